/** Converts structured fields: rating, series, sources, corrections. */
import { onScale, parseMark } from "../content/article/rating.ts";
import { webUrl } from "../content/front-matter/value-readers.ts";
import type { ImportContext } from "./context.ts";
import { readDate } from "./dates.ts";
import type { Remarks } from "./import-remarks.ts";
import type { DraftFields } from "./imported-draft.ts";
import { report } from "./reported.ts";
import { known, oneLine } from "./values.ts";
import type { Fields } from "./write-front-matter.ts";

export function ratingOf(
  fields: DraftFields,
  context: ImportContext,
  remarks: Remarks,
): string | Fields | undefined {
  const value = markOf(fields, context, remarks);
  const { ratingSubject: given } = fields;
  const type = oneLine(given?.type);
  const name = oneLine(given?.name);
  if (given === undefined) return value;
  if (value === undefined || type === undefined || name === undefined) {
    remarks.add(report.value({ key: "rating.subject" }, [type, name, given.url].filter(Boolean).join(" — ")));
    return value;
  }
  const url = known("rating.subject.url", given.url, (text) => webUrl("url").safeParse(text).data, remarks);
  return { value, subject: { type, name, url } };
}

function markOf(fields: DraftFields, context: ImportContext, remarks: Remarks): string | undefined {
  const scale = context.journal.rating;
  return known(
    "rating",
    fields.rating,
    (given) => {
      const mark = parseMark(given);
      if (!mark || "error" in onScale(mark, scale)) return undefined;
      return mark.best === scale.best ? given.replace(/\s*(?:\/|sur|out of).*$/i, "") : given;
    },
    remarks,
  );
}

export function seriesOf({ series }: DraftFields): Fields | undefined {
  const title = oneLine(series?.title);
  if (title === undefined) return undefined;
  const part = series?.part?.trim() ?? "";
  return { title, part: /^[1-9]\d{0,3}$/.test(part) ? part : undefined };
}

export function sourcesOf({ sources = [] }: DraftFields, remarks: Remarks): Fields[] {
  return sources.flatMap((source) => {
    const title = oneLine(source.title);
    if (title === undefined) return [];
    const url = known("sources", source.url, (given) => webUrl("url").safeParse(given).data, remarks);
    const date = oneLine(source.date);
    // What looks like a day must be valid; a year or a month is accepted as it is.
    const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date);
    const day = isDay ? readDate(date.slice(0, 10), "UTC") : date;
    if (date !== undefined && day === undefined) remarks.add(report.value({ key: "sources" }, date));
    return [{ title, url, publisher: oneLine(source.publisher), date: day }];
  });
}

export function correctionsOf({ corrections = [] }: DraftFields, zone: string, remarks: Remarks): Fields[] {
  return corrections.flatMap(({ date: given, text: words }) => {
    const date = readDate(given, zone);
    const text = oneLine(words);
    if (date !== undefined && text !== undefined) return [{ date, text }];
    remarks.add(report.value({ key: "corrections" }, `${given} ${words}`));
    return [];
  });
}
