/** Reads a saved web page: the metadata of its head and the article in its body. */
import { dirname } from "node:path";
import type { ImportContext } from "./context.ts";
import {
  attribute,
  type Element,
  elementsOf,
  find,
  isElement,
  type Nodes,
  parseHtml,
  type Root,
  root,
  wordsOf,
} from "./html/tree.ts";
import { Remarks } from "./import-remarks.ts";
import type { DraftPicture, Extract } from "./imported-draft.ts";
import { PageMeta } from "./page-meta.ts";
import { report } from "./reported.ts";
import { decodeText, type SourceFile } from "./source-file.ts";

export function readWebPage(source: SourceFile, context: ImportContext): Extract {
  const remarks = new Remarks();
  const page = parseHtml(decodeText(source, remarks, declaredEncoding(source.bytes)), true);
  const meta = new PageMeta(page);
  const main = mainContent(page);
  const author = find(
    main,
    (element) => attribute(element, "rel") === "author" || attribute(element, "itemProp") === "author",
  );
  const time = find(
    main,
    (element) => element.tagName === "time" && attribute(element, "dateTime") !== undefined,
  );
  const taken = takeNavigation(main, main.type === "root" || main.tagName === "body");
  const inner = root(main.children.filter((child) => child.type !== "doctype"));
  const outside = [wordsAround(page, main), ...taken.map(wordsOf)].join(" ").replace(/\s+/g, " ").trim();
  if (outside !== "") remarks.add(report.outside(undefined, outside));
  const heading =
    find(inner, ({ tagName }) => tagName === "h1") ?? find(page, ({ tagName }) => tagName === "h1");
  const title =
    (heading && wordsOf(heading)) ||
    meta.first("og:title") ||
    meta.pageTitle ||
    source.label.replace(/^.*[/\\]/, "");
  if (!heading) remarks.add(report.title({ title }));
  const date =
    meta.first("article:published_time", "date", "dc.date", "dcterms.created", "pubdate") ??
    meta.linked("datePublished") ??
    (time && attribute(time, "dateTime"));
  const canonical = meta.canonical ?? meta.first("og:url");
  const url = canonical ?? meta.savedFrom;
  const ours =
    canonical !== undefined &&
    URL.canParse(canonical) &&
    new URL(canonical).origin === new URL(context.journal.url).origin;
  const rating = meta.linkedRating;
  const folder = dirname(source.path);
  return {
    format: "html",
    remarks: new Remarks(),
    failures: [],
    drafts: [
      {
        origin: source.label,
        kind: "article",
        fields: {
          title,
          date,
          updated: meta.first("article:modified_time") ?? meta.linked("dateModified"),
          description: meta.first("description", "og:description"),
          authors: authorsOf(meta, author),
          tags: [...meta.all("article:tag"), ...(meta.first("keywords")?.split(",") ?? [])],
          lang: meta.language,
          rating: rating?.mark,
          ratingSubject: rating?.subject,
          canonical: ours ? undefined : canonical,
          aliases: ours && canonical !== undefined ? [canonical] : [],
          image: imageOf(meta, inner),
          // A page saved from a browser was published.
          draft: false,
        },
        body: { html: inner },
        place: {
          folder,
          within: folder,
          roots: [folder],
          ...(url === undefined ? {} : { url }),
        },
        translation:
          meta.alternates.length > 1 ? { group: `hreflang\0${meta.alternates.join("\0")}` } : undefined,
        names: [source.path, ...(url === undefined ? [] : [pathOf(url)])],
        remarks,
      },
    ],
  };
}

function authorsOf(meta: PageMeta, marked: Element | undefined): string[] {
  const said = meta
    .all("author")
    .concat(meta.all("article:author"))
    .filter((name) => !/^https?:/.test(name));
  const named = said.length > 0 ? said : meta.linkedAuthors;
  return named.length > 0 ? [...new Set(named)] : marked ? [wordsOf(marked)] : [];
}

/** The link-preview image, unless the article itself shows it. */
function imageOf(meta: PageMeta, main: Root): DraftPicture | undefined {
  const src = meta.first("og:image", "twitter:image");
  const name = src?.replace(/^.*\//, "");
  const shown = find(
    main,
    (element) => element.tagName === "img" && (attribute(element, "src")?.endsWith(name ?? " ") ?? false),
  );
  return src === undefined || shown
    ? undefined
    : { src, alt: meta.first("og:image:alt", "twitter:image:alt") };
}

/** The element that contains the article: marked as such, or among equals the one with the most text. */
function mainContent(page: Root): Element | Root {
  const longest = (accept: (element: Element) => boolean) =>
    [...elementsOf(page)].filter(accept).toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0];
  const hasClass = (element: Element, pattern: RegExp) => pattern.test(attribute(element, "className") ?? "");
  return (
    longest((element) => attribute(element, "itemProp") === "articleBody") ??
    longest(({ tagName }) => tagName === "article") ??
    longest((element) => element.tagName === "main" || attribute(element, "role") === "main") ??
    longest((element) => hasClass(element, /(?:^|\s)(?:entry|post|article)-(?:content|body)(?:\s|$)/)) ??
    longest(({ tagName }) => tagName === "body") ??
    page
  );
}

const SURROUNDINGS = /^(?:nav|header|footer|aside)$/;
/** Class names of elements around an article's text. */
const NAVIGATION_CLASS =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|related|newsletter|breadcrumbs?|byline|entry-meta|post-meta|article-meta|comments|advert|advertisement|cookies?|paywall|print-only|sr-only)(?:$|[\s_-])/i;
/** Largest share of an article's text that such elements may be. */
const MAX_NAVIGATION_SHARE = 0.3;

/** Removes navigation from the article and returns it. */
function takeNavigation(
  node: Element | Root,
  isWholePage: boolean,
  most = wordsOf(node).length * MAX_NAVIGATION_SHARE,
): Element[] {
  const taken: Element[] = [];
  const stays = (child: Nodes): boolean => {
    if (child.type !== "element") return true;
    if (
      child.tagName === "nav" ||
      (isWholePage && SURROUNDINGS.test(child.tagName)) ||
      isNavigation(child, most)
    ) {
      taken.push(child);
      return false;
    }
    taken.push(...takeNavigation(child, isWholePage, most));
    return true;
  };
  if (node.type === "root") node.children = node.children.filter(stays);
  else node.children = node.children.filter(stays);
  return taken;
}

const isNavigation = (element: Element, most: number) =>
  isElement(element, "div", "p", "ul", "section", "aside", "footer", "header") &&
  NAVIGATION_CLASS.test(attribute(element, "className") ?? "") &&
  find(element, (inner) => isElement(inner, "h1")) === undefined &&
  wordsOf(element).length < most;

/** The text around the article. */
function wordsAround(node: Nodes, main: Element | Root): string {
  if (node === main || isElement(node, "script", "style", "head", "template", "noscript")) return "";
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => wordsAround(child, main)).join(" ") : "";
}

/** The encoding declared in the page's first bytes. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    bytes.subarray(0, 2048).toString("latin1"),
  )?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
