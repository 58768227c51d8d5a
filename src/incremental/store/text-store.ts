/**
 * Stores the results of processing texts between builds, by name: small facts in the index, long texts in
 * packs, read on demand. Damaged entries count as missing.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type PackRange, PackReader, PackWriter } from "./pack.ts";
import { InMemoryTexts, PackedTexts, type StoredTexts } from "./stored-texts.ts";
import { type Line, TextIndex } from "./text-index.ts";

const INDEX = "index";
const PACK = /^(\d+)\.pack$/;
/** With this many packs, they are compacted into one. */
const MAX_PACKS = 8;

/** A stored entry. */
export interface StoredEntry {
  /** As passed to {@link StoredText.keep}. */
  readonly facts: unknown;
  readonly texts: StoredTexts;
}

/** Long texts that were stored. */
export interface StoredText {
  readonly texts: StoredTexts;
  /** Registers the texts under a name, so that the next build finds them. */
  keep(name: string, facts: unknown): void;
}

export class TextStore {
  readonly #folder: string;
  readonly #index: TextIndex;
  readonly #readers = new Map<number, PackReader>();
  readonly #kept: Map<string, Line> = new Map();
  readonly #writer: PackWriter;
  readonly #number: number;
  /** Set when writing failed: new texts then stay in memory. */
  #isUnwritable = false;
  #changed = false;

  /**
   * @param folder absolute path; created by the first write
   * @param settings everything that stored texts depend on; other settings start anew
   * @param renew whether to ignore what earlier builds stored
   */
  constructor(folder: string, settings: string, renew = false) {
    this.#folder = folder;
    this.#index = new TextIndex(join(folder, INDEX), settings, renew);
    // A number that no pack has, not even one that is missing but referenced.
    this.#number = [
      ...packsIn(folder),
      ...[...packsOf(this.#index.lines)].filter(Number.isSafeInteger),
    ].reduce((next, pack) => Math.max(next, pack + 1), 1);
    this.#writer = new PackWriter(join(folder, `${this.#number}.pack`));
  }

  /** An entry of an earlier build, or of this one. */
  get(name: string): StoredEntry | undefined {
    const line = this.#line(name);
    const entry = line && this.#index.entry(line);
    if (!entry) return undefined;
    const { facts, spans, pack } = entry;
    return {
      facts,
      texts: new PackedTexts(pack === this.#number ? this.#writer : this.#reader(pack), spans),
    };
  }

  /** Keeps an entry for the next build, with new facts if given. */
  retain(name: string, facts?: unknown): void {
    const line = this.#line(name);
    if (!line) return;
    const entry = facts === undefined ? undefined : this.#index.entry(line);
    if (entry) this.#changed = true;
    this.#kept.set(name, entry ? this.#index.line(name, { ...entry, facts }) : line);
  }

  /** Appends long texts to the pack and returns access to them; call `keep` to register them. */
  put(texts: readonly string[]): StoredText {
    const spans = this.#isUnwritable ? undefined : this.#add(texts);
    return spans ? this.#inPack(spans) : { texts: new InMemoryTexts(texts), keep: () => {} };
  }

  /** Saves the entries that were kept or retained, and drops all others. Errors are ignored. */
  save(): void {
    try {
      if (this.#isUnwritable) return;
      const { lines } = this.#index;
      if (!this.#changed && this.#writer.size === 0 && this.#kept.size === lines.size) return;
      this.#compact();
      this.#writer.flush();
      this.#index.write(this.#kept);
      // This build's own pack may still be written to.
      const used = packsOf(this.#kept).add(this.#number);
      for (const number of packsIn(this.#folder))
        if (!used.has(number)) rmSync(join(this.#folder, `${number}.pack`), { recursive: true, force: true });
    } catch {
      // The store only saves time.
    }
  }

  /** Closes the files; texts can no longer be read. */
  close(): void {
    this.#writer.close();
    for (const reader of this.#readers.values()) reader.close();
  }

  /** A separate method, so that its closure does not capture the texts. */
  #inPack(spans: readonly PackRange[]): StoredText {
    return {
      texts: new PackedTexts(this.#writer, spans),
      keep: (name, facts) =>
        this.#kept.set(name, this.#index.line(name, { pack: this.#number, spans, facts })),
    };
  }

  #line(name: string): Line | undefined {
    return this.#kept.get(name) ?? this.#index.lines.get(name);
  }

  #add(texts: readonly string[]): PackRange[] | undefined {
    try {
      return texts.map((text) => this.#writer.add(text));
    } catch {
      this.#isUnwritable = true;
      return undefined;
    }
  }

  /** Moves the entries of all packs but the largest into this build's pack, if there are many packs. */
  #compact(): void {
    if (packsOf(this.#kept).size < MAX_PACKS) return;
    const lines = Map.groupBy(this.#kept, ([, { pack }]) => pack);
    const [largest] = [...lines].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    for (const [pack, texts] of lines)
      if (pack !== largest && pack !== this.#number) for (const [name, line] of texts) this.#move(name, line);
  }

  /** Copies an entry's texts from an old pack into this build's pack. */
  #move(name: string, line: Line): void {
    const entry = this.#index.entry(line);
    const texts = entry?.spans.map((span) => this.#reader(entry.pack).read(span));
    if (entry && texts?.every((text) => text !== undefined)) this.put(texts).keep(name, entry.facts);
    else this.#kept.delete(name);
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
