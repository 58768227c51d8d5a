/** Any bytes in `articles/` give a valid page or located problems, never an exception. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import articleLayout from "../layouts/article.11ty.ts";
import tagLayout from "../layouts/tag.11ty.ts";
import { ARTICLE_KEYS } from "../src/content/article/fields/front-matter-keys.ts";
import { readFrontMatter } from "../src/content/front-matter/front-matter.ts";
import { quoteYaml } from "../src/content/front-matter/yaml-text.ts";
import { ConcurrencyLimit } from "../src/incremental/concurrency-limit.ts";
import { readDesign } from "../src/outputs/design/design.ts";
import { isError } from "../src/problems/problem.ts";
import { formatReport } from "../src/problems/report.ts";
import { Source } from "../src/problems/source.ts";
import { drawingsOf } from "../src/site/drawings.ts";
import { Site } from "../src/site/site.ts";
import { journalWith, loadArticles, ROUTES } from "./reading.ts";
import { LONG, runs } from "./runs.ts";
import { article, NOW, PROJECT, temporaryFolder } from "./workshop.ts";

const numRuns = runs(2000);

const journal = journalWith();
/** Words are compared as typed; typography has its own tests. */
const plainJournal = journalWith({ typography: false });
const root = join(temporaryFolder(), "articles");
const { design } = readDesign([join(PROJECT, "layouts"), root], ROUTES);
const { icons, socialImages } = drawingsOf({
  journal,
  routes: ROUTES,
  design,
  logo: undefined,
  fonts: [],
  now: Date.parse(NOW),
  limit: new ConcurrencyLimit(1),
});

function load(content: string | Uint8Array, read = journal) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  writeFileSync(join(root, "a.md"), content);
  return loadArticles(root, read);
}

/** The page of the only article, rendered by its layout. */
function render(content: string | Uint8Array, read = journal) {
  const { library, problems, unpublished, ignored, registry } = load(content, read);
  const errors = problems.filter(isError);
  const site = new Site({
    journal: read,
    library,
    routes: ROUTES,
    design,
    scripts: [],
    now: 0,
    logo: undefined,
    icons,
    feedImage: undefined,
    socialImages,
    unpublished,
    ignored,
    warnings: problems,
    revision: undefined,
    isExtended: false,
    volatile: new Set(),
    registry,
  });
  const [item] = library.articles;
  const data = { site, item, page: { url: item?.path ?? "/" } };
  return {
    errors,
    problems,
    site,
    item,
    html: item && errors.length === 0 ? articleLayout.render.call({}, data) : undefined,
  };
}

const prose = fc.string({ unit: "grapheme", maxLength: 40 });
const marks = fc.constantFrom(
  ..."-:#&*!|>'\"%@`[]{},?\\ \t\n".split(""),
  "---",
  ": ",
  " #",
  "- ",
  "\n\n",
  "[^1]",
  "](",
  "![",
  "::: note\n",
  "{lang=en}",
  "<!--",
  "</script>",
  "é",
  "\u202f",
);
const soup = fc.array(fc.oneof(prose, marks), { maxLength: 30 }).map((parts) => parts.join(""));
const key = fc.constantFrom(
  "title",
  "titre",
  "date",
  "chapo",
  "tags",
  "rating",
  "note",
  "draft",
  "lang",
  "slug",
  "image",
  "sources",
  "series",
  "aliases",
  "author",
  "genre",
  "updated",
  "disclaimer",
  "__proto__",
  "layout",
  "corrections",
);
const lines = fc.array(
  fc.tuple(key, soup).map(([name, value]) => `${name}: ${value}`),
  { maxLength: 6 },
);
const file = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 2, arbitrary: soup },
  {
    weight: 3,
    arbitrary: fc.tuple(lines, soup).map(([front, body]) => `---\n${front.join("\n")}\n---\n${body}\n`),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(lines, soup).map(([front, body]) => article(front.join("\n"), `Un texte. ${body}`)),
  },
  { weight: 2, arbitrary: soup.map((body) => article("", body)) },
);

