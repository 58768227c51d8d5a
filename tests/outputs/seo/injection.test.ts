/** Any text survives unchanged in the head and in the structured data, and breaks neither. */
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { document } from "../../../layouts/parts/document.ts";
import { Registry } from "../../../src/content/addresses/registry.ts";
import type { Article } from "../../../src/content/article/article.ts";
import { readDesign } from "../../../src/outputs/design/design.ts";
import { jsonLd } from "../../../src/outputs/seo/json-ld.ts";
import { Site } from "../../../src/site/site.ts";
import { html } from "../../../src/text/html.ts";
import { ROUTES } from "../../reading.ts";
import { article, NOW, PROJECT } from "../../workshop.ts";
import { readGraph } from "./judges/built-page.ts";
import { listOf, vocabularyFaults } from "./judges/vocabulary.ts";
import { publicationOf } from "./publication.ts";

const NASTY = [
  "</script>",
  "<!--<script>",
  "]]>",
  '"',
  "'",
  "&amp;",
  "&",
  "\\",
  "\\u003c",
  "\u2028",
  "\u2029",
  "\t",
  "🗞️",
  "👩‍👩‍👧",
  "العربية",
  "\u200f",
  "中国",
  "é",
  "\u00a0",
  "{{ 7 }}",
  "$&",
];

/** Text that validation accepts: one line without control characters that HTML forbids. */
const words = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme", maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .join(" ")
      .replace(/[\p{Cc}\p{Cs}]/gu, "")
      .trim(),
  )
  .filter((text) => text !== "");

const { journal, library } = publicationOf({
  "a.md": article(
    "tags: [Presse]\nimage: { src: https://ailleurs.example/a.jpg, alt: Une photo }\nsources: [{ title: T }]",
  ),
});
const { design } = readDesign([`${PROJECT}/layouts`, "/nowhere"], ROUTES);
const site = new Site({
  journal,
  library,
  routes: ROUTES,
  design,
  scripts: [],
  now: Date.parse(NOW),
  logo: undefined,
  icons: undefined,
  feedImage: undefined,
  socialImages: undefined,
  unpublished: [],
  ignored: [],
  warnings: [],
  revision: undefined,
  isExtended: false,
  volatile: new Set(),
  registry: new Registry(),
});
const [first] = library.articles;
if (!first) throw new Error("No article");
const base: Article = first;
const [author] = first.authors;
const [tag] = first.tags;
if (!author || !tag || !first.picture) throw new Error("No author, tag or picture");
const { picture } = first;

/** The library's article with other text. */
function written(said: { title: string; name: string; tag: string; alt: string; source: string }): Article {
  const changed = new Map<PropertyKey, unknown>(
    Object.entries({
      title: said.title,
      authors: [Object.assign(Object.create(Object.getPrototypeOf(author)), author, { name: said.name })],
      tags: [Object.assign(Object.create(Object.getPrototypeOf(tag)), tag, { name: said.tag })],
      picture: { ...picture, alt: said.alt },
      sources: [{ title: said.source }],
    }),
  );
  return new Proxy(base, {
    get: (of, name) => (changed.has(name) ? changed.get(name) : Reflect.get(of, name)),
  });
}

describe("texts with special characters", () => {
  it("survive unchanged in a page's head and structured data", () => {
    fc.assert(
      fc.property(fc.record({ title: words, name: words, tag: words, alt: words, source: words }), (said) => {
        const about = written(said);
        const main = html`<h1>${about.title}</h1>`;
        const page = {
          title: about.title,
          description: "Une phrase.",
          path: about.path,
          about,
          kind: "x",
          main,
        };
        const { document: read } = parseHTML(String(document(site, page)));
        const content = (selector: string) => read.querySelector(selector)?.getAttribute("content");
        expect(content('meta[property="og:title"]')).toBe(said.title);
        expect(content('meta[name="author"]')).toBe(said.name);
        expect(content('meta[property="article:tag"]')).toBe(said.tag);
        expect(content('meta[property="og:image:alt"]')).toBe(said.alt);
        expect(read.querySelectorAll("h1, main")).toHaveLength(2);
        const blocks = read.querySelectorAll('script[type="application/ld+json"]');
        expect(blocks).toHaveLength(1);
        const graph = readGraph(blocks[0]?.textContent ?? "") ?? [];
        expect(graph[0]).toMatchObject({
          headline: said.title,
          author: [{ name: said.name }],
          about: [{ name: said.tag }],
          citation: [{ name: said.source }],
        });
        expect(graph.flatMap((thing) => vocabularyFaults(thing))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("never end the script element, nor a line in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), words, (any, nasty) => {
        const text = String(jsonLd([{ "@type": "Thing", "@id": any + nasty }]));
        expect(text).not.toMatch(/[<\u2028\u2029]/);
        const [thing] = readGraph(text) ?? [];
        expect(listOf(thing?.["@id"])).toEqual([any + nasty]);
      }),
    );
  });
});
