/**
 * The fields of a text in as little memory as they take: what several texts have in common, such as the name of an author
 * or that there are no corrections, is kept once.
 */
import { isMomentData, Moment } from "../time/moment.ts";

const NONE: readonly never[] = [];

export class CompactFields {
  readonly #words = new Map<string, string>();
  /** Lists of one word, by this word. */
  readonly #lists = new Map<string, readonly string[]>();

  of<Fields extends object>(fields: Fields): Fields {
    return { ...fields, ...this.#parts(fields) };
  }

  #parts(value: object): Readonly<Record<string, unknown>> {
    const objects = Object.entries(value).filter(([, inner]) => typeof inner === "object" && inner !== null);
    return Object.fromEntries(objects.map(([name, inner]) => [name, this.#value(inner)]));
  }

  #value(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return this.#list(value);
    return isMomentData(value) ? new Moment(value) : { ...value, ...this.#parts(value) };
  }

  #list(list: readonly unknown[]): readonly unknown[] {
    const [first] = list;
    if (first === undefined) return NONE;
    const items = list.map((item) => (typeof item === "string" ? this.#word(item) : this.#value(item)));
    if (typeof first !== "string" || list.length > 1) return items;
    return this.#shared(first);
  }

  #word(word: string): string {
    const known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, word);
    return known ?? word;
  }

  #shared(word: string): readonly string[] {
    const known = this.#lists.get(word) ?? [this.#word(word)];
    this.#lists.set(word, known);
    return known;
  }
}
