/** Makes a part of the index of its groups: pieces that a browser fetches one by one, and what filters need. */
import { type Entry, readEntries } from "./client/postings.js";
import { EntryWriter } from "./entries.ts";
import { compress, nameOf } from "./index-group.ts";
import type { FilterKind, Filters } from "./search-text.ts";

/** A piece ends with the entry that reaches this size, in bytes before compression. */
const PIECE_SIZE = 10_000;

export interface GroupEntries {
  readonly count: number;
  readonly entries: Uint8Array;
}

export interface IndexedPart {
  /** A digest of its files. */
  readonly name: string;
  /** The beginning of the first term of each piece. */
  readonly firsts: readonly string[];
  readonly pieces: readonly Uint8Array[];
  readonly filters: Uint8Array;
}

export function indexPart(groups: readonly GroupEntries[], texts: readonly Filters[]): IndexedPart {
  const firsts: string[] = [];
  const pieces: Uint8Array[] = [];
  let writer = new EntryWriter();
  let last = "";
  for (const entry of merged(groups)) {
    if (writer.size === 0) firsts.push(beginningAfter(last, entry.term));
    writer.add(entry);
    last = entry.term;
    if (writer.size < PIECE_SIZE) continue;
    pieces.push(compress(writer.take()));
    writer = new EntryWriter();
  }
  if (writer.size > 0) pieces.push(compress(writer.take()));
  const filters = compress(JSON.stringify(filtersOf(texts)));
  return { name: nameOf([...pieces, filters]), firsts, pieces, filters };
}

/** The shortest beginning of a term that lies after another one. */
function beginningAfter(last: string, term: string): string {
  let length = 1;
  while (length < term.length && term.slice(0, length) <= last) length += 1;
  return term.slice(0, length);
}

/** The entries of all groups in the order of their terms, with the texts' numbers in the part. */
function* merged(groups: readonly GroupEntries[]): Generator<Entry> {
  let from = 0;
  const sources: { from: number; entries: Iterator<Entry>; next: Entry | undefined }[] = [];
  for (const { count, entries } of groups) {
    const each = readEntries(entries);
    sources.push({ from, entries: each, next: nextOf(each) });
    from += count;
  }
  for (;;) {
    let term: string | undefined;
    for (const { next } of sources) if (next && (term === undefined || next.term < term)) term = next.term;
    if (term === undefined) return;
    const texts: number[] = [];
    const weights: number[] = [];
    for (const source of sources) {
      if (source.next?.term !== term) continue;
      for (const text of source.next.texts) texts.push(source.from + text);
      weights.push(...source.next.weights);
      source.next = nextOf(source.entries);
    }
    yield { term, texts, weights: Uint8Array.from(weights) };
  }
}

function nextOf(entries: Iterator<Entry>): Entry | undefined {
  const { done, value } = entries.next();
  return done === true ? undefined : value;
}

interface KindFilters {
  readonly names: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** By kind: the names, and by text the numbers of those that it has. */
function filtersOf(texts: readonly Filters[]): Record<FilterKind, KindFilters> {
  return { tag: filterOf(texts, "tag"), author: filterOf(texts, "author"), genre: filterOf(texts, "genre") };
}

function filterOf(texts: readonly Filters[], kind: FilterKind): KindFilters {
  const numbers = new Map<string, number>();
  const of = texts.map((text) =>
    text[kind].map((name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    }),
  );
  return { names: [...numbers.keys()], of };
}
