/** A saved web page: what it says of itself in its head, and the article in its middle. */
import { dirname } from "node:path";
import type { Desk } from "./desk.ts";
import type { DraftPicture, Extract } from "./draft.ts";
import type { SourceFile } from "./formats.ts";
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
import { type Data, dataIn, isData, listOf, textOf } from "./json.ts";
import { Remarks } from "./remarks.ts";
import { decodeText } from "./source-file.ts";
import { tell } from "./tell.ts";

export function readWebPage(source: SourceFile, desk: Desk): Extract {
  const remarks = new Remarks();
  const page = parseHtml(decodeText(source.bytes, remarks, declaredEncoding(source.bytes)), true);
  const meta = new Meta(page);
  const main = mainContent(page);
  const taken = takeNavigation(main, main.type === "root" || main.tagName === "body");
  const inner = root(main.children.filter((child) => child.type !== "doctype"));
  const outside = [wordsAround(page, main), ...taken.map(wordsOf)].join(" ").replace(/\s+/g, " ").trim();
  if (outside !== "") remarks.add(tell.outside(undefined, outside));
  const heading =
    find(inner, ({ tagName }) => tagName === "h1") ?? find(page, ({ tagName }) => tagName === "h1");
  const title =
    (heading && wordsOf(heading)) ||
    meta.first("og:title") ||
    meta.pageTitle ||
    source.label.replace(/^.*[/\\]/, "");
  if (!heading) remarks.add(tell.title({ title }));
  const time = find(
    inner,
    (element) => element.tagName === "time" && attribute(element, "dateTime") !== undefined,
  );
  const date =
    meta.first("article:published_time", "date", "dc.date", "dcterms.created", "pubdate") ??
    meta.linked("datePublished") ??
    (time && attribute(time, "dateTime"));
  const canonical = meta.canonical ?? meta.first("og:url");
  const ours =
    canonical !== undefined &&
    URL.canParse(canonical) &&
    new URL(canonical).origin === new URL(desk.journal.url).origin;
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
          authors: authorsOf(meta, inner),
          tags: [...meta.all("article:tag"), ...(meta.first("keywords")?.split(",") ?? [])],
          lang: meta.language,
          canonical: ours ? undefined : canonical,
          aliases: ours && canonical !== undefined ? [canonical] : [],
          image: imageOf(meta, inner),
        },
        body: { html: inner },
        place: {
          folder,
          within: folder,
          roots: [folder],
          ...(canonical === undefined ? {} : { url: canonical }),
        },
        names: [source.path, ...(canonical === undefined ? [] : [pathOf(canonical)])],
        remarks,
      },
    ],
  };
}

/** What the head of a page says of it. */
class Meta {
  readonly #values = new Map<string, string[]>();
  readonly #linked: readonly Data[];
  readonly pageTitle: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;

  constructor(page: Root) {
    const linked: Data[] = [];
    let title: string | undefined;
    let canonical: string | undefined;
    for (const element of elementsOf(page)) {
      const key = (attribute(element, "name") ?? attribute(element, "property"))?.toLowerCase();
      const content = attribute(element, "content");
      if (element.tagName === "meta" && key !== undefined && content !== undefined)
        this.#values.set(key, [...(this.#values.get(key) ?? []), content]);
      if (element.tagName === "title") title ??= wordsOf(element) || undefined;
      if (element.tagName === "link" && attribute(element, "rel") === "canonical")
        canonical ??= attribute(element, "href");
      if (element.tagName === "script" && attribute(element, "type") === "application/ld+json")
        linked.push(...parseLinked(wordsOf(element)));
    }
    this.#linked = linked;
    // « Le titre | Le site »: the name of the site is what every title of it has.
    this.pageTitle = title?.replace(/\s+[|·–—-]\s+[^|·–—-]{2,40}$/u, "");
    this.canonical = canonical !== undefined && /^https?:/i.test(canonical) ? canonical : undefined;
    const html = page.children.find((child): child is Element => isElement(child, "html"));
    this.language = html && attribute(html, "lang");
  }

  first(...names: readonly string[]): string | undefined {
    return names.map((name) => this.#values.get(name)?.[0]).find((value) => value !== undefined);
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** A property of the article as schema.org has it. */
  linked(name: string): string | undefined {
    return this.#linked.map((data) => textOf(data[name])).find((value) => value !== undefined);
  }

  get linkedAuthors(): string[] {
    return this.#linked.flatMap((data) =>
      listOf(data["author"]).flatMap(
        (author) => (isData(author) ? textOf(author["name"]) : textOf(author)) ?? [],
      ),
    );
  }
}

function parseLinked(text: string): Data[] {
  try {
    const data: unknown = JSON.parse(text);
    const all = dataIn(data).flatMap((one) => [one, ...dataIn(one["@graph"])]);
    return all.filter((one) => one["datePublished"] !== undefined || one["headline"] !== undefined);
  } catch {
    return [];
  }
}

function authorsOf(meta: Meta, main: Root): string[] {
  const said = meta
    .all("author")
    .concat(meta.all("article:author"))
    .filter((name) => !/^https?:/.test(name));
  const marked = find(
    main,
    (element) => attribute(element, "rel") === "author" || attribute(element, "itemProp") === "author",
  );
  const named = said.length > 0 ? said : meta.linkedAuthors;
  return named.length > 0 ? [...new Set(named)] : marked ? [wordsOf(marked)] : [];
}

/** The picture of shared links, unless the article shows it itself. */
function imageOf(meta: Meta, main: Root): DraftPicture | undefined {
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

/** The element that holds the article: what says so itself, the one with the most words among equals. */
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

const AROUND = /^(?:nav|header|footer|aside)$/;

/** Takes out of the article what leads elsewhere on the site; gives what was taken out. */
function takeNavigation(node: Element | Root, isWholePage: boolean): Element[] {
  const taken: Element[] = [];
  const stays = (child: Nodes): boolean => {
    if (child.type !== "element") return true;
    if (child.tagName === "nav" || (isWholePage && AROUND.test(child.tagName))) {
      taken.push(child);
      return false;
    }
    taken.push(...takeNavigation(child, isWholePage));
    return true;
  };
  if (node.type === "root") node.children = node.children.filter(stays);
  else node.children = node.children.filter(stays);
  return taken;
}

/** The words around the article. */
function wordsAround(node: Nodes, main: Element | Root): string {
  if (node === main || isElement(node, "script", "style", "head", "template", "noscript")) return "";
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => wordsAround(child, main)).join(" ") : "";
}

/** The encoding that the page declares in its first bytes. */
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
