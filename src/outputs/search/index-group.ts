/** Makes the index of a group: a few dozen texts, of which one changed. */
import { hash } from "node:crypto";
import { gzipSync } from "fflate";
import { fold, stemsOf } from "./client/words.js";
import { EntryWriter } from "./entries.ts";
import { plainText } from "./plain-text.ts";
import type { FullText, Shown } from "./search-text.ts";
import { weightsOf } from "./weights.ts";

/** Length of the names of groups and parts, in hexadecimal digits. */
export const NAME_LENGTH = 12;
/** Words whose stems are kept; more are forgotten together. */
const MOST_WORDS = 200_000;

export interface IndexedGroup {
  /** A digest of what its results show. */
  readonly name: string;
  /** What the words of its texts are, for the parts. */
  readonly entries: Uint8Array;
  /** What the result of each text shows, compressed. */
  readonly shown: readonly Uint8Array[];
}

export class GroupIndexer {
  readonly #folded: (word: string) => string;
  readonly #stemOf: (word: string) => string;

  /** @param stemmer of the language */
  constructor(language: string, stemmer: (word: string) => string) {
    this.#folded = memoized(fold);
    this.#stemOf = memoized(stemsOf(stemmer, language));
  }

  index(texts: readonly FullText[]): IndexedGroup {
    const terms = new Map<string, { texts: number[]; weights: number[] }>();
    const shown = texts.map((text, number) => {
      const content = contentOf(text);
      for (const [stem, weight] of weightsOf(text, content, this.#stemOf, this.#folded)) {
        const entry = terms.get(stem);
        if (entry) {
          entry.texts.push(number);
          entry.weights.push(weight);
        } else terms.set(stem, { texts: [number], weights: [weight] });
      }
      return compress(JSON.stringify({ ...shownOf(text), content }));
    });
    const writer = new EntryWriter();
    for (const [term, entry] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1)))
      writer.add({ term, texts: entry.texts, weights: Uint8Array.from(entry.weights) });
    return { name: nameOf(shown), entries: writer.take(), shown };
  }
}

function contentOf({ chapo, html }: FullText): string {
  return `${chapo} ${plainText(html)}`.trim();
}

function shownOf({ url, title, author, date, rating, genre, lang, dir }: FullText): Shown {
  return {
    url,
    title,
    ...(author && { author }),
    ...(date && { date }),
    ...(rating && { rating }),
    ...(genre && { genre }),
    ...(lang && { lang }),
    ...(dir && { dir }),
  };
}

/** Compressed in JavaScript: zlib gives different bytes on different processors. */
export function compress(text: string | Uint8Array): Uint8Array {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return gzipSync(bytes, { mtime: 0 });
}

export function nameOf(files: readonly Uint8Array[]): string {
  const digests = files.map((file) => hash("sha256", file, "hex"));
  return hash("sha256", digests.join(" "), "hex").slice(0, NAME_LENGTH);
}

function memoized(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const result = compute(word);
    known.set(word, result);
    return result;
  };
}
