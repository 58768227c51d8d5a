/**
 * Fits a draft's fields to the journal: each value either satisfies the schema or is reported with its text.
 */

import { TAGS_MOST, TEXT_LENGTH, TITLE_LENGTH } from "../content/article/fields/field-readers.ts";
import { PlainScalar, type Raw, type RawMap } from "../content/front-matter/raw.ts";
import { languageTag, webUrl } from "../content/front-matter/value-readers.ts";
import { own } from "../problems/own.ts";
import { cutAtWord } from "../text/cut.ts";
import { parseGenre } from "../text/locales/genre.ts";
import { slugify, slugifyTag } from "../text/slug.ts";
import { correctionsOf, ratingOf, seriesOf, sourcesOf } from "./compound-fields.ts";
import type { ImportContext } from "./context.ts";
import { readDate } from "./dates.ts";
import type { Remarks } from "./import-remarks.ts";
import type { DraftFields, ImportDraft } from "./imported-draft.ts";
import { report } from "./reported.ts";
import { known, oneLine } from "./values.ts";
import type { Fields, Value } from "./write-front-matter.ts";

/** All fields except those that depend on other texts (slug, aliases) or on files (image). */
export interface Fitted {
  readonly title: string;
  readonly date: string;
  readonly draft: boolean;
  readonly fields: Fields;
  /** Values that no field can hold, placed at the start of the body as plain-text paragraphs. */
  readonly opening: readonly string[];
}

/**
 * The status of imported texts: always a draft, published unless the source says otherwise, or kept from the
 * source.
 */
export type Status = "draft" | "publish" | "kept";

export function fitFields(
  { fields, remarks, kind }: ImportDraft,
  context: ImportContext,
  status: Status,
): Fitted {
  const title = titleOf(fields.title, remarks);
  const chapo = oneLine(fields.chapo);
  const chapoFits = chapo !== undefined && chapo.length <= TEXT_LENGTH;
  if (chapo !== undefined && !chapoFits) remarks.add(report.chapoLong());
  const date = dateOf(fields, kind, context, remarks);
  const zone = context.journal.timeZone;
  const day = (key: "updated" | "expires") => {
    const given = oneLine(fields[key]);
    const read = given === undefined ? undefined : readDate(given, zone);
    if (given !== undefined && read === undefined) remarks.add(report.value({ key }, given));
    return read;
  };
  const updated = day("updated");
  const names = authorsOf(fields, context, remarks);
  if (names.length === 0 && kind === "article") remarks.add(report.authorMissing());
  const description = short("description", fields.description, remarks);
  if (fields.draft === undefined && status === "kept") remarks.add(report.statusMissing());
  const draft = status === "draft" || (fields.draft ?? status === "kept");
  return {
    title,
    date,
    draft,
    opening: chapo !== undefined && !chapoFits ? [chapo] : [],
    fields: {
      ...othersOf(fields, context, remarks),
      title,
      date,
      // Readers are not told about changes on the day of publication.
      updated: updated !== undefined && updated.slice(0, 10) > date.slice(0, 10) ? updated : undefined,
      expires: day("expires"),
      chapo: chapoFits ? chapo : undefined,
      description: description === chapo ? undefined : description,
      author: names.length === 1 ? names[0] : undefined,
      authors: names.length > 1 ? names : undefined,
      tags: tagsOf(fields, context, remarks),
      rating: ratingOf(fields, context, remarks),
      disclaimer: disclaimerOf(fields, context, remarks),
      disclosure: short("disclosure", fields.disclosure, remarks),
      genre: known("genre", fields.genre, parseGenre, remarks),
      draft: draft || undefined,
      lang: languageOf(fields, context, remarks),
      series: seriesOf(fields),
      sources: sourcesOf(fields, remarks),
      corrections: correctionsOf(fields, zone, remarks),
      canonical: known(
        "canonical",
        fields.canonical,
        (given) => webUrl("canonical").safeParse(given).data,
        remarks,
      ),
      featured: fields.featured || undefined,
      noindex: fields.noindex || undefined,
      toc: fields.toc || undefined,
    },
  };
}

