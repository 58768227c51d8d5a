/** Turns a draft with a settled slug into a Markdown file with its images. */

import { plainWords, typedWords } from "../content/article/emphasised.ts";
import { alias } from "../content/article/fields/field-readers.ts";
import type { FieldTable } from "../content/article/fields/field-row.ts";
import { own } from "../problems/own.ts";
import { type Slug, slugify } from "../text/slug.ts";
import type { ImportContext } from "./context.ts";
import type { Fitted } from "./fit.ts";
import { nameInWords } from "./html/figures.ts";
import { htmlToMarkdown } from "./html/html-markdown.ts";
import { escapeHtml } from "./html/tree.ts";
import type { ImportDraft } from "./imported-draft.ts";
import { type ImportedFile, ImportedReferences, type Neighbour } from "./imported-references.ts";
import { markdownBody } from "./markdown/body.ts";
import { report } from "./reported.ts";
import { tidyText } from "./source-file.ts";
import { oneLine } from "./values.ts";
import { type Fields, isList, printFrontMatter, type Value } from "./write-front-matter.ts";

/** A draft with its final slug. */
export interface Addressed {
  readonly draft: ImportDraft;
  readonly fitted: Fitted;
  readonly slug: Slug;
}

/** A draft whose original is known, if it is a translation. */
export interface PairedDraft extends Addressed {
  readonly translationOf: string | undefined;
}

export interface Assembled {
  /** The whole file; links to other imported texts are still placeholders. */
  readonly text: string;
  /** Files to put beside it, by name. */
  readonly files: ReadonlyMap<string, ImportedFile>;
}

/** @param claimed old paths of other texts; this text's are added */
export function assemble(
  { draft, fitted, slug, translationOf }: PairedDraft,
  context: ImportContext,
  neighbours: ReadonlyMap<string, Neighbour>,
  claimed: Set<string>,
): Assembled {
  const references = new ImportedReferences(draft.place, context, neighbours, draft.remarks);
  const body = bodyOf(draft, fitted, references);
  const isArticle = draft.kind === "article";
  if (body === "") draft.remarks.add(report.empty());
  // Words from Markdown keep their markup; words from any other source are escaped.
  const typed = "html" in draft.body ? typedWords : (words: string) => words;
  const title = typed(fitted.title);
  const all: Record<string, Value> = {
    ...fitted.fields,
    ...typedFields(fitted.fields, typed),
    title,
    draft: fitted.draft || body === "" || undefined,
    slug: slug === slugify(plainWords(title)) ? undefined : slug,
    translationOf,
    aliases: aliasesOf(draft, slug, context, claimed),
    image: imageOf(draft, fitted.title, references, typed),
  };
  const order = orderOf(context.table).filter((name) => isArticle || own(context.table, name)?.page);
  if (!isArticle) {
    all["description"] ??= fitted.fields["chapo"];
    const { date: _date, title: _title, chapo: _chapo, ...others } = all;
    for (const [key, value] of Object.entries(others))
      if (value !== undefined && !order.includes(key) && String(value) !== "")
        draft.remarks.add(report.field({ key }, typeof value === "string" ? value : JSON.stringify(value)));
  }
  const fields: Fields = Object.fromEntries(order.map((key) => [key, own(all, key)]));
  const text = `${printFrontMatter(fields, context.table)}\n${body}${body === "" ? "" : "\n"}`;
  return { text: tidyText(text, draft.remarks), files: references.files };
}

/** Field names in output order. */
function orderOf(table: FieldTable): string[] {
  const names: string[] = [];
  for (const [name, { after }] of Object.entries(table))
    names.splice(after === undefined ? names.length : names.indexOf(after) + 1, 0, name);
  return names;
}

function bodyOf(draft: ImportDraft, fitted: Fitted, resolver: ImportedReferences): string {
  const options = { resolver, remarks: draft.remarks, title: fitted.title };
  const opening = fitted.opening.map((words) => htmlToMarkdown(`<p>${escapeHtml(words)}</p>`, options));
  const body =
    "html" in draft.body
      ? htmlToMarkdown(draft.body.html, options)
      : markdownBody(draft.body.markdown, options);
  return [...opening, body].filter((part) => part !== "").join("\n\n");
}

/** Other fields in which emphasis is read, escaped if necessary. */
function typedFields({ chapo, series }: Fields, typed: (words: string) => string): Fields {
  const { title, ...part } = typeof series === "object" && !isList(series) ? series : {};
  return {
    ...(typeof chapo === "string" && { chapo: typed(chapo) }),
    ...(typeof title === "string" && { series: { title: typed(title), ...part } }),
  };
}

/** The draft's old paths that neither a page of the journal nor another text has. */
function aliasesOf(
  { fields, kind, remarks }: ImportDraft,
  slug: Slug,
  context: ImportContext,
  claimed: Set<string>,
): string[] {
  const own = kind === "page" ? context.routes.page(slug) : context.routes.article(slug);
  return (fields.aliases ?? []).flatMap((given) => {
    const url = URL.canParse(given, "https://site.invalid/")
      ? new URL(given, "https://site.invalid/")
      : undefined;
    const read = url && url.search === "" ? alias.safeParse(url.pathname) : undefined;
    const path = read?.success ? context.routes.alias(read.data) : undefined;
    if (path === own || url?.pathname === "/") return [];
    if (path === undefined || context.hasPage(path) || claimed.has(path)) {
      remarks.add(report.value({ key: "aliases" }, given));
      return [];
    }
    claimed.add(path);
    return [path];
  });
}

function imageOf(
  { fields, remarks }: ImportDraft,
  title: string,
  references: ImportedReferences,
  typed: (words: string) => string,
): Value {
  const { image } = fields;
  const given = oneLine(image?.src);
  if (!image || given === undefined) return undefined;
  const src = references.picture(given);
  const caption = oneLine(image.caption);
  const credit = oneLine(image.credit);
  const said = oneLine(image.alt);
  if (src === undefined) {
    const words = [said, caption, credit, given].filter(Boolean).join(" — ");
    remarks.add(report.pictureLost({ src: given.startsWith("data:") ? "data:…" : given }, words));
    return undefined;
  }
  const alt = said ?? caption ?? (nameInWords(given) || title);
  if (said === undefined) remarks.add(report.alt({ src: given, alt }));
  if (/^https?:/.test(src)) remarks.add(report.pictureRemote({ src }));
  return { src, alt, caption: caption && typed(caption), credit };
}
