/** Reports rare tags that are probably misspellings of common ones. */
import { distance } from "fastest-levenshtein";
import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import { folded } from "../../../text/folded.ts";
import { type Slug, slugifyTag } from "../../../text/slug.ts";
import type { ArticleLintSource } from "../source-text.ts";

/** A misspelling occurs once or twice. */
const RARE = 2;
/** How many times more articles the common tag must have. */
const RATIO = 2;
/** Shorter names may differ by one letter and still be unrelated: Iran, Irak. In characters. */
const MIN_LENGTH = 5;
/** Minimum name lengths for a replaced letter, and for two wrong letters. */
const MIN_LENGTH_TO_REPLACE = 7;
const MIN_LENGTH_FOR_TWO = 11;

interface Use {
  readonly name: string;
  readonly words: string;
  /** Where each article uses it. */
  readonly places: { readonly article: ArticleLintSource; readonly index: number }[];
}

/** @param known tags configured by the journal, which are always intended */
export function nearTags(articles: readonly ArticleLintSource[], known: readonly string[]): Problem[] {
  const uses = usesOf(articles);
  const meant = new Set(known.map(slugifyTag));
  const common = Map.groupBy(
    [...uses.values()].filter(({ places }) => places.length >= RATIO),
    ({ words }) => words.charAt(0),
  );
  return [...uses].flatMap(([slug, rare]) => {
    if (rare.places.length > RARE || meant.has(slug)) return [];
    const near = (common.get(rare.words.charAt(0)) ?? []).find((other) => isMisspelling(rare, other));
    if (!near) return [];
    const finding = catalogue.tagNear({ tag: rare.name, meant: near.name, count: near.places.length });
    return rare.places.map(({ article, index }) => article.draft.problem(finding, ["tags", index]));
  });
}

function usesOf(articles: readonly ArticleLintSource[]): Map<Slug, Use> {
  const uses = new Map<Slug, Use>();
  for (const article of articles) {
    const seen = new Set<Slug>();
    article.draft.fields.tags.forEach((name, index) => {
      const slug = slugifyTag(name.normalize("NFC"));
      if (!slug || seen.has(slug)) return;
      seen.add(slug);
      const use = uses.get(slug) ?? { name, words: folded(name), places: [] };
      use.places.push({ article, index });
      uses.set(slug, use);
    });
  }
  return uses;
}

function isMisspelling(rare: Use, common: Use): boolean {
  if (rare === common || common.places.length < RATIO * rare.places.length) return false;
  // An author who uses both tags in one article distinguishes them.
  const withCommon = new Set(common.places.map(({ article }) => article));
  if (rare.places.some(({ article }) => withCommon.has(article))) return false;
  return isMisspelled(rare.words, common.words);
}

/** Whether one name is a misspelling of the other. Digits must match: 2025 and 2026 are different years. */
export function isMisspelled(name: string, meant: string): boolean {
  const length = Math.min(name.length, meant.length);
  if (length < MIN_LENGTH || Math.abs(name.length - meant.length) > 2 || name === meant) return false;
  if (name.replace(/\D/g, "") !== meant.replace(/\D/g, "")) return false;
  if (isSwapped(name, meant)) return true;
  const wrongLetters = distance(name, meant);
  if (wrongLetters === 1) return name.length !== meant.length || length >= MIN_LENGTH_TO_REPLACE;
  return wrongLetters === 2 && length >= MIN_LENGTH_FOR_TWO;
}

/** Whether two adjacent letters are transposed. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
