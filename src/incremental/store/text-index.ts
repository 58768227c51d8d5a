/**
 * The index of kept texts: a line a text, of which the last counts, so that a few changes are a few lines more. Each
 * line tells by a sum whether it is whole, and for which settings it was written.
 */
import { closeSync, constants, openSync, writeFileSync } from "node:fs";
import { type PackRange, sumOf } from "./pack.ts";
import { readPlain, renameOver } from "./plain-file.ts";

/** Raised whenever the same things are written in another way. */
const HEAD = "tribune-texts-2";

const TAB = 0x09;
const NEWLINE = 0x0a;
const END = Buffer.of(NEWLINE);

/** So many lines are written in one go. */
const TOGETHER = 512;

/** Bytes of a sum, of a tag, and what stands before the name: both with a tab behind. */
const SUM = 16;
const TAG = 8;
const NAME = SUM + 1 + TAG + 1;

/** What is written of a text. */
export interface Entry {
  readonly pack: number;
  readonly spans: readonly PackRange[];
  readonly facts: unknown;
}

/** An entry as its line holds it: `SUM TAG NAME PACK JSON`, with tabs; the sum covers the rest. */
export interface Line {
  readonly bytes: Buffer;
  readonly pack: number;
}

export class TextIndex {
  readonly #file: string;
  readonly #head: string;
  readonly #tag: string;
  #lines: ReadonlyMap<string, Line> = new Map();
  /** Lines of the file, those too that no longer count; undefined where it must be written anew. */
  #length: number | undefined;

  /**
   * @param settings what all that is kept depends on
   * @param renew whether everything is forgotten that earlier builds kept
   */
  constructor(file: string, settings: string, renew: boolean) {
    this.#file = file;
    this.#head = `${HEAD} ${settings}\n`;
    this.#tag = sumOf(settings).slice(0, TAG);
    const bytes = renew ? undefined : readPlain(file);
    const head = Buffer.from(this.#head);
    if (bytes?.subarray(0, head.length).equals(head)) this.#read(bytes, head.length);
  }

  /** The lines that count, by the names of their texts. Whether they are whole is for {@link entry} to tell. */
  get lines(): ReadonlyMap<string, Line> {
    return this.#lines;
  }

  line(name: string, entry: Entry): Line {
    return { bytes: this.#sealed(name, `${entry.pack}\t${JSON.stringify(entry)}`), pack: entry.pack };
  }

  /** Undefined where the line is not, byte for byte, what was written for these settings. */
  entry({ bytes }: Line): Entry | undefined {
    if (!this.#isWhole(bytes)) return undefined;
    const json = bytes.indexOf(TAB, bytes.indexOf(TAB, NAME) + 1) + 1;
    // The sum says that it is what `line` wrote.
    return JSON.parse(bytes.toString("utf8", json)) as Entry;
  }

  /** @throws when the disk takes no more: the file may then end in half a line */
  write(lines: ReadonlyMap<string, Line>): void {
    const added = [...lines].filter(([name, line]) => this.#lines.get(name) !== line);
    const gone = [...this.#lines.keys()].filter((name) => !lines.has(name));
    const length = (this.#length ?? Number.POSITIVE_INFINITY) + added.length + gone.length;
    // A quarter of them may be of no use.
    const isShort = length <= Math.max(lines.size, 16) * 1.25;
    const written = isShort
      ? [...added.map(([, { bytes }]) => bytes), ...gone.map((name) => this.#sealed(name, ""))]
      : [Buffer.from(this.#head.slice(0, -1)), ...[...lines.values()].map(({ bytes }) => bytes)];
    if (isShort) writeLines(this.#file, constants.O_WRONLY | constants.O_APPEND, written);
    else {
      const beside = `${this.#file}.${process.pid}`;
      writeLines(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, written);
      renameOver(beside, this.#file);
    }
    this.#lines = new Map(lines);
    this.#length = isShort ? length : lines.size;
  }

  #read(bytes: Buffer, start: number): void {
    const lines = new Map<string, Line>();
    let length = 0;
    let at = start;
    for (let end = bytes.indexOf(NEWLINE, at); end !== -1; end = bytes.indexOf(NEWLINE, at)) {
      const line = bytes.subarray(at, end);
      at = end + 1;
      length += 1;
      const nameEnd = line.indexOf(TAB, NAME);
      const name = nameEnd === -1 ? undefined : nameIn(line.toString("utf8", NAME, nameEnd));
      if (name === undefined) continue;
      const packEnd = line.indexOf(TAB, nameEnd + 1);
      if (packEnd !== -1)
        lines.set(name, { bytes: line, pack: Number(line.toString("latin1", nameEnd + 1, packEnd)) });
      else if (this.#isWhole(line)) lines.delete(name);
    }
    this.#lines = lines;
    // Half a line at the end is what a full disk leaves.
    if (at === bytes.length) this.#length = length;
  }

  #sealed(name: string, rest: string): Buffer {
    const text = `${this.#tag}\t${JSON.stringify(name)}\t${rest}`;
    return Buffer.from(`${sumOf(text)}\t${text}`);
  }

  #isWhole(bytes: Buffer): boolean {
    return (
      bytes.toString("latin1", SUM + 1, NAME - 1) === this.#tag &&
      bytes.toString("latin1", 0, SUM) === sumOf(bytes.subarray(SUM + 1))
    );
  }
}

/** Some at a time: of a large site, all of them together would fill the memory twice. */
function writeLines(file: string, flags: number, lines: readonly Buffer[]): void {
  const descriptor = openSync(file, flags);
  try {
    for (let at = 0; at < lines.length; at += TOGETHER)
      writeFileSync(descriptor, Buffer.concat(lines.slice(at, at + TOGETHER).flatMap((line) => [line, END])));
  } finally {
    closeSync(descriptor);
  }
}

function nameIn(json: string): string | undefined {
  if (!json.includes("\\")) return json.slice(1, -1);
  try {
    const name: unknown = JSON.parse(json);
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
