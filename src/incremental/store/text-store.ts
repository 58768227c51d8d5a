/**
 * What was made of texts, kept between builds under the texts' names: a few facts at hand, and long texts that are
 * read when they are asked for. Everything in it can be made again; what is damaged is not there.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type PackRange, PackReader, PackWriter } from "./pack.ts";
import { HeldTexts, PackedTexts, type StoredTexts } from "./stored-texts.ts";
import { type Line, TextIndex } from "./text-index.ts";

const INDEX = "index";
const PACK = /^(\d+)\.pack$/;
/** From so many packs on, they are written anew as one. */
const MOST_PACKS = 8;

/** What is kept of a text. */
export interface Kept {
  /** As it was handed to {@link TextStore.keep}. */
  readonly facts: unknown;
  readonly texts: StoredTexts;
}

/** Long texts that were put away. */
export interface PutText {
  readonly texts: StoredTexts;
  /** Makes the next build find them. */
  keep(name: string, facts: unknown): void;
}

export class TextStore {
  readonly #folder: string;
  readonly #index: TextIndex;
  readonly #readers = new Map<number, PackReader>();
  readonly #next: Map<string, Line> = new Map();
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
    this.#index = new TextIndex(join(folder, INDEX), settings, renew);
    // Not even one that is missing is this one's.
    this.#number = [
      ...packsIn(folder),
      ...[...packsOf(this.#index.lines)].filter(Number.isSafeInteger),
    ].reduce((next, pack) => Math.max(next, pack + 1), 1);
    this.#writer = new PackWriter(join(folder, `${this.#number}.pack`));
  }

  /** What an earlier build kept, or this process since. */
  recall(name: string): Kept | undefined {
    const line = this.#line(name);
    const entry = line && this.#index.entry(line);
    if (!entry) return undefined;
    const { facts, spans, pack } = entry;
    return {
      facts,
      texts: new PackedTexts(pack === this.#number ? this.#writer : this.#reader(pack), spans),
    };
  }

  /** Keeps what was recalled for the next build too, with other facts where some are given. */
  carry(name: string, facts?: unknown): void {
    const line = this.#line(name);
    if (!line) return;
    const entry = facts === undefined ? undefined : this.#index.entry(line);
    if (entry) this.#changed = true;
    this.#next.set(name, entry ? this.#index.line(name, { ...entry, facts }) : line);
  }

  /** Writes long texts away, and gives what reads them back; `keep` makes the next build find them. */
  put(texts: readonly string[]): PutText {
    const spans = this.#broken ? undefined : this.#add(texts);
    return spans ? this.#inPack(spans) : { texts: new HeldTexts(texts), keep: () => {} };
  }

  /** Writes down what was kept and carried; all else is forgotten. */
  save(): void {
    try {
      if (this.#broken) return;
      const { lines } = this.#index;
      if (!this.#changed && this.#writer.size === 0 && this.#next.size === lines.size) return;
      this.#gather();
      this.#writer.flush();
      this.#index.write(this.#next);
      // This one's own may still be written to.
      const used = packsOf(this.#next).add(this.#number);
      for (const number of packsIn(this.#folder))
        if (!used.has(number)) rmSync(join(this.#folder, `${number}.pack`), { recursive: true, force: true });
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
  #inPack(spans: readonly PackRange[]): PutText {
    return {
      texts: new PackedTexts(this.#writer, spans),
      keep: (name, facts) =>
        this.#next.set(name, this.#index.line(name, { pack: this.#number, spans, facts })),
    };
  }

  #line(name: string): Line | undefined {
    return this.#next.get(name) ?? this.#index.lines.get(name);
  }

  #add(texts: readonly string[]): PackRange[] | undefined {
    try {
      return texts.map((text) => this.#writer.add(text));
    } catch {
      this.#broken = true;
      return undefined;
    }
  }

  /** Many small packs become one, and so does one of which little is used. */
  #gather(): void {
    if (packsOf(this.#next).size < MOST_PACKS) return;
    const lines = Map.groupBy(this.#next, ([, { pack }]) => pack);
    const [largest] = [...lines].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    for (const [pack, texts] of lines)
      if (pack !== largest && pack !== this.#number) for (const [name, line] of texts) this.#move(name, line);
  }

  /** Puts long texts of an old pack into that of this build. */
  #move(name: string, line: Line): void {
    const entry = this.#index.entry(line);
    const texts = entry?.spans.map((span) => this.#reader(entry.pack).read(span));
    if (entry && texts?.every((text) => text !== undefined)) this.put(texts).keep(name, entry.facts);
    else this.#next.delete(name);
  }

  #reader(number: number): PackReader {
    const known = this.#readers.get(number);
    if (known) return known;
    const reader = new PackReader(join(this.#folder, `${number}.pack`));
    this.#readers.set(number, reader);
    return reader;
  }
}

function packsOf(lines: ReadonlyMap<string, Line>): Set<number> {
  return new Set([...lines.values()].map(({ pack }) => pack));
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