describe("any bytes as an article", () => {
  it("give a page or located problems, in both languages, and write nothing outside the site", () => {
    let pages = 0;
    fc.assert(
      fc.property(file, (content) => {
        const { html, problems, errors, item, site } = render(content);
        for (const problem of problems) {
          expect(problem.file).toBe("articles/a.md");
          expect(problem.column ?? 1).toBeGreaterThan(0);
        }
        expect(formatReport(problems, "fr").replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
        formatReport(problems, "en");
        if (errors.length > 0 || !item) return;
        pages += 1;
        expect(item.path).toMatch(/^\/[a-z0-9-]+\/$/);
        for (const { path } of site.pages.redirects) expect(path).not.toMatch(/\.\.|\/\/|\\|\p{Cc}/u);
        const { document } = parseHTML(html ?? "");
        // The one script is the page's theme script.
        expect(document.querySelectorAll("h1, main, script:not([type])")).toHaveLength(3);
        // Structured data is valid, whatever the article contains.
        const others = [...document.querySelectorAll("script[type]")];
        expect(others.map((script) => script.getAttribute("type"))).toEqual(
          others.map(() => "application/ld+json"),
        );
        for (const { textContent } of others) JSON.parse(textContent ?? "");
      }),
      { numRuns },
    );
    expect(pages).toBeGreaterThan(numRuns / 20);
  }, 300_000);

  it("are read, however many brackets stand in a row", () => {
    expect(load(article("", "[".repeat(LONG ? 1_000_000 : 100_000))).problems).toEqual([]);
  });
});

/** Text without refused characters: controls, lone surrogates, noncharacters. */
const writable = fc
  .string({ unit: "binary", minLength: 1, maxLength: 60 })
  .map((text) =>
    text
      .toWellFormed()
      .replace(/[\p{Cc}\ufffe\uffff]/gu, "")
      .trim(),
  )
  .filter((text) => text !== "");

describe("any title, tag or author name", () => {
  it("survives unchanged in the built page", () => {
    const named = writable.filter((text) => /[a-z]/i.test(text));
    fc.assert(
      fc.property(writable, named, named, (title, tag, author) => {
        const quoted = (text: string) => quoteYaml(text);
        const { html, site, errors } = render(
          article(
            `title: ${quoted(title)}\nslug: a\ntags: [${quoted(tag)}]\nauthor: ${quoted(`Jo ${author}`)}\nchapo: ${quoted(title)}`,
          ),
          plainJournal,
        );
        fc.pre(!errors.some(({ code }) => ["E307", "E310"].includes(code)));
        expect(errors).toEqual([]);
        const { document } = parseHTML(html ?? "");
        expect(document.querySelector("h1")?.textContent).toBe(title);
        expect(document.querySelector(".chapo")?.textContent).toBe(title);
        expect(document.querySelector(".subjects a")?.textContent).toBe(tag.normalize("NFC"));
        expect(document.querySelector(".byline-authors a")?.textContent).toBe(`Jo ${author}`);
        const [item] = site.pages.tagPages;
        const tagPage = parseHTML(tagLayout.render.call({}, { site, item, page: { url: "/" } })).document;
        expect(tagPage.querySelector("h1")?.textContent).toBe(tag.normalize("NFC"));
      }),
      { numRuns },
    );
  }, 300_000);
});

describe("front matter", () => {
  const fields = fc.record({
    title: writable,
    chapo: writable,
    slug: writable,
    tags: fc.array(writable, { minLength: 1, maxLength: 4 }),
  });
  const print = ({
    title,
    chapo,
    slug,
    tags,
  }: {
    title: string;
    chapo: string;
    slug: string;
    tags: readonly string[];
  }) =>
    `---\ntitle: ${quoteYaml(title)}\nchapo: ${quoteYaml(chapo)}\nslug: ${quoteYaml(slug)}\ntags: [${tags.map(quoteYaml).join(", ")}]\n---\n\nUn texte.\n`;

  it("is the same after parsing, printing and parsing again", () => {
    fc.assert(
      fc.property(fields, (given) => {
        const { frontMatter, problems } = readFrontMatter(new Source("a.md", print(given)), ARTICLE_KEYS);
        expect(problems).toEqual([]);
        expect({ ...frontMatter?.data }).toEqual(given);
      }),
      { numRuns },
    );
  }, 120_000);
});
