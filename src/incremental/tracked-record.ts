/** Classes whose fields are noted when they are read. */
import { noteField, type Subject } from "./tracking.ts";

/** More fields than a mask of two numbers holds. */
const MOST = 62;

/** Every field by its name; one that is missing does not compile. What tells subjects apart is none. */
type Fields<Values> = { readonly [Name in Exclude<keyof Values, keyof Subject>]: true };

/** A value that is too long to be held: it is fetched each time. */
export abstract class Late<Value> {
  abstract read(): Value;
  /** The same for the same value, known without fetching it; as long as any signature. */
  abstract signature(): string;
}

/** The values of an object, those that are fetched among them. */
export type Held<Values> = { readonly [Name in keyof Values]: Values[Name] | Late<Values[Name]> };

interface Shape {
  readonly names: readonly string[];
  /** What an object of the class holds under an index; nobody takes note. */
  held(of: object, index: number): unknown;
}

const shapes = new WeakMap<object, Shape>();

function shapeOf(of: object): Shape | undefined {
  for (let level = Object.getPrototypeOf(of); level !== null && level !== Object.prototype; ) {
    const found = shapes.get(level);
    if (found) return found;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

/** The fields of a subject, in the order of their indexes; undefined for what is not observable. */
export function fieldNames(of: object): readonly string[] | undefined {
  return shapeOf(of)?.names;
}

/** What a subject holds, in the order of its fields. */
export function heldBy(of: Subject): readonly unknown[] {
  const shape = shapeOf(of);
  return shape?.names.map((_name, index) => shape.held(of, index)) ?? [];
}

export function isSubject(value: object): value is Subject {
  return fieldNames(value) !== undefined;
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
  values: Held<Values>,
) => Observed<Values> {
  // An object of this type has these keys, and no others.
  const ordered = Object.keys(fields) as (keyof Values & string)[];
  if (ordered.length > MOST) throw new RangeError(`${ordered.length} fields are more than can be noted.`);
  class Observable implements Subject {
    readonly file: string;
    identity: string | undefined;
    /** By their indexes, which is quicker than by name: each page reads a hundred of them. */
    #values: readonly unknown[];

    constructor(values: Held<Values> & Subject) {
      this.file = values.file;
      this.identity = values.identity;
      this.#values = ordered.map((name) => values[name]);
    }

    static held(of: object, index: number): unknown {
      return of instanceof Observable ? of.#values[index] : undefined;
    }

    become(other: Observable): void {
      this.identity = other.identity;
      this.#values = other.#values;
    }

    static read(of: Observable, index: number): unknown {
      noteField(of, index);
      const value = of.#values[index];
      return typeof value === "object" && value instanceof Late ? value.read() : value;
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
  shapes.set(Observable.prototype, { names: ordered, held: Observable.held });
  // The accessors that were just defined are the values' names; TypeScript cannot see it.
  return Observable as unknown as new (
    values: Held<Values>,
  ) => Observed<Values>;
}
