/** Reads the kinds of value that only articles have: dates, tags, genres, slugs, old addresses. */
import { z } from "zod";
import { catalogue } from "../../../problems/catalogue.ts";
import { nearest } from "../../../problems/nearest.ts";
import { own } from "../../../problems/own.ts";
import type { Finding } from "../../../problems/problem.ts";
import { strictlyDecoded } from "../../../text/decode.ts";
import { GENRES, type Genre, parseGenre } from "../../../text/locales/genre.ts";
import { parseSlug, type Slug, slugify } from "../../../text/slug.ts";
import {
  custom,
  ITEM,
  label,
  Refusal,
  report,
  scalar,
  scalarText,
  text,
} from "../../front-matter/value-readers.ts";
import type { Journal } from "../../journal/journal.ts";
import { type Moment, parseMoment } from "../../time/moment.ts";
import { bylinesOf, canStandAlone } from "../bylines.ts";

export const TITLE_LENGTH = 300;
/** Longer titles are cut in lists and search results. */
export const TITLE_GOOD_LENGTH = 110;
export const TEXT_LENGTH = 2000;
export const TAGS_MOST = 50;

/** The forms that {@link parseMoment} accepts: a day, or a day and an hour. */
export const MOMENT_PATTERN =
  "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$";

/** @param whenEmpty the finding for a field without a value */
export function moment(
  { timeZone, language }: Journal,
  key: string,
  whenEmpty: Finding = catalogue.fieldEmpty({ key }),
) {
  return custom<Moment>({ type: "string", pattern: MOMENT_PATTERN }, (raw) => {
    const given = scalarText(raw);
    if (raw === null || given?.trim() === "") return new Refusal(whenEmpty);
    if (given === undefined) return new Refusal(catalogue.wrongKind({ key, expected: "date" }));
    const parsed = parseMoment(given, timeZone, language);
    return parsed.moment ?? new Refusal(parsed.error);
  });
}

export const tags = z
  .preprocess((raw) => (typeof raw === "string" ? [raw.replace(/,(?=\S)/g, ", ")] : raw), z.array(label))
  .meta({ alone: ITEM })
  .default([])
  .superRefine((list, context) => {
    if (list.length > TAGS_MOST)
      report(context, catalogue.tagsTooMany({ count: list.length, most: TAGS_MOST }));
    list.forEach((tag, index) => {
      if (tag === "") report(context, catalogue.tagEmpty(), [index]);
      else if (/,\s/.test(tag) || splitAt(SEMICOLON, tag).length > 1)
        report(context, catalogue.tagsInOne({ given: tag, items: splitTags(tag) }), [index]);
    });
  });

/** A semicolon, except at the end of an entity. */
const SEMICOLON = /(?<!&#?\w{1,31});/;

const splitAt = (sign: RegExp, given: string) =>
  given
    .split(sign)
    .map((tag) => tag.trim())
    .filter(Boolean);

const splitTags = (given: string) =>
  splitAt(/,|(?<!&#?\w{1,31});/, /^\[[^\]]*$|^[^[]*\]$/.test(given) ? given.replace(/^\[|\]$/g, "") : given);

/** An author in a byline: one name per value, without `par` or `by`. */
export function signature(journal: Journal) {
  const { nameIn, namesIn } = bylinesOf(journal);
  return text.overwrite(nameIn).superRefine((given, context) => {
    const names = namesIn(given);
    const items = names && canStandAlone(names, journal) ? names : undefined;
    if (names) report(context, catalogue.authorsInOne({ given, items }));
  });
}

export const genre = scalar<Genre>({ enum: GENRES }, (given) => {
  const known = parseGenre(given);
  return (
    known ?? new Refusal(catalogue.unknownGenre({ given, meant: nearest(given, GENRES), known: GENRES }))
  );
});

export const SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

export const slug = scalar<Slug>({ type: "string", pattern: SLUG_PATTERN }, (given) => {
  return parseSlug(given) ?? new Refusal(catalogue.slugUnreadable({ given, meant: slugify(given) }));
});

/** An old URL of this site, of which only the path counts. */
export const alias = scalar<`/${string}`>({ type: "string" }, (given) => {
  const refused = new Refusal(catalogue.aliasUnreadable({ given }));
  if (!/^(?:\/(?!\/)|[\w-])/.test(given) || !URL.canParse(given, "https://site.invalid/")) return refused;
  const { pathname } = new URL(given, "https://site.invalid/");
  const safe =
    /^(?:\/[\w.~%-]+)+\/?$/.test(pathname) &&
    !/%(?:25)*(?:2e|2f|5c)/i.test(given) &&
    !/\/\.{1,2}(?:\/|$)/.test(given);
  const decoded = safe ? strictlyDecoded(pathname) : undefined;
  return decoded === undefined || /\p{Cc}/u.test(decoded) ? refused : `/${decoded.slice(1)}`;
});

export const part = scalar<number>({ type: "integer", minimum: 1 }, (given) => {
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : new Refusal(catalogue.partUnreadable({ given }));
});

/** The date of a source: a day, or any other text, shown as written. */
export function sourceDate({ timeZone }: Journal) {
  return custom<Moment | string>({ type: ["string", "integer"] }, (raw) => {
    const given = scalarText(raw);
    if (!given) return new Refusal(catalogue.wrongKind({ key: "date", expected: "date" }));
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(given) ? parseMoment(given, timeZone) : { moment: given };
    return parsed.moment ?? new Refusal(parsed.error);
  });
}

export function disclaimer(journal: Journal) {
  return scalar<string>({ type: "string" }, (given) => {
    const known = Object.keys(journal.disclaimers.named);
    const named = own(journal.disclaimers.named, given);
    if (named !== undefined) return named;
    // One word is a name; an own disclaimer is a sentence.
    const isName = !/[\s.]/.test(given);
    return isName
      ? new Refusal(catalogue.unknownDisclaimer({ given, meant: nearest(given, known), known }))
      : given;
  });
}
