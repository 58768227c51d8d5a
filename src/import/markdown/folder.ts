/** Reads Markdown of Hugo, Jekyll, Astro or Eleventy: a folder or a single file. */
import { lstatSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { byCodePoint } from "../../content/sources/folder.ts";
import { catalogue } from "../../problems/catalogue.ts";
import type { ImportContext } from "../context.ts";
import { parseHtml, wordsOf } from "../html/tree.ts";
import { Remarks } from "../import-remarks.ts";
import { type Extract, type ImportDraft, type ImportFailure, ImportRefusal } from "../imported-draft.ts";
import { type Data, textOf } from "../json.ts";
import { report } from "../reported.ts";
import { decodeText, readBytes, type SourceFile } from "../source-file.ts";
import { readFields } from "./fields.ts";
import { Generator } from "./generator.ts";
import { Languages } from "./languages.ts";
import { DATED, placeOf, type TextPlace } from "./permalinks.ts";
import { splitFrontMatter } from "./read-front-matter.ts";
import { readMarkup } from "./shortcodes.ts";
import { readUnmarked } from "./unmarked.ts";

/** Folders without the author's texts. */
const SKIPPED_FOLDERS =
  /^(?:node_modules|themes|archetypes|layouts|_layouts|_includes|_site|_sass|vendor|dist|public|resources|\..*)$/;
const NO_TEXT = /^(?:readme|license|changelog|contributing|code_of_conduct)\.md$/i;

export function readMarkdownFile(source: SourceFile, context: ImportContext): Extract {
  const remarks = new Remarks();
  const site = siteOf(dirname(source.path), context);
  const draft = readText(source.label, source.path, source.bytes, site);
  return { format: "markdown", drafts: draft ? [draft] : [], remarks, failures: [] };
}

/** Facts shared by all texts of a folder. */
interface Site {
  readonly generator: Generator;
  readonly languages: Languages;
  readonly context: ImportContext;
}

function siteOf(folder: string, context: ImportContext): Site {
  const generator = new Generator(folder);
  return { generator, languages: new Languages(generator, context.journal.language), context };
}

/** @param root absolute path */
export function readFolder(label: string, root: string, context: ImportContext): Extract {
  const remarks = new Remarks();
  const site = siteOf(root, context);
  const failures: ImportFailure[] = [];
  const drafts = filesBelow(root, site.generator).flatMap((path) => {
    const name = `${label.replace(/\/+$/, "")}/${relative(root, path)}`;
    try {
      const draft = readText(name, path, readBytes(path), site);
      if (draft) return [draft];
      const words = wordsOf(parseHtml(splitFrontMatter(readBytes(path).toString("utf8")).body));
      remarks.add(report.entry({ kind: "section", name }, words || undefined));
    } catch (error) {
      const refusal = error instanceof RangeError ? new ImportRefusal(catalogue.importTooDeep()) : error;
      if (!(refusal instanceof ImportRefusal)) throw error;
      // A broken file must not keep the others from being imported.
      failures.push({ file: name, refusal });
    }
    return [];
  });
  return { format: "markdown", drafts, remarks, failures };
}

function filesBelow(folder: string, generator: Generator): string[] {
  return readdirSync(folder)
    .toSorted(byCodePoint)
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      if (stats.isDirectory()) return SKIPPED_FOLDERS.test(name) ? [] : filesBelow(path, generator);
      return stats.isFile() && isText(path, generator) ? [path] : [];
    });
}

/** HTML is a text only in a folder of posts; elsewhere it is layouts and lists. */
function isText(path: string, { name: generator, root }: Generator): boolean {
  const name = basename(path);
  if (/\.(?:md|markdown|mdx)$/i.test(name)) return !NO_TEXT.test(name);
  const [first] = relative(root, path).split(sep);
  return (
    /\.html?$/i.test(name) &&
    (generator === "jekyll"
      ? /^_(?:posts|drafts)$/.test(basename(dirname(path)))
      : generator === "hugo" && first === "content")
  );
}

