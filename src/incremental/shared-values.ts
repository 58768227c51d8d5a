/** Values that are made once and used by many pages: each of those pages has read what the making read. */
import { type Observer, observed, type PictureOrder, passOn } from "./tracking.ts";

class Notes implements Observer {
  readonly #notes: ((to: Observer) => void)[] = [];

  field(...note: Parameters<Observer["field"]>): void {
    this.#notes.push((to) => to.field(...note));
  }

  answer(...note: Parameters<Observer["answer"]>): void {
    this.#notes.push((to) => to.answer(...note));
  }

  picture(order: PictureOrder): void {
    this.#notes.push((to) => to.picture(order));
  }

  passTo(to: Observer): void {
    for (const note of this.#notes) note(to);
  }
}

export class Remembered<Key, Value> {
  readonly #made = new Map<Key, { readonly value: Value; readonly notes: Notes }>();

  /** Makes the value of a key anew when it is asked for again. */
  forget(key: Key): void {
    this.#made.delete(key);
  }

  /** The value of a key, made at the first call. */
  of(key: Key, make: () => Value): Value {
    let made = this.#made.get(key);
    if (!made) {
      const notes = new Notes();
      made = { value: observed(notes, make), notes };
      this.#made.set(key, made);
    }
    const { value, notes } = made;
    passOn((to) => notes.passTo(to));
    return value;
  }
}
