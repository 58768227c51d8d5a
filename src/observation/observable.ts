/** Classes whose fields are noted when they are read. */
import { noteField, type Subject } from "./observation.ts";

/** More fields than a mask of two numbers holds. */
const MOST = 62;

/** Every field by its name; one that is missing does not compile. What tells subjects apart is none. */
type Fields<Values> = { readonly [Name in Exclude<keyof Values, keyof Subject>]: true };

const names = new WeakMap<object, readonly string[]>();

/** The fields of a subject, in the order of their indexes; undefined for what is not observable. */
export function fieldNames(of: object): readonly string[] | undefined {
  for (let level = Object.getPrototypeOf(of); level !== null && level !== Object.prototype; ) {
    const found = names.get(level);
    if (found) return found;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

export function isSubject(value: object): value is Subject {
  return fieldNames(value) !== undefined;
}

/** A value that its getter fetches each time, since it is too long to be held. */
class Late {
  readonly read: () => unknown;

  constructor(read: () => unknown) {
    this.read = read;
  }
}

/** What holds values that are noted when they are read. */
type Observed<Values> = Readonly<Values> & {
  /** Takes the values of another one of its class: whoever holds this one reads them from now on. */
  become(other: Observed<Values>): void;
};

/** A base class for objects that hold these values, each readable under its name. */
export function observable<Values extends Subject>(
  fields: Fields<Values>,
): new (
  values: Values,
) => Observed<Values> {
  // An object of this type has these keys, and no others.
  const ordered = Object.keys(fields) as (keyof Values & string)[];
  if (ordered.length > MOST) throw new RangeError(`${ordered.length} fields are more than can be noted.`);
  class Observable implements Subject {
    readonly file: string;
    identity: string | undefined;
    /** By their indexes, which is quicker than by name: each page reads a hundred of them. */
    #values: readonly unknown[];

    constructor(values: Values) {
      this.file = values.file;
      this.identity = values.identity;
      this.#values = ordered.map((name) => {
        const held = Object.getOwnPropertyDescriptor(values, name);
        return held?.get ? new Late(held.get) : held?.value;
      });
    }

    become(other: Observable): void {
      this.identity = other.identity;
      this.#values = other.#values;
    }

    static read(of: Observable, index: number): unknown {
      noteField(of, index);
      const value = of.#values[index];
      return value instanceof Late ? value.read() : value;
    }
  }
  for (const [index, name] of ordered.entries()) {
    Object.defineProperty(Observable.prototype, name, {
      enumerable: true,
      get(this: Observable) {
        return Observable.read(this, index);
      },
    });
  }
  names.set(Observable.prototype, ordered);
  // The accessors that were just defined are the values' names; TypeScript cannot see it.
  return Observable as unknown as new (
    values: Values,
  ) => Observed<Values>;
}
