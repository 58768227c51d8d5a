/** Searches the index of a site in the browser. It downloads what a query needs, and nothing twice. */
import { json } from "./downloads.js";
import { Lookup } from "./lookup.js";
import { matcher } from "./matching.js";
import { queryWords, stemsOf, tokens } from "./words.js";

/**
 * A part of the index: the number of texts and the name of each of its groups, the newest first.
 * @typedef {{ name: string, firsts: string[], groups: [count: number, name: string][] }} Part
 *
 * A part, with the number of its first text in the whole index and of the text after its last one.
 * @typedef {Part & { from: number, to: number }} Placed
 * @typedef {{ language: string, parts: Part[] }} Contents
 * @typedef {"tag" | "author" | "genre"} Kind
 *
 * What a part says for the filters: the names of each kind, and by text the numbers of those that it has.
 * @typedef {Record<Kind, { names: string[], of: number[][] }>} Filters
 * @typedef {Partial<Record<Kind, string>>} Chosen
 *
 * A text as it is shown: `marks` are the places of the words that were found in `content`.
 * @typedef {{ url: string, title: string, content: string, marks: [start: number, end: number][],
 *   author?: string, date?: string, rating?: string, genre?: string, lang?: string, dir?: string }} Hit
 *
 * What was found, in the order asked for; `choices` counts the options of each filter as if it were not set, and needs
 * another download.
 * @typedef {{ count: number, hits(from: number, to: number): Promise<Hit[]>, choices(): Promise<Record<Kind, Map<string, number>>> }} Found
 */

/** @typedef {import("./matching.js").Asked} Asked */

/** @type {readonly Kind[]} */
const KINDS = ["tag", "author", "genre"];

/**
 * @param {string} base URL of the index's folder
 * @param {(word: string) => string} stemmer of the journal's language
 */
export async function openIndex(base, stemmer) {
  const contents = /** @type {Contents} */ (await json(`${base}index.bin`, "no-cache"));
  const index = new Index(base, contents, stemmer);
  return {
    /**
     * @param {string} typed empty for all texts
     * @param {Chosen} [chosen]
     * @param {boolean} [byDate]
     */
    search: (typed, chosen = {}, byDate = false) => index.search(typed, chosen, byDate),
    /** Downloads what filters need. */
    loadFilters: () => index.loadFilters(),
  };
}

class Index {
  #base;
  #language;
  /** @type {Placed[]} */
  #parts = [];
  #count = 0;
  #stem;
  #lookup;
  /** @type {Promise<Filters[]> | undefined} */
  #filters;

  /**
   * @param {string} base
   * @param {Contents} contents
   * @param {(word: string) => string} stemmer
   */
  constructor(base, { language, parts }, stemmer) {
    this.#base = base;
    this.#language = language;
    this.#stem = stemsOf(stemmer, language);
    for (const part of parts) {
      const from = this.#count;
      for (const [count] of part.groups) this.#count += count;
      this.#parts.push({ ...part, from, to: this.#count });
    }
    this.#lookup = new Lookup(base, this.#parts);
  }

