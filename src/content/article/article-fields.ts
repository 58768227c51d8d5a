/** The kinds of value that are an article's own: dates, tags, marks, genres, addresses. */
import { z } from "zod";
import { catalogue } from "../../problems/catalogue.ts";
import { nearest } from "../../problems/nearest.ts";
import { own } from "../../problems/own.ts";
import type { Finding } from "../../problems/problem.ts";
import { GENRES, type Genre, parseGenre } from "../../text/locales/genre.ts";
import { parseSlug, type Slug, slugify } from "../../text/slug.ts";
import { findingOf } from "../front-matter/schema-issues.ts";
import {
  custom,
  ITEM,
  label,
  Refusal,
  report,
  scalar,
  scalarText,
  text,
  webUrl,
} from "../front-matter/value-readers.ts";
import type { Journal } from "../journal/journal.ts";
import { type Moment, parseMoment } from "../time/moment.ts";
import { bylinesOf, canStandAlone } from "./bylines.ts";
import { onScale, parseMark, type Rating } from "./rating.ts";

const TAGS_MOST = 50;

/** A day, or a day and an hour: what {@link parseMoment} takes, as far as a pattern can say it. */
export const MOMENT_PATTERN =
  "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$";

/** @param whenEmpty what is told of a field without its value */
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
      else if (SEVERAL_TAGS.test(tag))
        report(context, catalogue.tagsInOne({ given: tag, items: splitTags(tag) }), [index]);
    });
  });

/** A comma before a space, or a semicolon that closes no entity. */
const SEVERAL_TAGS = /,\s|(?<!&#?\w{1,31});\s*\S/;

const splitTags = (given: string) =>
  (/^\[[^\]]*$|^[^[]*\]$/.test(given) ? given.replace(/^\[|\]$/g, "") : given)
    .split(/,|(?<!&#?\w{1,31});/)
    .map((tag) => tag.trim())
    .filter(Boolean);

/** Whoever signs: the name alone, and one in each value. */
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

export const slug = scalar<Slug>({ type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, (given) => {
  return parseSlug(given) ?? new Refusal(catalogue.slugUnreadable({ given, meant: slugify(given) }));
});

/** An old URL of this site: its path alone counts. */
export const alias = scalar<`/${string}`>({ type: "string" }, (given) => {
  const refused = new Refusal(catalogue.aliasUnreadable({ given }));
  if (!/^(?:\/(?!\/)|[\w-])/.test(given) || !URL.canParse(given, "https://site.invalid/")) return refused;
  const { pathname } = new URL(given, "https://site.invalid/");
  const safe =
    /^(?:\/[\w.~%-]+)+\/?$/.test(pathname) &&
    !/%(?:25)*(?:2e|2f|5c)/i.test(given) &&
    !/\/\.{1,2}(?:\/|$)/.test(given);
  const decoded = safe ? decodePath(pathname) : undefined;
  return decoded === undefined || /\p{Cc}/u.test(decoded) ? refused : `/${decoded.slice(1)}`;
});

/** What a percent-encoded path says; undefined when it is no UTF-8. */
function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

export const part = scalar<number>({ type: "integer", minimum: 1 }, (given) => {
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : new Refusal(catalogue.partUnreadable({ given }));
});

/** A source may be dated by a day; a year, a month or anything else is shown as it is written. */
export function sourceDate({ timeZone }: Journal) {
  return custom<Moment | string>({ type: ["string", "integer"] }, (raw) => {
    const given = scalarText(raw);
    if (!given) return new Refusal(catalogue.wrongKind({ key: "date", expected: "date" }));
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(given) ? parseMoment(given, timeZone) : { moment: given };
    return parsed.moment ?? new Refusal(parsed.error);
  });
}

export function rating(journal: Journal) {
  const subject = z.strictObject({ type: text, name: text, url: webUrl("url").optional() });
  const number = z.preprocess((raw) => scalarText(raw) ?? raw, z.string());
  const full = z.strictObject({ value: number, best: number.optional(), subject: subject.optional() });
  const short = custom<Rating>({ type: ["number", "string"] }, (raw) => {
    const given = scalarText(raw);
    if (given === undefined)
      return new Refusal(
        raw === null ? catalogue.fieldEmpty({ key: "rating" }) : catalogue.ratingUnreadable({ given: "[…]" }),
      );
    return mark(given, undefined, journal);
  });
  const long = full.transform((fields, context): Rating => {
    const read = mark(fields.value, fields.best, journal);
    if (read instanceof Refusal) {
      report(context, read.finding, ["value"]);
      return z.NEVER;
    }
    return { ...read, subject: fields.subject && { ...fields.subject, url: fields.subject.url } };
  });
  return z
    .unknown()
    .transform((raw, context): Rating => {
      const isMap =
        typeof raw === "object" && raw !== null && !Array.isArray(raw) && scalarText(raw) === undefined;
      const read = (isMap ? long : short).safeParse(raw, { reportInput: true });
      if (read.success) return read.data;
      for (const issue of read.error.issues) report(context, findingOf(issue, ["rating"]), [...issue.path]);
      return z.NEVER;
    })
    .meta({ alone: "value", shape: ratingShape(journal) });
}

/** The long form of a rating, of which the value may stand alone. */
function ratingShape({ rating: { best } }: Journal) {
  const written = { type: "string" };
  return {
    type: "object",
    properties: {
      value: {
        anyOf: [
          { type: "number", minimum: 0, maximum: best },
          { type: "string", pattern: "^[0-9]" },
        ],
      },
      best: { type: "number", exclusiveMinimum: 0 },
      subject: {
        type: "object",
        properties: { type: written, name: written, url: { type: "string", format: "uri" } },
        required: ["type", "name"],
        additionalProperties: false,
      },
    },
    required: ["value"],
    additionalProperties: false,
  };
}

function mark(given: string, givenBest: string | undefined, journal: Journal): Rating | Refusal {
  const written = parseMark(given);
  const best = givenBest === undefined ? undefined : parseMark(givenBest)?.value;
  if (!written || (givenBest !== undefined && best === undefined)) {
    return new Refusal(catalogue.ratingUnreadable({ given: written ? (givenBest ?? "") : given }));
  }
  const read = onScale({ value: written.value, best: best ?? written.best }, journal.rating);
  if ("error" in read) return new Refusal(read.error);
  return { value: read.value, best: journal.rating.best, subject: undefined };
}

export function disclaimer(journal: Journal) {
  return scalar<string>({ type: "string" }, (given) => {
    const known = Object.keys(journal.disclaimers.named);
    const named = own(journal.disclaimers.named, given);
    if (named !== undefined) return named;
    // One word in lower case is a name; a disclaimer of one's own is a sentence.
    const isName = !/[\s.]/.test(given);
    return isName
      ? new Refusal(catalogue.unknownDisclaimer({ given, meant: nearest(given, known), known }))
      : given;
  });
}
