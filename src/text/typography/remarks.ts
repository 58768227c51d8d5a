/**
 * Finds what an editor would point out but never change: English quotation marks, capitalized months and days
 * in French, capitals without accents, mixed apostrophes.
 *
 * Reports only certain cases: a feast (le 14 Juillet), a planet (Mars) or a name keeps its capital. Source:
 * the Lexique, « Majuscules », « Accentuation des capitales », « Jours et mois ».
 */
import { isLetter, SPACES } from "./characters.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";
import { unaccentedCapitals } from "./unaccented-capitals.ts";

export type TypographyRemarkKind =
  | "english-quotes"
  | "capital-month"
  | "capital-day"
  | "unaccented-capital"
  | "mixed-apostrophes";

/** A remark about characters `start` to `end` of a passage. */
export interface TypographyRemark extends Span {
  readonly kind: TypographyRemarkKind;
  readonly suggestion: string | undefined;
}

/** “ ” outside « »: French uses them only for nested quotations. */
function englishQuotes(text: string): TypographyRemark[] {
  const found: TypographyRemark[] = [];
  let depth = 0;
  let start = -1;
  for (const match of text.matchAll(/[«»“”]/g)) {
    const at = match.index;
    if (match[0] === "«") depth += 1;
    else if (match[0] === "»") depth = Math.max(0, depth - 1);
    else if (match[0] === "“") start = depth === 0 ? at : -1;
    else if (start !== -1) {
      const quoted = text.slice(start + 1, at);
      found.push({ start, end: at + 1, kind: "english-quotes", suggestion: `«\u202f${quoted}\u202f»` });
      start = -1;
    }
  }
  return found;
}

const MONTHS = "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre";
/** Months, after a preposition, that cannot be a planet, a first name or May 1968. */
const PLAIN_MONTHS = "Janvier|Février|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre";
const MONTH = new RegExp(
  `(?:\\d|\\der)${SPACES}(${MONTHS})(?=${SPACES}\\d{4}(?!\\d))|` +
    `(?<!\\p{L})(?:en|fin|début|dès|depuis|jusqu['’]en)${SPACES}(${PLAIN_MONTHS})(?!\\p{L})`,
  "gu",
);
const DAY = new RegExp(
  `(?<!\\p{L})(?:le|ce|du|chaque|dès|tous${SPACES}les)${SPACES}(Lundi|Mardi|Mercredi|Jeudi|Samedi|Dimanche)s?` +
    `(?!\\p{L}|${SPACES}(?:saint|gras|noir|des${SPACES}Cendres|de${SPACES}Pâques|des${SPACES}Rameaux|rouge|\\p{Lu}))`,
  "gu",
);

function capitals(text: string, pattern: RegExp, kind: TypographyRemarkKind): TypographyRemark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const word = match[1] ?? match[2];
    if (word === undefined) return [];
    const start = match.index + match[0].lastIndexOf(word);
    return [{ start, end: start + word.length, kind, suggestion: word.toLowerCase() }];
  });
}

/** All remarks on a French passage, in order. */
export function findRemarks(passage: Passage): TypographyRemark[] {
  const { text } = passage;
  return [
    ...englishQuotes(text),
    ...capitals(text, MONTH, "capital-month"),
    ...capitals(text, DAY, "capital-day"),
    ...unaccentedCapitals(text).map((found): TypographyRemark => ({ ...found, kind: "unaccented-capital" })),
  ]
    .filter(({ start, end }) => !passage.isUntouchable(start, end))
    .sort((a, b) => a.start - b.start);
}

/** Positions of apostrophes: ' or ’ between two letters. */
function apostrophesOf(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) found.push(at);
  }
  return found;
}

/** If an article uses both ' and ’ as apostrophes: the first of the rarer kind, and its passage. */
export function mixedApostrophes(
  passages: readonly Passage[],
): (TypographyRemark & { passage: number }) | undefined {
  const kinds = ["'", "’"].map((mark) =>
    passages.flatMap(({ text }, passage) => apostrophesOf(text, mark).map((at) => ({ at, passage }))),
  );
  const [straight = [], curly = []] = kinds;
  if (straight.length === 0 || curly.length === 0) return undefined;
  const first = (straight.length <= curly.length ? straight : curly)[0];
  if (first === undefined) return undefined;
  return {
    start: first.at,
    end: first.at + 1,
    passage: first.passage,
    kind: "mixed-apostrophes",
    suggestion: "’",
  };
}
