/** The state of a record (the fingerprints of its fields), and the comparison of two states. */
import { ALL_FIELDS, type FieldSet, MutableFieldSet, NO_FIELDS } from "./field-set.ts";
import { FINGERPRINT_LENGTH, fingerprintOf } from "./fingerprint.ts";
import { fieldNames, LazyValue, storedValues } from "./tracked-record.ts";
import type { TrackedRecord } from "./tracking.ts";

export interface RecordState {
  /** The fingerprints of all fields, concatenated in order. */
  readonly fields: string;
  /** The record's own fingerprint, or `""`. */
  readonly fingerprint: string;
}

/** Returns `before` if the record's fingerprint is unchanged, which saves fingerprinting each field. */
export function stateOf(record: TrackedRecord, before: RecordState | undefined): RecordState {
  const { fingerprint = "" } = record;
  if (before && fingerprint !== "" && before.fingerprint === fingerprint) return before;
  return { fields: fieldFingerprints(record), fingerprint };
}

export function fieldFingerprints(record: TrackedRecord): string {
  return storedValues(record)
    .map((value) => valueFingerprint(record, value))
    .join("");
}

/** The fingerprint of one field, without reporting a read, and without fetching a value that is not in memory. */
export function fieldFingerprint(record: TrackedRecord, name: string): string {
  return valueFingerprint(record, storedValues(record)[fieldNames(record)?.indexOf(name) ?? -1]);
}

const valueFingerprint = (record: TrackedRecord, value: unknown) =>
  value instanceof LazyValue ? value.fingerprint(record) : fingerprintOf(value);

/** The fields in which two states differ; all if one belongs to another class or is missing. */
export function changedFields(before: string, after: string): FieldSet {
  if (before === after) return NO_FIELDS;
  if (before.length !== after.length) return ALL_FIELDS;
  const changed = new MutableFieldSet();
  for (let at = 0; at < before.length; at += FINGERPRINT_LENGTH) {
    if (before.slice(at, at + FINGERPRINT_LENGTH) !== after.slice(at, at + FINGERPRINT_LENGTH))
      changed.add(at / FINGERPRINT_LENGTH);
  }
  return changed;
}
