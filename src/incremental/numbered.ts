/** Items in the order in which they were first named. */
export class Numbered<Item> {
  readonly items: Item[];
  readonly #numbers: Map<string, number>;

  /** @param known items that have their numbers already, and by what they are named */
  constructor(known: readonly Item[] = [], keyOf: (item: Item) => string = String) {
    this.items = [...known];
    this.#numbers = new Map(known.map((item, number) => [keyOf(item), number]));
  }

  /** The number of an item that may be none yet. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  of(key: string, item: () => Item): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(item()) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
