/** What a table of the report is about: which articles, how many, and what the sites offer besides their pages. */
import { CORPUS_IDS, type CorpusId } from "../corpus.ts";
import { count } from "./format.ts";

/** `same`: what all have; `defaults`: Tribune as it comes; `everything`: search, cards, copies, compression for all. */
export const FEATURES = ["same", "defaults", "everything"] as const;

export type Features = (typeof FEATURES)[number];

export interface Setting {
  readonly corpus: CorpusId;
  /** Number of articles. */
  readonly size: number;
  readonly features: Features;
}

export const DEFAULT_SIZES: Readonly<Record<CorpusId, number>> = { essays: 1000, short: 4000, terms: 4000 };

export const keyOf = ({ corpus, size, features }: Setting) => `${corpus}-${size}-${features}`;

/** `4,000 short articles, everything on` */
export function titleOf({
  corpus,
  size,
  features = "same",
}: Pick<Setting, "corpus" | "size"> & Partial<Setting>): string {
  const articles = {
    essays: `${count(size)} articles`,
    short: `${count(size)} short articles`,
    terms: `${count(size)} articles on ${count(Math.floor(size * 2.5))} subjects`,
  }[corpus];
  return features === "same" ? articles : `${articles}, ${FEATURE_NAMES[features]}`;
}

const FEATURE_NAMES: Readonly<Record<Features, string>> = {
  same: "the same features",
  defaults: "the defaults on",
  everything: "everything on",
};

/** In the order of the report. */
export function compareSettings(a: Setting, b: Setting): number {
  const rank = ({ corpus, features, size }: Setting) =>
    FEATURES.indexOf(features) * 1e12 + CORPUS_IDS.indexOf(corpus) * 1e10 + size;
  return rank(a) - rank(b);
}
