/** Classes of records whose fields report each read to the tracker. */
import { MOST_FIELDS } from "./field-set.ts";
import { type TrackedRecord, trackField } from "./tracking.ts";

/** Every field by its name; a missing one does not compile. `file` and `fingerprint` are not tracked. */
type Fields<Values> = { readonly [Name in Exclude<keyof Values, keyof TrackedRecord>]: true };

/** A value too long to be held in memory: it is fetched at each read. */
export abstract class LazyValue<Value> {
  abstract read(): Value;
  /** Equal for equal values, known without fetching them; of the length of any fingerprint. */
  abstract fingerprint(): string;
}

/** The values of a record, lazy ones among them. */
export type Stored<Values> = { readonly [Name in keyof Values]: Values[Name] | LazyValue<Values[Name]> };

interface RecordClass {
  readonly names: readonly string[];
  /** What a record holds under an index, without reporting a read. */
  stored(record: object, index: number): unknown;
}

const classes = new WeakMap<object, RecordClass>();

function classOf(record: object): RecordClass | undefined {
  for (let level = Object.getPrototypeOf(record); level !== null && level !== Object.prototype; ) {
    const found = classes.get(level);
    if (found) return found;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

/** The fields of a record in the order of their indexes; undefined for what is no tracked record. */
export function fieldNames(record: object): readonly string[] | undefined {
  return classOf(record)?.names;
}

/** What a record holds, in the order of its fields. No read is reported. */
export function storedValues(record: TrackedRecord): readonly unknown[] {
  const found = classOf(record);
  return found?.names.map((_name, index) => found.stored(record, index)) ?? [];
}

export function isTrackedRecord(value: object): value is TrackedRecord {
  return fieldNames(value) !== undefined;
}

type Tracked<Values> = Readonly<Values> & {
  /** Takes over the values of another record of its class: whoever holds this one sees them from now on. */
  replaceValues(from: Tracked<Values>): void;
};

/**
 * A base class for records of these fields, each readable under its name.
 * @throws RangeError for more fields than a {@link MOST_FIELDS field set} holds
 */
export function trackedRecord<Values extends TrackedRecord>(
  fields: Fields<Values>,
): new (
  values: Stored<Values>,
) => Tracked<Values> {
  // An object of this type has these keys, and no others.
  const names = Object.keys(fields) as (keyof Values & string)[];
  if (names.length > MOST_FIELDS)
    throw new RangeError(`${names.length} fields are more than can be tracked.`);
  class Base implements TrackedRecord {
    readonly file: string;
    fingerprint: string | undefined;
    /** By index, which is faster than by name: each page reads a hundred of them. */
    #values: readonly unknown[];

    constructor(values: Stored<Values> & TrackedRecord) {
      this.file = values.file;
      this.fingerprint = values.fingerprint;
      this.#values = names.map((name) => values[name]);
    }

    static stored(record: object, index: number): unknown {
      return record instanceof Base ? record.#values[index] : undefined;
    }

    static read(record: Base, index: number): unknown {
      trackField(record, index);
      const value = record.#values[index];
      return typeof value === "object" && value instanceof LazyValue ? value.read() : value;
    }

    replaceValues(from: Base): void {
      this.fingerprint = from.fingerprint;
      this.#values = from.#values;
    }
  }
  for (const [index, name] of names.entries()) {
    Object.defineProperty(Base.prototype, name, {
      enumerable: true,
      get(this: Base) {
        return Base.read(this, index);
      },
    });
  }
  classes.set(Base.prototype, { names, stored: Base.stored });
  // TypeScript cannot see the accessors that were just defined.
  return Base as unknown as new (
    values: Stored<Values>,
  ) => Tracked<Values>;
}
