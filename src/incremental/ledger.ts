/**
 * What the pages of the published site read, kept for the next build. Long lists are written once, and pages name
 * their items by number: a site of ten thousand articles has a few megabytes of it.
 */
import { readSealed, writeSealed } from "./store/sealed.ts";
import type { PictureOrder } from "./tracking.ts";

/** Raised whenever the same readings are written in another way. */
const KIND = "tribune-ledger-3";

/** The question for the moment of the build. */
export const CLOCK = "site.now";

/** Questions whose answers are made of more than the texts and what all pages depend on. */
export const OF_THE_BUILD = /^site\.(?:now|held|ignored|warnings)$/;

/** By what an order is known among the others. */
export const pictureKey = ({ original, order }: PictureOrder) => `${original} ${order}`;

export interface PageEntry {
  /** Signature of the page's item, as its layout gets it. */
  readonly item: string;
  /** Pairs of numbers: a subject, and the mask of the fields that were read of it. */
  readonly fields: readonly number[];
  readonly questions: readonly number[];
  readonly pictures: readonly number[];
}

export interface Ledger {
  /** Digest of the published site that it tells of. */
  readonly site: string;
  /** Signature of everything that all pages depend on. */
  readonly common: string;
  /** Whether the site was published with links of its pages that lead nowhere. */
  readonly deadLinks: boolean;
  /** The fields that answers are made from, as a mask. */
  readonly behindAnswers: string;
  /** Articles and free pages by file, each with the signatures of its fields, and its identity where it has one. */
  readonly subjects: readonly (readonly [file: string, vector: string, identity: string])[];
  readonly masks: readonly string[];
  /** Each with the signature of its answer. */
  readonly questions: readonly (readonly [question: string, answer: string])[];
  readonly pictures: readonly PictureOrder[];
  readonly pages: readonly (readonly [path: string, entry: PageEntry])[];
  /** What others were told of pages of which the texts know nothing, as JSON by path. */
  readonly own: readonly (readonly [path: string, told: string])[];
}

/** The ledger in a file; undefined when there is none, or when it is not what was written. */
export function readLedger(file: string): Ledger | undefined {
  // The seal says that it is what `writeLedger` wrote in this form.
  return readSealed(file, KIND) as Ledger | undefined;
}

export function writeLedger(file: string, ledger: Ledger): void {
  writeSealed(file, KIND, ledger);
}
