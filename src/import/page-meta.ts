/** Metadata in the head of a web page: meta tags, title, structured data. */
import { byCodePoint } from "../content/sources/folder.ts";
import { own } from "../problems/own.ts";
import { attribute, type Element, elementsOf, isElement, type Root, wordsOf } from "./html/tree.ts";
import type { DraftSubject } from "./imported-draft.ts";
import { type Data, dataIn, isData, listOf, textOf } from "./json.ts";

export class PageMeta {
  readonly #values = new Map<string, string[]>();
  readonly #linked: readonly Data[];
  readonly pageTitle: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  /** The URL that the browser recorded when saving the page. */
  readonly savedFrom: string | undefined;
  /** The page's URLs in all languages, including its own. */
  readonly alternates: readonly string[];

  constructor(page: Root) {
    const linked: Data[] = [];
    let title: string | undefined;
    let canonical: string | undefined;
    const alternates: string[] = [];
    for (const element of elementsOf(page)) {
      const key = (attribute(element, "name") ?? attribute(element, "property"))?.toLowerCase();
      const content = attribute(element, "content");
      if (element.tagName === "meta" && key !== undefined && content !== undefined)
        this.#values.set(key, [...(this.#values.get(key) ?? []), content]);
      if (element.tagName === "title") title ??= wordsOf(element) || undefined;
      if (element.tagName === "link" && attribute(element, "rel") === "canonical")
        canonical ??= attribute(element, "href");
      const inLanguage = attribute(element, "hrefLang");
      const href = attribute(element, "href");
      if (element.tagName === "link" && inLanguage !== undefined && inLanguage !== "x-default" && href)
        alternates.push(href);
      if (element.tagName === "script" && attribute(element, "type") === "application/ld+json")
        linked.push(...parseLinked(wordsOf(element)));
    }
    this.#linked = linked;
    const comment = page.children.find(
      (child) => child.type === "comment" && /saved from url=/.test(child.value),
    );
    this.savedFrom =
      comment?.type === "comment"
        ? /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(comment.value)?.[1]
        : undefined;
    this.alternates = [...new Set(alternates)].toSorted(byCodePoint);
    // « Le titre | Le site »: drops the site's name.
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

  /** A property of the schema.org article. */
  linked(name: string): string | undefined {
    return this.#linked.map((data) => textOf(own(data, name))).find((value) => value !== undefined);
  }

  /** The rating of a review, and its subject. */
  get linkedRating(): { mark: string; subject: DraftSubject | undefined } | undefined {
    for (const data of this.#linked) {
      const rating = data["reviewRating"];
      if (!isData(rating)) continue;
      const [value, best] = [textOf(rating["ratingValue"]), textOf(rating["bestRating"])];
      if (value === undefined) continue;
      return { mark: `${value}/${best ?? "5"}`, subject: subjectOf(data["itemReviewed"]) };
    }
    return undefined;
  }

  get linkedAuthors(): string[] {
    return this.#linked.flatMap((data) =>
      listOf(data["author"]).flatMap(
        (author) => (isData(author) ? textOf(author["name"]) : textOf(author)) ?? [],
      ),
    );
  }
}

function subjectOf(value: unknown): DraftSubject | undefined {
  if (!isData(value)) return undefined;
  const [type, name] = [textOf(value["@type"]), textOf(value["name"])];
  return type === undefined || name === undefined ? undefined : { type, name, url: textOf(value["url"]) };
}

function parseLinked(text: string): Data[] {
  try {
    const data: unknown = JSON.parse(text);
    const all = dataIn(data).flatMap((one) => [one, ...dataIn(one["@graph"])]);
    return all.filter((one) =>
      ["datePublished", "headline", "reviewRating"].some((key) => own(one, key) !== undefined),
    );
  } catch {
    return [];
  }
}
