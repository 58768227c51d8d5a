/** Base classes for records whose fields report each read to the tracker. */
import { MOST_FIELDS } from "./field-set.ts";
import { type TrackedRecord, trackField } from "./tracking.ts";

/** All field names; a missing one does not compile. `file` and `fingerprint` are not tracked. */
type Fields<Values> = { readonly [Name in Exclude<keyof Values, keyof TrackedRecord>]: true };

/** A value that does not stay in memory: each read fetches or computes it. Several records may share one. */
export abstract class LazyValue<Value> {
  /** @param record whose value it is */
  abstract read(record: TrackedRecord): Value;
  /** A fingerprint of `FINGERPRINT_LENGTH` characters, best known without fetching the value. */
  abstract fingerprint(record: TrackedRecord): string;
}

/** The values of a record; any may be lazy. */
export type Stored<Values> = { readonly [Name in keyof Values]: Values[Name] | LazyValue<Values[Name]> };

interface RecordClass {
  readonly names: readonly string[];
  /** The value at an index, without reporting a read. */
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

/** The field names of a record, in order; undefined for any other object. */
export function fieldNames(record: object): readonly string[] | undefined {
  return classOf(record)?.names;
}

/** The values of a record in the order of its fields, without reporting a read. */
export function storedValues(record: TrackedRecord): readonly unknown[] {
  const found = classOf(record);
  return found?.names.map((_name, index) => found.stored(record, index)) ?? [];
}

export function isTrackedRecord(value: object): value is TrackedRecord {
  return fieldNames(value) !== undefined;
}

type Tracked<Values> = Readonly<Values> & {
  /** Replaces all values by those of another record of the class, so that references to this one stay valid. */
  replaceValues(from: Tracked<Values>): void;
};

/**
 * A base class for records with these fields, each a read-only property.
 * @throws RangeError for more than {@link MOST_FIELDS} fields
 */
export function trackedRecord<Values extends TrackedRecord>(
  fields: Fields<Values>,
): new (
  values: Stored<Values>,
) => Tracked<Values> {
  // Safe: the type has exactly these keys.
  const names = Object.keys(fields) as (keyof Values & string)[];
  if (names.length > MOST_FIELDS)
    throw new RangeError(`${names.length} fields are more than can be tracked.`);
  class Base implements TrackedRecord {
    readonly file: string;
    fingerprint: string | undefined;
    /** By index, which is faster than by name: each page reads about a hundred fields. */
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
      return typeof value === "object" && value instanceof LazyValue ? value.read(record) : value;
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
  // Safe: the accessors were defined above, which TypeScript cannot see.
  return Base as unknown as new (
    values: Stored<Values>,
  ) => Tracked<Values>;
}
