/**
 * Append-only index of stored texts, one line per entry; the last line of a name counts. Each line has a
 * checksum and the tag of the settings it was written for.
 */
import { closeSync, constants, openSync, rmSync, writeFileSync } from "node:fs";
import { readCacheFile, renameOver } from "./cache-file.ts";
import { type PackRange, sumOf } from "./pack.ts";
import { temporaryName } from "./temporary-name.ts";

/** Raise this when the format changes. */
const FORMAT = "tribune-texts-2";

const TAB = 0x09;
const NEWLINE = 0x0a;
const END = Buffer.of(NEWLINE);

/** How many lines are written per system call. */
const LINES_PER_WRITE = 512;

/** Bytes of a checksum, of a tag, and of everything before the name (each followed by a tab). */
const SUM = 16;
const TAG = 8;
const NAME = SUM + 1 + TAG + 1;

/** The index entry of a text. */
export interface Entry {
  readonly pack: number;
  readonly spans: readonly PackRange[];
  readonly facts: unknown;
}

/** A serialized entry: `SUM TAG NAME PACK JSON`, tab-separated; the checksum covers everything after it. */
export interface Line {
  readonly bytes: Buffer;
  readonly pack: number;
}

export class TextIndex {
  readonly #file: string;
  readonly #header: string;
  readonly #tag: string;
  #lines: ReadonlyMap<string, Line> = new Map();
  /** Lines in the file, outdated ones included; undefined if the file must be rewritten. */
  #length: number | undefined;

  /**
   * @param settings everything that stored texts depend on; other settings start anew
   * @param renew whether to ignore what earlier builds stored
   */
  constructor(file: string, settings: string, renew: boolean) {
    this.#file = file;
    this.#header = `${FORMAT} ${settings}\n`;
    this.#tag = sumOf(settings).slice(0, TAG);
    const bytes = renew ? undefined : readCacheFile(file);
    const head = Buffer.from(this.#header);
    if (bytes?.subarray(0, head.length).equals(head)) this.#read(bytes, head.length);
  }

  /** The current lines by name, not verified yet; {@link entry} verifies. */
  get lines(): ReadonlyMap<string, Line> {
    return this.#lines;
  }

  line(name: string, entry: Entry): Line {
    return { bytes: this.#sealed(name, `${entry.pack}\t${JSON.stringify(entry)}`), pack: entry.pack };
  }

  /** Undefined if the line is damaged or was written for other settings. */
  entry({ bytes }: Line): Entry | undefined {
    if (!this.#isWhole(bytes)) return undefined;
    const json = bytes.indexOf(TAB, bytes.indexOf(TAB, NAME) + 1) + 1;
    // The cast is safe: the checksum proves that `line` wrote it.
    return JSON.parse(bytes.toString("utf8", json)) as Entry;
  }

  /** @throws when the disk is full; the file may then end with a partial line */
  write(lines: ReadonlyMap<string, Line>): void {
    const added = [...lines].filter(([name, line]) => this.#lines.get(name) !== line);
    const removed = [...this.#lines.keys()].filter((name) => !lines.has(name));
    const length = (this.#length ?? Number.POSITIVE_INFINITY) + added.length + removed.length;
    // Appending is allowed until a fifth of the lines are outdated.
    const isAppendable = length <= Math.max(lines.size, 16) * 1.25;
    const written = isAppendable
      ? [...added.map(([, { bytes }]) => bytes), ...removed.map((name) => this.#sealed(name, ""))]
      : [Buffer.from(this.#header.slice(0, -1)), ...[...lines.values()].map(({ bytes }) => bytes)];
    if (isAppendable) writeLines(this.#file, constants.O_WRONLY | constants.O_APPEND, written);
    else {
      const temporary = temporaryName(this.#file);
      try {
        writeLines(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, written);
        renameOver(temporary, this.#file);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    }
    this.#lines = new Map(lines);
    this.#length = isAppendable ? length : lines.size;
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
    // A full disk leaves a partial last line: then the file is rewritten.
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

/** In batches: all lines of a large site at once would double the memory in use. */
function writeLines(file: string, flags: number, lines: readonly Buffer[]): void {
  const descriptor = openSync(file, flags);
  try {
    for (let at = 0; at < lines.length; at += LINES_PER_WRITE)
      writeFileSync(
        descriptor,
        Buffer.concat(lines.slice(at, at + LINES_PER_WRITE).flatMap((line) => [line, END])),
      );
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
