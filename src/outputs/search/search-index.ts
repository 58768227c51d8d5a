/**
 * The index of the search page. Its texts are cut into parts, and each part into groups; a part or a group is made only if
 * one of its texts is new to the store.
 *
 * In the output: `index.bin` names the parts and their groups; `parts/PART/N.bin` are the pieces of a part, beside
 * `filters.bin`; `texts/GROUP/N.bin` is what a result shows. Every name but that of `index.bin` is a digest.
 */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../text/language.ts";
import { comparePlaces, cut, type Limits, type Range } from "./cuts.ts";
import { compress, NAME_LENGTH } from "./index-group.ts";
import type { IndexMaker } from "./index-maker.ts";
import type { IndexStore } from "./index-store.ts";
import type { SearchText } from "./search-text.ts";
import { STEMMERS_VERSION } from "./stemmers.ts";

/** Raise this when the same texts give another index. */
const FORMAT_VERSION = 1;

/** How many texts a part may have: with more, a change remakes more; with fewer, a query asks for more files. */
export const PARTS: Limits = { resting: 4096, newest: 128 };
/** How many texts are indexed, and renamed, together. */
const GROUPS: Limits = { resting: 64, newest: 64 };

export interface SearchIndexOptions {
  readonly texts: readonly SearchText[];
  readonly language: Language;
  readonly store: IndexStore;
  /** Called if something must be made. */
  readonly startMaker: () => IndexMaker;
  /** For tests; {@link PARTS} by default. */
  readonly limits?: Limits;
}

/** What the store remembers of a part, and what `index.bin` says of it. */
interface Part {
  readonly name: string;
  /** The beginning of the first term of each piece. */
  readonly firsts: readonly string[];
  readonly groups: readonly (readonly [count: number, name: string])[];
}

/** A part with the texts that are in it. */
interface PlacedPart extends Part {
  readonly range: Range;
  readonly key: string;
}

/** A file of the output. */
interface IndexFile {
  /** Relative to the index's folder. */
  readonly file: string;
  /** In the store. */
  readonly key: string;
  /** Puts it into the store again. */
  remake(): Promise<unknown>;
}

export class SearchIndex {
  readonly #options: SearchIndexOptions;
  readonly #texts: readonly SearchText[];
  readonly #version: string;
  #parts: readonly PlacedPart[] = [];
  #maker: IndexMaker | undefined;

  constructor(options: SearchIndexOptions) {
    this.#options = options;
    this.#texts = options.texts.toSorted(comparePlaces);
    this.#version = `${FORMAT_VERSION} ${STEMMERS_VERSION} ${options.language}`;
  }