/** Undefined for a section page, which only lists other pages. */
function readText(
  label: string,
  path: string,
  bytes: Buffer,
  { generator, languages, context }: Site,
): ImportDraft | undefined {
  const remarks = new Remarks();
  const text = decodeText({ path, bytes }, remarks);
  if (text.trim() === "") throw new ImportRefusal(catalogue.importEmpty());
  const { isHeaded, data, body: given } = splitFrontMatter(text);
  const isHtml = /\.html?$/i.test(path);
  if (/^_index\./.test(basename(path))) return undefined;
  const place = placeOf(path);
  const { fields, body } =
    isHeaded || isHtml
      ? { fields: readFields(data, remarks, generator.name === "jekyll", context.table), body: given }
      : readUnmarked(given, context, remarks);
  const address = generator.addressOf(place, data);
  if (address !== undefined) remarks.add(report.oldAddress({ path: address }));
  const title = fields.title ?? headingOf(body) ?? place.name.replace(/[-_]+/g, " ");
  if (fields.title === undefined) remarks.add(report.title({ title }));
  // Eleventy accepts keywords such as "Last Modified" as dates.
  const date = /\d{4}/.test(fields.date ?? "") ? fields.date : place.date;
  if (fields.date !== undefined && fields.date !== date && !ELEVENTY_DATE.test(fields.date))
    remarks.add(report.value({ key: "date" }, fields.date));
  if (date !== undefined && date === place.date) remarks.add(report.date({ given: basename(path), date }));
  const within = generator.name === "unknown" ? dirname(path) : generator.root;
  return {
    origin: label,
    kind: isPage(path, data, generator, fields.date ?? place.date) ? "page" : "article",
    fields: {
      ...fields,
      title,
      date,
      draft:
        /(?:^|\/)_drafts\//.test(generator.pathOf(path)) || (fields.draft ?? (isHeaded ? false : undefined)),
      slug: fields.slug ?? place.name,
      aliases: [...(fields.aliases ?? []), ...(address === undefined ? [] : [address])],
      lang: fields.lang ?? place.language ?? languages.ofFolder(path) ?? generator.language,
    },
    body: isHtml ? { html: readMarkup(body, remarks) } : { markdown: body },
    place: {
      folder: dirname(path),
      within,
      roots: generator.roots,
      ...(generator.url === undefined || !URL.canParse(generator.url) ? {} : { url: generator.url }),
    },
    names: namesOf(place, path, address, generator),
    translation: languages.translationOf(path, data),
    remarks,
  };
}

const ELEVENTY_DATE = /^(?:git )?(?:last modified|created)$/i;

const headingOf = (body: string) => /^#\s+(.+?)\s*#*$/m.exec(body)?.[1];

/** Whether a text is a free page rather than a dated post. */
function isPage(path: string, data: Data, generator: Generator, date: string | undefined): boolean {
  if (textOf(data["type"]) === "page" || textOf(data["layout"]) === "page") return true;
  const folders = generator.pathOf(path).split("/").slice(0, -1);
  if (generator.name === "jekyll")
    return date === undefined && !folders.some((folder) => /^_(?:posts|drafts)$/.test(folder));
  return generator.name === "hugo" && folders.length === 0 && date === undefined;
}

/** Names for links: file, old URL, and those of Jekyll's `post_url` and Hugo's `ref`. */
function namesOf(
  place: TextPlace,
  path: string,
  address: string | undefined,
  generator: Generator,
): string[] {
  const stem = basename(path).replace(/\.[^.]*$/, "");
  return [
    path,
    ...(address === undefined ? [] : [address]),
    `/${generator.pathOf(path)}`,
    ...(DATED.test(stem) ? [`${POST_URL}${stem}`] : []),
    `${REF}${place.name}`,
  ];
}

/** Prefixes of the paths that Jekyll's tags and Hugo's shortcodes use for texts. */
export const POST_URL = "/jekyll-post-url/";
export const REF = "/hugo-ref/";
