/** Articles grouped by tag or author. Each access of a page is recorded as a query. */
import { query } from "../../incremental/tracking.ts";
import type { Article } from "../article/article.ts";

interface Named {
  readonly slug: string;
}

export class Groups<Key extends Named> implements ReadonlyMap<Key, readonly Article[]> {
  readonly #name: string;
  readonly #lists: ReadonlyMap<Key, readonly Article[]>;
  readonly #keys: ReadonlyMap<string, Key>;

  /** @param name the name of the groups in recorded queries */
  constructor(name: string, lists: ReadonlyMap<Key, readonly Article[]>) {
    this.#name = name;
    this.#lists = lists;
    this.#keys = new Map([...lists.keys()].map((key) => [key.slug, key]));
  }

  get size(): number {
    return query(`${this.#name}.size`, () => this.#lists.size);
  }

  has(key: Key): boolean {
    return query(`${this.#name}.has ${key.slug}`, () => this.#lists.has(key));
  }

  get(key: Key): readonly Article[] | undefined {
    return query(`${this.#name}.get ${key.slug}`, () => this.#lists.get(key));
  }

  keys(): MapIterator<Key> {
    return query(`${this.#name}.keys`, () => [...this.#lists.keys()]).values();
  }

  values(): MapIterator<readonly Article[]> {
    return this.#all().values();
  }

  entries(): MapIterator<[Key, readonly Article[]]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[Key, readonly Article[]]> {
    return this.entries();
  }

  forEach(
    visit: (list: readonly Article[], key: Key, map: ReadonlyMap<Key, readonly Article[]>) => void,
  ): void {
    for (const [key, list] of this.#all()) visit(list, key, this);
  }

  /** Evaluates a recorded query again. */
  reevaluate(kind: string, slug: string): unknown {
    const key = this.#keys.get(slug);
    switch (kind) {
      case "size":
        return this.size;
      case "keys":
        return [...this.#lists.keys()];
      case "has":
        return key !== undefined;
      case "get":
        return key && this.#lists.get(key);
      default:
        return this.#lists;
    }
  }

  #all(): ReadonlyMap<Key, readonly Article[]> {
    return query(`${this.#name}.all`, () => this.#lists);
  }
}
