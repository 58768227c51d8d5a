/**
 * Assigns a role to each paragraph of an unmarked text: title, labelled field, disclaimer, byline, standfirst
 * or body.
 */

import { cutAtWord } from "../../text/cut.ts";
import type { ImportContext } from "../context.ts";
import { disclaimerName } from "../fit.ts";
import type { Remarks } from "../import-remarks.ts";
import type { DraftFields } from "../imported-draft.ts";
import { report } from "../reported.ts";
import { takeByline, takeSignature } from "./bylines.ts";
import { guessLanguage } from "./detect-language.ts";
import { disclaimerScore, IS_DISCLAIMER } from "./disclaimers.ts";
import { takeLabelled } from "./labelled.ts";
import { isListItem, looksLikeHeading } from "./lines.ts";
import type { Paragraph } from "./paragraph.ts";
import { namesIn, ratingOf } from "./signals.ts";

/** Fields that an unmarked text may have; the title may be missing. */
export type Unmarked = Omit<Partial<DraftFields>, "title"> & { readonly title: string | undefined };

const LONGEST_TITLE = 200;
const LONGEST_CHAPO = 700;
const MOST_TAGS = 8;
/** How many paragraphs from the start or end metadata may stand. */
const NEAR_ENDS = 5;

/** Fields that the text's markup already gives. */
export interface MarkedFields {
  readonly title?: string | undefined;
  readonly chapo?: string | undefined;
  /** Whether the text uses styles: then nothing is guessed from unstyled paragraphs. */
  readonly isStyled?: boolean;
}

/** Splits the paragraphs of a text into fields and body. */
export function readParagraphs<P extends Paragraph>(
  paragraphs: readonly P[],
  context: ImportContext,
  remarks: Remarks,
  { title, chapo: marked, isStyled = false }: MarkedFields = {},
): { fields: Unmarked; rest: readonly P[] } {
  const rest = [...paragraphs];
  // Explicit fields first, then those that may precede the title: a rating or a disclaimer.
  const labelled = takeLabelled(
    rest,
    remarks,
    new Set([...(title ? ["title"] : []), ...(marked ? ["chapo"] : [])]),
    context.table,
  );
  const disclaimer = labelled.disclaimer ?? takeDisclaimer(rest, context, remarks);
  const rating = labelled.rating ?? takeRating(rest, remarks);
  const byline = takeByline(rest, context, remarks, labelled);
  const authors = takeSignature(rest, context, remarks, byline.names);
  const heading = title ?? labelled.title ?? (isStyled ? undefined : takeTitle(rest, remarks));
  const chapo = marked ?? labelled.chapo ?? (isStyled ? undefined : takeChapo(rest, remarks));
  const language = labelled.lang ?? (isStyled ? undefined : guessed(paragraphs, remarks));
  return {
    fields: {
      ...labelled,
      title: heading,
      date: byline.date,
      chapo,
      authors,
      tags: labelled.tags ?? (isStyled ? [] : tagsIn(`${heading} ${chapo ?? ""}`, rest, context, remarks)),
      rating,
      disclaimer,
      lang: language,
    },
    rest,
  };
}

/**
 * The first paragraph. If it is too long, its start becomes the title and it stays in the body; a single
 * sentence is not a title.
 */
function takeTitle(rest: Paragraph[], remarks: Remarks): string | undefined {
  const [first] = rest;
  if (first === undefined || first.stays || (rest.length === 1 && /[.!?…]$/.test(first.words)))
    return undefined;
  const words = first.words.replace(/^#{1,6}\s+/u, "");
  const whole = words.length <= LONGEST_TITLE;
  const title = whole ? words : cutAtWord(words, 100);
  if (whole) rest.shift();
  else remarks.add(report.titleCut());
  remarks.add(report.title({ title }));
  return title;
}

/** Removes the paragraph that most resembles a disclaimer, wherever it is. */
function takeDisclaimer(rest: Paragraph[], context: ImportContext, remarks: Remarks): string | undefined {
  const scores = rest.map(({ words, stays }, index) => {
    if (stays) return 0;
    const within = index >= NEAR_ENDS && index < rest.length - NEAR_ENDS;
    return disclaimerName(words, context) ? 100 : disclaimerScore(words, within);
  });
  const best = Math.max(0, ...scores);
  if (best < IS_DISCLAIMER || rest.length < 2) return undefined;
  const [found] = rest.splice(scores.indexOf(best), 1);
  if (found) remarks.add(report.disclaimer({ name: disclaimerName(found.words, context) }));
  return found?.words;
}

/** Removes the first line near the start or end that is a rating. */
function takeRating(rest: Paragraph[], remarks: Remarks): string | undefined {
  const index = rest.findIndex(
    ({ words, stays }, at) =>
      !stays && (at < NEAR_ENDS || at >= rest.length - NEAR_ENDS) && ratingOf(words) !== undefined,
  );
  if (index === -1 || rest.length < 2) return undefined;
  const [found] = rest.splice(index, 1);
  if (found) remarks.add(report.rating({ given: found.words }));
  return found && ratingOf(found.words);
}

/** Removes the first paragraph if it is short enough and others follow. */
function takeChapo(rest: Paragraph[], remarks: Remarks): string | undefined {
  const [first, second, ...others] = rest;
  if (first === undefined || first.stays || second === undefined || others.length === 0) return undefined;
  const { words } = first;
  if (words.length > LONGEST_CHAPO || isListItem(words) || looksLikeHeading(words, second.words))
    return undefined;
  rest.shift();
  remarks.add(report.chapo({ chapo: cutAtWord(words, 60) }));
  return words;
}

function guessed(paragraphs: readonly Paragraph[], remarks: Remarks): string | undefined {
  const language = guessLanguage(paragraphs.map(({ words }) => words).join(" "));
  if (language) remarks.add(report.language({ language }));
  return language;
}

function tagsIn(
  head: string,
  rest: readonly Paragraph[],
  context: ImportContext,
  remarks: Remarks,
): string[] {
  const body = rest.map(({ words }) => words).join(" ");
  const tags = namesIn(context.tags.values(), head, body).slice(0, MOST_TAGS);
  if (tags.length > 0) remarks.add(report.tags({ tags: tags.join(", ") }));
  return tags;
}
