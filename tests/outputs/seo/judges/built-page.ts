/** A built page as a search engine reads it. */
import { parseHTML } from "linkedom";
import { isThing, listOf, type Thing, type Value } from "./vocabulary.ts";

export interface BuiltPage {
  /** Relative to the output folder. */
  readonly file: string;
  readonly url: string;
  readonly document: ReturnType<typeof parseHTML>["document"];
  readonly indexable: boolean;
  readonly canonicals: readonly string[];
  readonly title: string;
  readonly description: string | undefined;
  /** `hreflang` → address. */
  readonly languages: ReadonlyMap<string, string>;
  /** Every block of structured data; undefined for an invalid one. */
  readonly graphs: readonly (readonly Thing[] | undefined)[];
}

/** @param root URL of the front page */
export function readPage(file: string, text: string, root: string): BuiltPage {
  const { document } = parseHTML(text);
  const all = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  const robots = all('meta[name="robots"]', "content").join();
  return {
    file,
    url: root + file.replace(/(^|\/)index\.html$/, "$1"),
    document,
    indexable: !robots.includes("noindex"),
    canonicals: all('link[rel="canonical"]', "href"),
    title: document.title,
    description: all('meta[name="description"]', "content")[0],
    languages: new Map(
      [...document.querySelectorAll('head link[rel="alternate"][hreflang]')].map((element) => [
        element.getAttribute("hreflang") ?? "",
        element.getAttribute("href") ?? "",
      ]),
    ),
    graphs: [...document.querySelectorAll('script[type="application/ld+json"]')].map((element) =>
      readGraph(element.textContent ?? ""),
    ),
  };
}

export function readGraph(text: string): readonly Thing[] | undefined {
  try {
    const read: Value = JSON.parse(text);
    if (!isThing(read) || read["@context"] !== "https://schema.org") return undefined;
    return listOf(read["@graph"]).filter(isThing);
  } catch {
    return undefined;
  }
}

/** Whether the page only redirects. */
export const isRedirect = ({ document }: BuiltPage) =>
  document.querySelector('meta[http-equiv="refresh"]') !== null;

export const contentOf = ({ document }: BuiltPage, name: string): string[] =>
  [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
    (element) => element.getAttribute("content") ?? "",
  );
