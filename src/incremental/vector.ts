/** All fields of a subject at once, and in which of them two states of it differ. */

import { SIGNATURE_LENGTH, signatureOf } from "./fingerprint.ts";
import { EVERYTHING, GrowingMask, type Mask, NOTHING } from "./mask.ts";
import { heldBy, Late } from "./tracked-record.ts";
import type { Subject } from "./tracking.ts";

/** A subject as it is: the signatures of its fields, and its identity where it has one. */
export interface SubjectState {
  readonly vector: string;
  readonly identity: string;
}

/** Each field is looked at only where nothing else tells that all are the same. */
export function stateOf(subject: Subject, before: SubjectState | undefined): SubjectState {
  const { identity = "" } = subject;
  if (before && identity !== "" && before.identity === identity) return before;
  return { vector: vectorOf(subject), identity };
}

/** The signatures of a subject's fields, in their order, one after the other. */
export function vectorOf(of: Subject): string {
  return heldBy(of)
    .map((held) => (held instanceof Late ? held.signature() : signatureOf(held)))
    .join("");
}

/** The fields in which two vectors differ; all of them when one is of another class. */
export function difference(before: string, after: string): Mask {
  if (before === after) return NOTHING;
  if (before.length !== after.length) return EVERYTHING;
  const mask = new GrowingMask();
  for (let at = 0; at < before.length; at += SIGNATURE_LENGTH) {
    if (before.slice(at, at + SIGNATURE_LENGTH) !== after.slice(at, at + SIGNATURE_LENGTH))
      mask.add(at / SIGNATURE_LENGTH);
  }
  return mask;
}