  loadFilters() {
    this.#filters ??= Promise.all(
      this.#parts.map(
        async ({ name }) => /** @type {Filters} */ (await json(`${this.#base}parts/${name}/filters.bin`)),
      ),
    );
    return this.#filters;
  }

  /**
   * @param {string} typed
   * @param {Chosen} chosen
   * @param {boolean} byDate
   * @returns {Promise<Found>}
   */
  async search(typed, chosen, byDate) {
    const words = queryWords(typed, this.#language).map((word) => ({ word, stem: this.#stem(word) }));
    if (words.length === 0 && /\S/.test(typed)) return this.#found([], words, chosen);
    const ranked = words.length > 0 ? await this.#ranked(words) : [...Array(this.#count).keys()];
    if (byDate) ranked.sort((a, b) => a - b);
    return await this.#found(ranked, words, chosen);
  }

  /**
   * The numbers of the texts that have all words, the best first; of equals the newest.
   * @param {readonly Asked[]} words
   */
  async #ranked(words) {
    const weights = await Promise.all(
      words.map((word, index) => this.#lookup.weights(word, index === words.length - 1)),
    );
    /** @type {Map<number, number>} */
    let scores = new Map();
    for (const [index, found] of weights.entries()) {
      // As in BM25: a word counts for more if fewer texts have it. The number is that of all parts together.
      const rarity = Math.log(1 + (this.#count - found.size + 0.5) / (found.size + 0.5));
      /** @type {Map<number, number>} */
      const next = new Map();
      for (const [text, weight] of found) {
        const score = index === 0 ? 0 : scores.get(text);
        if (score !== undefined) next.set(text, score + rarity * weight);
      }
      scores = next;
    }
    return [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  }

  /**
   * @param {readonly number[]} ranked
   * @param {readonly Asked[]} words
   * @param {Chosen} chosen
   * @returns {Promise<Found>}
   */
  async #found(ranked, words, chosen) {
    const kinds = KINDS.filter((kind) => chosen[kind] !== undefined);
    const all = kinds.length > 0 ? await this.loadFilters() : [];
    /** @param {number} text @param {Kind} kind */
    const has = (text, kind) => this.#namesOf(all, text, kind).includes(chosen[kind] ?? "");
    const texts = ranked.filter((text) => kinds.every((kind) => has(text, kind)));
    return {
      count: texts.length,
      hits: (from, to) => Promise.all(texts.slice(from, to).map((text) => this.#hit(text, words))),
      choices: async () => {
        const filters = await this.loadFilters();
        const counts = KINDS.map((kind) => {
          /** @type {Map<string, number>} */
          const count = new Map();
          for (const text of ranked) {
            if (!kinds.every((other) => other === kind || has(text, other))) continue;
            for (const name of this.#namesOf(filters, text, kind))
              count.set(name, (count.get(name) ?? 0) + 1);
          }
          return count;
        });
        const [tag = new Map(), author = new Map(), genre = new Map()] = counts;
        return { tag, author, genre };
      },
    };
  }

  /**
   * @param {readonly Filters[]} filters by part
   * @param {number} text
   * @param {Kind} kind
   */
  #namesOf(filters, text, kind) {
    const at = this.#partOf(text);
    const of = filters[at]?.[kind];
    return of?.of[text - (this.#parts[at]?.from ?? 0)]?.map((name) => of.names[name] ?? "") ?? [];
  }

  /** @param {number} text */
  #partOf(text) {
    return this.#parts.findIndex(({ to }) => text < to);
  }

  /**
   * @param {number} text
   * @param {readonly Asked[]} words
   * @returns {Promise<Hit>}
   */
  async #hit(text, words) {
    const part = this.#parts[this.#partOf(text)];
    let index = text - (part?.from ?? 0);
    for (const [count, name] of part?.groups ?? []) {
      if (index < count) {
        const shown = /** @type {Omit<Hit, "marks">} */ (
          await json(`${this.#base}texts/${name}/${index}.bin`)
        );
        return {
          ...shown,
          url: new URL(`..${shown.url}`, this.#base).pathname,
          marks: this.#marks(shown.content, words),
        };
      }
      index -= count;
    }
    throw new RangeError(`There is no text ${text}.`);
  }

  /**
   * @param {string} content
   * @param {readonly Asked[]} words
   * @returns {[start: number, end: number][]}
   */
  #marks(content, words) {
    const matchers = words.map((word, index) => matcher(word, index === words.length - 1));
    /** @type {Map<string, boolean>} */
    const known = new Map();
    return tokens(content)
      .filter(({ word }) => {
        const isFound = known.get(word) ?? matchers.some((matches) => matches(this.#stem(word)));
        known.set(word, isFound);
        return isFound;
      })
      .map(({ start, end }) => [start, end]);
  }
}
