/** Maps equal values to one object, so that they can be compared and grouped by identity across builds. */
import { fingerprintOf } from "./fingerprint.ts";

export class SharedValues<Value extends object> {
  readonly #known = new Map<string, Value>();

  /** The first value passed that equals this one. */
  share(value: Value): Value {
    const fingerprint = fingerprintOf(value);
    const known = this.#known.get(fingerprint);
    if (!known) this.#known.set(fingerprint, value);
    return known ?? value;
  }

  clear(): void {
    this.#known.clear();
  }
}
