/** Numbers items in the order in which their keys are first used. */
export class Interner<Item> {
  readonly items: Item[];
  readonly #numbers: Map<string, number>;

  /** @param known items that keep their positions as numbers */
  constructor(known: readonly Item[] = [], keyOf: (item: Item) => string = String) {
    this.items = [...known];
    this.#numbers = new Map(known.map((item, number) => [keyOf(item), number]));
  }

  /** The number of a key; undefined if it has none yet. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  get(key: string): Item | undefined {
    return this.items[this.#numbers.get(key) ?? -1];
  }

  /** The number of a key; a new key gets `item()`. */
  number(key: string, item: () => Item): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(item()) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Sets or replaces the item of a key. */
  set(key: string, item: Item): number {
    const number = this.number(key, () => item);
    this.items[number] = item;
    return number;
  }
}