/** Fields without special treatment: only their rows in the table are known. */
function othersOf({ others = {} }: DraftFields, context: ImportContext, remarks: Remarks): Fields {
  const read = Object.entries(others).flatMap(([key, raw]): [string, Value][] => {
    const value = writtenAs(raw);
    if (own(context.table, key)?.type(context.journal).safeParse(raw).success) return [[key, value]];
    remarks.add(report.value({ key }, typeof value === "string" ? value : JSON.stringify(value)));
    return [];
  });
  return Object.fromEntries(read);
}

function writtenAs(raw: Raw): Value {
  if (raw === null) return undefined;
  if (raw instanceof PlainScalar) return raw.source;
  if (typeof raw === "string") return oneLine(raw);
  if (isRawList(raw)) return raw.map(writtenAs);
  return Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key, writtenAs(inner)]));
}

const isRawList = (raw: RawMap | readonly Raw[]): raw is readonly Raw[] => Array.isArray(raw);

function titleOf(given: string, remarks: Remarks): string {
  const said = oneLine(given);
  const title = said ?? "Sans titre";
  if (said === undefined) remarks.add(report.title({ title }));
  if (title.length <= TITLE_LENGTH) return title;
  remarks.add(report.value({ key: "title" }, title));
  return cutAtWord(title, TITLE_LENGTH);
}

function dateOf(
  fields: DraftFields,
  kind: ImportDraft["kind"],
  context: ImportContext,
  remarks: Remarks,
): string {
  const given = oneLine(fields.date);
  const read = given === undefined ? undefined : readDate(given, context.journal.timeZone);
  if (read !== undefined) return read;
  if (given !== undefined) remarks.add(report.value({ key: "date" }, given));
  // Free pages have no date.
  if (kind === "article") remarks.add(report.dateToday({ date: context.today }));
  return context.today;
}

function authorsOf(fields: DraftFields, context: ImportContext, remarks: Remarks): string[] {
  const names = (fields.authors ?? []).flatMap((given) => {
    const name = oneLine(given);
    if (name === undefined) return [];
    const known = context.authorNamed(name);
    // A single word is either an author's id or nobody.
    if (known !== undefined) return [known];
    if (/\s/.test(name) && slugify(name)) return [name];
    remarks.add(report.value({ key: "author" }, name));
    return [];
  });
  return [...new Set(names)];
}

function tagsOf(fields: DraftFields, context: ImportContext, remarks: Remarks): string[] {
  const tags = new Map<string, string>();
  for (const given of (fields.tags ?? []).flatMap((tag) => tag.split(/,\s+/))) {
    const tag = oneLine(given)?.replace(/^,+|,+$/g, "");
    if (tag === undefined || tag === "") continue;
    const slug = slugifyTag(tag.normalize("NFC"));
    if (!slug || tags.size >= TAGS_MOST) remarks.add(report.value({ key: "tags" }, tag));
    else if (!tags.has(slug)) {
      const name = context.tags.get(slug) ?? tag;
      // All texts of an import spell a tag the same way.
      context.tags.set(slug, name);
      tags.set(slug, name);
    }
  }
  return [...tags.values()];
}

/** The name of the journal's disclaimer with the same text; otherwise the text itself. */
export function disclaimerName(text: string, context: ImportContext): string | undefined {
  const said = (words: string) => words.normalize("NFC").replaceAll("'", "’").replace(/\s+/g, " ").trim();
  const { named } = context.journal.disclaimers;
  if (Object.hasOwn(named, text)) return text;
  return Object.entries(named).find(([, words]) => said(words) === said(text))?.[0];
}

function disclaimerOf(fields: DraftFields, context: ImportContext, remarks: Remarks): string | undefined {
  return known(
    "disclaimer",
    fields.disclaimer,
    (given) => disclaimerName(given, context) ?? (/[\s.]/.test(given) ? given : undefined),
    remarks,
  );
}

function languageOf(fields: DraftFields, context: ImportContext, remarks: Remarks): string | undefined {
  const language = known("lang", fields.lang, (given) => languageTag.safeParse(given).data, remarks);
  return language?.split("-")[0] === context.journal.language ? undefined : language;
}

function short(key: string, given: string | undefined, remarks: Remarks): string | undefined {
  const text = oneLine(given);
  if (text === undefined || text.length <= TEXT_LENGTH) return text;
  remarks.add(report.value({ key }, text));
  return undefined;
}