  /**
   * Makes what is missing in the store.
   * @throws what the signal was aborted with; the parts that are finished stay in the store
   */
  async make(signal?: AbortSignal): Promise<void> {
    signal?.addEventListener("abort", () => this.#close(), { once: true });
    const parts: PlacedPart[] = [];
    for (const range of cut(this.#texts, this.#options.limits ?? PARTS)) {
      signal?.throwIfAborted();
      const key = this.#keyOf("part", range);
      parts.push({ range, key, ...(this.#known(key) ?? (await this.#makePart(range))) });
    }
    this.#parts = parts;
  }

  /**
   * Writes the index, after {@link make}.
   * @param folder absolute path of the index's folder
   * @param isPublished whether a file, relative to the folder, need not be written
   * @returns all files, relative to the folder
   */
  async write(folder: string, isPublished: (file: string) => boolean = () => false): Promise<string[]> {
    const { store } = this.#options;
    const names = ["index.bin"];
    for (const part of this.#parts) {
      // The part rests, but a change in it will need its groups.
      for (const group of cut(this.#texts, GROUPS, part.range)) store.has(this.#keyOf("group", group));
      for (const { file, key, remake } of this.#filesOf(part)) {
        names.push(file);
        if (isPublished(file) ? store.has(key) : store.place(key, join(folder, file))) continue;
        // Damaged, or another process has evicted it.
        await remake();
        if (!store.place(key, join(folder, file))) throw new Error(`${file} was lost while it was written`);
      }
      // A part has thousands of files: others may have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#close();
    const parts = this.#parts.map(({ name, firsts, groups }) => ({ name, firsts, groups }));
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "index.bin"),
      compress(JSON.stringify({ language: this.#options.language, parts })),
    );
    return names;
  }

  #known(key: string): Part | undefined {
    const bytes = this.#options.store.bytes(key);
    // `#makePart` wrote it, and the store verified it.
    return bytes && JSON.parse(Buffer.from(bytes).toString());
  }

  async #makePart(range: Range): Promise<Part> {
    const { store } = this.#options;
    const key = this.#keyOf("part", range);
    const groups: { count: number; name: string; entries: Uint8Array }[] = [];
    for (const { from, to } of cut(this.#texts, GROUPS, range)) {
      const known = store.bytes(this.#keyOf("group", { from, to }));
      const [name, entries] = known ? splitGroup(known) : await this.#makeGroup({ from, to });
      groups.push({ count: to - from, name, entries });
    }
    const filters = this.#texts.slice(range.from, range.to).map((text) => text.filters);
    const made = await this.#make().part(groups, filters);
    for (const [number, piece] of made.pieces.entries()) store.put(`${key}-${number}`, piece);
    store.put(`${key}-filters`, made.filters);
    const part: Part = {
      name: made.name,
      firsts: made.firsts,
      groups: groups.map(({ count, name }) => [count, name]),
    };
    store.put(key, Buffer.from(JSON.stringify(part)));
    return part;
  }

  async #makeGroup(range: Range): Promise<[name: string, entries: Uint8Array]> {
    const { store } = this.#options;
    const texts = this.#texts.slice(range.from, range.to);
    const { name, entries, shown } = await this.#make().group(texts.map((text) => text.read()));
    for (const [index, { key }] of texts.entries()) {
      const bytes = shown[index];
      if (bytes) store.put(this.#textKey(key), bytes);
    }
    store.put(this.#keyOf("group", range), Buffer.concat([Buffer.from(name), entries]));
    return [name, entries];
  }

  #filesOf({ name, range, key, firsts, groups }: PlacedPart): IndexFile[] {
    const remakePart = () => this.#makePart(range);
    const pieces = firsts.map((_, number) => ({
      file: `parts/${name}/${number}.bin`,
      key: `${key}-${number}`,
      remake: remakePart,
    }));
    const filters = { file: `parts/${name}/filters.bin`, key: `${key}-filters`, remake: remakePart };
    let from = range.from;
    const shown = groups.flatMap(([count, group]) => {
      const texts = { from, to: from + count };
      from = texts.to;
      const remake = () => this.#makeGroup(texts);
      return this.#texts.slice(texts.from, texts.to).map((text, index) => ({
        file: `texts/${group}/${index}.bin`,
        key: this.#textKey(text.key),
        remake,
      }));
    });
    return [...pieces, filters, ...shown];
  }

  #make(): IndexMaker {
    this.#maker ??= this.#options.startMaker();
    return this.#maker;
  }

  #close(): void {
    this.#maker?.close();
    this.#maker = undefined;
  }

  #keyOf(kind: "part" | "group", { from, to }: Range): string {
    const keys = this.#texts.slice(from, to).map(({ key }) => key);
    return `${kind}-${digestOf(`${this.#version} ${keys.join(" ")}`)}`;
  }

  #textKey(key: string): string {
    return `text-${digestOf(`${this.#version} ${key}`)}`;
  }
}

const digestOf = (text: string) => hash("sha256", text, "hex").slice(0, 32);

/** What `#makeGroup` stored. */
function splitGroup(bytes: Uint8Array): [name: string, entries: Uint8Array] {
  return [Buffer.from(bytes.subarray(0, NAME_LENGTH)).toString(), bytes.subarray(NAME_LENGTH)];
}
