/** Numbers for items, in the order in which they are first named. */
export class Interner<Item> {
  readonly items: Item[];
  readonly #numbers: Map<string, number>;

  /** @param known items that have their numbers already */
  constructor(known: readonly Item[] = [], keyOf: (item: Item) => string = String) {
    this.items = [...known];
    this.#numbers = new Map(known.map((item, number) => [keyOf(item), number]));
  }

  /** Undefined for an item that has no number yet. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  get(key: string): Item | undefined {
    return this.items[this.#numbers.get(key) ?? -1];
  }

  number(key: string, item: () => Item): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(item()) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Gives a key its item, whether it had one or not. */
  set(key: string, item: Item): number {
    const number = this.number(key, () => item);
    this.items[number] = item;
    return number;
  }
}
