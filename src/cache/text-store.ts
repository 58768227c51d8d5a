/**
 * What was made of texts, kept between builds under the texts' names: a few facts at hand, and long texts that are
 * read when they are asked for. Everything in it can be made again; what is damaged is not there.
 */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PackReader, PackWriter, type Span, sumOf } from "./pack.ts";

const INDEX = "index";
const PACK = /^(\d+)\.pack$/;
/** Raised whenever the same things are written in another way. */
const HEAD = "tribune-texts-1";
/** From so many packs on, they are written anew as one. */
const MOST_PACKS = 8;

interface Line {
  readonly pack: number;
  readonly spans: readonly Span[];
  readonly facts: unknown;
}

/** What is kept of a text. */
export interface Kept {
  /** As it was handed to {@link TextStore.keep}. */
  readonly facts: unknown;
  /** One of the long texts; undefined when it is damaged. */
  text(index: number): string | undefined;
  /** Of the texts, in their order: SHA-1 in Base64, cut off. */
  readonly sums: readonly string[];
}

/** Long texts that were put away. */
export interface PutText {
  text(index: number): string;
  /** As {@link Kept.sums}. */
  readonly sums: readonly string[];
  /** Makes the next build find them. */
  keep(name: string, facts: unknown): void;
}

export class TextStore {
  readonly #folder: string;
  readonly #head: string;
  readonly #old: ReadonlyMap<string, string>;
  readonly #readers = new Map<number, PackReader>();
  readonly #next: Map<string, string> = new Map();
  readonly #writer: PackWriter;
  readonly #number: number;
  /** Nothing can be written: what is kept is held in memory until the end. */
  #broken = false;
  #changed = false;

  /**
   * @param folder absolute path; made when something is kept
   * @param settings what all that is kept depends on
   * @param renew whether everything is forgotten that earlier builds kept
   */
  constructor(folder: string, settings: string, renew = false) {
    this.#folder = folder;
    this.#head = `${HEAD} ${settings}`;
    this.#old = renew ? new Map() : readIndex(join(folder, INDEX), this.#head);
    // Not even one that is missing is this one's.
    this.#number = [
      ...packsIn(folder),
      ...[...this.#old.values()].map(packOf).filter(Number.isSafeInteger),
    ].reduce((next, pack) => Math.max(next, pack + 1), 1);
    this.#writer = new PackWriter(join(folder, `${this.#number}.pack`));
  }

  /** What an earlier build kept, or this process since. */
  recall(name: string): Kept | undefined {
    const written = this.#written(name);
    const line = written === undefined ? undefined : readLine(written);
    if (!line) return undefined;
    return {
      facts: line.facts,
      sums: line.spans.map(({ sum }) => sum),
      text: (index) => {
        const span = line.spans[index];
        if (!span) return undefined;
        return line.pack === this.#number ? this.#writer.read(span) : this.#reader(line.pack).read(span);
      },
    };
  }

  /** Keeps what was recalled for the next build too, with other facts where some are given. */
  carry(name: string, facts?: unknown): void {
    const written = this.#written(name);
    if (written === undefined) return;
    const line = facts === undefined ? undefined : readLine(written);
    if (line) this.#changed = true;
    this.#next.set(name, line ? writeLine({ ...line, facts }) : written);
  }

  /** Writes long texts away, and gives what reads them back; `keep` makes the next build find them. */
  put(texts: readonly string[]): PutText {
    const spans = this.#broken ? undefined : this.#add(texts);
    return spans ? this.#inPack(spans) : inMemory(texts);
  }

  /** Writes down what was kept and carried; all else is forgotten. */
  save(): void {
    try {
      if (this.#broken) return;
      if (!this.#changed && this.#writer.size === 0 && this.#next.size === this.#old.size) return;
      this.#gather();
      this.#writer.flush();
      const lines = [...this.#next].map(([name, line]) => `${JSON.stringify(name)}\t${line}\n`);
      const beside = join(this.#folder, `${INDEX}.${this.#number}`);
      writeFileSync(beside, `${this.#head}\n${lines.join("")}`);
      renameSync(beside, join(this.#folder, INDEX));
      // This one's own may still be written to.
      const used = new Set([this.#number, ...[...this.#next.values()].map(packOf)]);
      for (const number of packsIn(this.#folder))
        if (!used.has(number)) rmSync(join(this.#folder, `${number}.pack`), { force: true });
    } catch {
      // What only saves time at the next build may be lost.
    }
  }

  /** The texts can no longer be asked for. */
  close(): void {
    this.#writer.close();
    for (const reader of this.#readers.values()) reader.close();
  }

  /** A method of its own, so that nothing that it returns holds the texts. */
  #inPack(spans: readonly Span[]): PutText {
    return {
      sums: spans.map(({ sum }) => sum),
      text: (index) => {
        const span = spans[index];
        return span ? this.#writer.read(span) : "";
      },
      keep: (name, facts) => this.#next.set(name, writeLine({ pack: this.#number, spans, facts })),
    };
  }

  #written(name: string): string | undefined {
    return this.#next.get(name) ?? this.#old.get(name);
  }

  #add(texts: readonly string[]): Span[] | undefined {
    try {
      return texts.map((text) => this.#writer.add(text));
    } catch {
      this.#broken = true;
      return undefined;
    }
  }

  /** Many small packs become one, and so does one of which little is used. */
  #gather(): void {
    if (new Set([...this.#next.values()].map(packOf)).size < MOST_PACKS) return;
    const lines = [...this.#next].map(([name, written]) => ({ name, line: readLine(written) }));
    const bytes = new Map<number, number>();
    for (const { line } of lines)
      if (line)
        bytes.set(
          line.pack,
          line.spans.reduce((sum, { length }) => sum + length, bytes.get(line.pack) ?? 0),
        );
    const [largest] = [...bytes].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    for (const { name, line } of lines) {
      if (!line || line.pack === largest || line.pack === this.#number) continue;
      const texts = line.spans.map((span) => this.#reader(line.pack).read(span));
      if (texts.every((text) => text !== undefined)) this.put(texts).keep(name, line.facts);
      else this.#next.delete(name);
    }
  }

  #reader(number: number): PackReader {
    const known = this.#readers.get(number);
    if (known) return known;
    const reader = new PackReader(join(this.#folder, `${number}.pack`));
    this.#readers.set(number, reader);
    return reader;
  }
}

function inMemory(texts: readonly string[]): PutText {
  return { text: (index) => texts[index] ?? "", sums: texts.map(sumOf), keep: () => {} };
}

/** `SUM PACK JSON`, with tabs; the sum covers the rest. */
function writeLine(line: Line): string {
  const rest = `${line.pack}\t${JSON.stringify(line)}`;
  return `${sumOf(rest)}\t${rest}`;
}

const packOf = (written: string) => Number(written.split("\t", 2)[1]);

function readLine(written: string): Line | undefined {
  const end = written.indexOf("\t");
  const rest = written.slice(end + 1);
  if (sumOf(rest) !== written.slice(0, end)) return undefined;
  // The sum says that it is, byte for byte, what `writeLine` wrote.
  return JSON.parse(rest.slice(rest.indexOf("\t") + 1)) as Line;
}

/** The lines of an index by their names; none when it was written for something else. */
function readIndex(file: string, head: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return new Map();
  }
  if (!text.startsWith(`${head}\n`)) return new Map();
  const lines = text.slice(head.length + 1).split("\n");
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const end = line.indexOf("\t");
      const name = end === -1 ? undefined : nameIn(line.slice(0, end));
      return name === undefined ? [] : [[name, line.slice(end + 1)]];
    }),
  );
}

function nameIn(json: string): string | undefined {
  try {
    const name: unknown = JSON.parse(json);
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}

function packsIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => PACK.exec(name)?.[1] ?? [])
      .map(Number);
  } catch {
    return [];
  }
}
