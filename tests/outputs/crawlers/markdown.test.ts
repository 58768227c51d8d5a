/** llms.txt and the Markdown copies, parsed by an independent Markdown parser. */
import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { beforeAll, describe, expect, it } from "vitest";
import { llmsTxt } from "../../../src/outputs/crawlers/llms.ts";
import { markdownCopy } from "../../../src/outputs/crawlers/markdown-copy.ts";
import { newsSitemapOf } from "../../../src/outputs/crawlers/news-sitemap.ts";
import { wordsFor } from "../../../src/text/locales/words-for.ts";
import { journalWith, loadArticles, ROUTES } from "../../reading.ts";
import {
  article,
  build,
  filesOf,
  makeSite,
  NOW,
  type Page,
  page,
  plain,
  readText,
  temporaryFolder,
} from "../../workshop.ts";
import { crawledJournal } from "./journal.ts";
import { readSitemap, schemaErrors } from "./sitemap-judge.ts";

/** Raw HTML is let through, as in other parsers, so that missing escapes show. */
const parser = new MarkdownIt({ html: true });
const read = (markdown: string): Page =>
  parseHTML(`<html><body>${parser.render(markdown)}</body></html>`).document;
const texts = (document: Page, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? "");
const links = (document: Page) =>
  [...document.querySelectorAll("a, img")].map(
    (link) => link.getAttribute("href") ?? link.getAttribute("src") ?? "",
  );

let site: string;

beforeAll(async () => {
  site = build(await crawledJournal('tagline: "Une devise", description: "Un journal.",'));
});

describe("the Markdown copy of an article", () => {
  it("contains what the page does: title, chapô, byline, address, disclaimer, rating, text, sources, subjects", () => {
    const source = readText(site, "un/index.md");
    const copy = read(source);
    expect(texts(copy, "h1")).toEqual(["Un"]);
    expect(texts(copy, "blockquote p")).toEqual(["Un chapô."]);
    expect(texts(copy, "p").slice(2, 5)).toEqual([
      "Adresse de l’article\u00a0: https://journal.example/un/",
      "Avertissement\u00a0: Ceci est une opinion.",
      "Note de l’auteur\u00a0: 3,5 sur 5",
    ]);
    expect(plain(texts(copy, "p")[1] ?? "")).toMatch(/^Tribune · Par Anselme Meyer · 22 novembre 2026/);
    expect(texts(copy, "h2")).toEqual(["Fin", "Sources", "Sujets"]);
    expect(links(copy)).toContain("https://source.example/a_b(c)");
    expect(source).toContain("note[^1] et [un lien](https://journal.example/deux/#fin)");
    expect(source).toContain("\n[^1]: La note.\n");
    const corrected = read(readText(site, "deux/index.md"));
    expect(texts(corrected, "h2 + ul li").map(plain)).toEqual(["1er avril 2026 : Un chiffre.", "Presse"]);
  });

  it("keeps the emphasis of title and standfirst, whatever the neighbouring characters", () => {
    const folder = temporaryFolder();
    const front = "slug: a\ntitle: Relire *Le Monde*, et *rien*#\nchapo: L’*Humanité* et 2\\*3, **enfin**";
    writeFileSync(`${folder}/a.md`, article(front));
    const [only] = loadArticles(folder).library.articles;
    const copy = read(only ? markdownCopy(only, wordsFor("fr"), ROUTES) : "");
    expect(copy.querySelector("h1")?.innerHTML).toBe("Relire <em>Le Monde</em>, et <em>rien</em>#");
    expect(copy.querySelector("blockquote p")?.innerHTML).toBe(
      "L’<em>Humanité</em> et 2*3, <strong>enfin</strong>",
    );
  });

  it("has only absolute addresses, of files that exist", () => {
    const addresses = links(read(readText(site, "un/index.md")));
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
    const pictures = addresses.filter((address) => address.endsWith(".jpg"));
    expect(pictures).toHaveLength(2);
    const files = filesOf(site);
    for (const picture of pictures) expect(files).toContain(picture.replace("https://journal.example/", ""));
  });

  it("has every word of the body, typeset", () => {
    const folded = (text: string) => text.replace(/\[?\^?\d+\]?|\s+|↩\ufe0e/gu, " ").replace(/ +/g, " ");
    for (const slug of ["un", "deux", "trois"]) {
      const words = folded(read(readText(site, `${slug}/index.md`)).body.textContent ?? "");
      for (const paragraph of texts(page(site, slug, "index.html"), ".body p, .body h2, .body li"))
        expect(words).toContain(folded(paragraph).trim());
    }
  });
});

describe("llms.txt", () => {
  it("follows its specification: a title, a summary, then lists of working links", () => {
    const document = read(readText(site, "llms.txt"));
    expect(texts(document, "h1")).toEqual(["Journal"]);
    expect(texts(document, "blockquote")).toEqual(["\nUn journal.\n"]);
    expect(texts(document, "h2")).toEqual(["Articles", "Le journal"]);
    expect(texts(document, "li a")).toEqual(["Un", "Deux", "Trois", "À propos"]);
    const files = filesOf(site);
    for (const url of links(document))
      expect(files).toContain(url.replace("https://journal.example/", "").replace(/\/$/, "/index.html"));
    expect(document.querySelectorAll("h1, blockquote, p, h2, ul")).toHaveLength(
      document.body.querySelectorAll("body > *").length + 1,
    );
  });

  it("puts all but the fifty newest articles into the optional section", () => {
    const files = Object.fromEntries(
      Array.from({ length: 52 }, (_, index) => [`articles/${index}.md`, article(`title: T${index}`)]),
    );
    const { library } = loadArticles(`${makeSite(files)}/articles`);
    const document = read(llmsTxt(library, journalWith(), wordsFor("fr"), ROUTES));
    expect(texts(document, "h2")).toEqual(["Articles", "Optional"]);
    expect([...document.querySelectorAll("ul")].map((list) => list.querySelectorAll("li").length)).toEqual([
      50, 2,
    ]);
  });
});

/** Characters that break out of XML, HTML or Markdown, and those of other scripts. */
const PIECES = [
  "]]>",
  "</script>",
  "<b>",
  "&amp;",
  "&",
  '"',
  "'",
  "[x](y)",
  "![a](b)",
  "`a`",
  "#",
  "# ",
  "*a*",
  "_a_",
  "**",
  "~~a~~",
  "1. ",
  "- ",
  "> ",
  "|",
  "\\",
  "^[n]",
  "[^1]",
  ":",
  "mot",
  " ",
  "é",
  "🙂",
  "שלום",
  "عربية",
  "\u200f",
  "<https://a.example>",
];

describe("any title", () => {
  it("survives unchanged in the news sitemap, llms.txt and the copy", { timeout: 120_000 }, async () => {
    const folder = makeSite({});
    const journal = journalWith({ typography: false });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }),
        async (pieces) => {
          const given = JSON.stringify(`${pieces.join("")}x`);
          mkdirSync(`${folder}/articles`, { recursive: true });
          writeFileSync(
            `${folder}/articles/a.md`,
            article(
              `slug: a\ndate: 2026-11-23\ntitle: ${given}\nchapo: ${given}\ntags: [${given}]\nsources: [{ title: ${given} }]`,
            ),
          );
          const { library } = loadArticles(`${folder}/articles`, journal);
          const [only] = library.articles;
          if (!only) throw new Error(`${given} was refused.`);
          const { title } = only;
          const news = newsSitemapOf(library, journal, ROUTES, Date.parse(NOW)) ?? "";
          expect((await readSitemap(news))[0]?.news?.title).toBe(title);
          expect(texts(read(llmsTxt(library, journal, wordsFor("fr"), ROUTES)), "li a")).toEqual([title]);
          const copy = read(markdownCopy(only, wordsFor("fr"), ROUTES));
          expect(texts(copy, "h1")).toEqual([title]);
          expect(texts(copy, "blockquote p")).toEqual([only.chapo]);
          expect(texts(copy, "h2 + ul li")).toEqual([only.sources[0]?.title, only.tags[0]?.name]);
        },
      ),
      { numRuns: Number(process.env["RUNS"] ?? 200) },
    );
  });

  it("with a character that XML forbids leaves the file valid", async () => {
    const { library } = loadArticles(
      `${makeSite({ "articles/a.md": article('title: "a\\uFFFEb"\ndate: 2026-11-23') })}/articles`,
    );
    for (const found of library.articles) expect(found.title).toContain("a");
    const xml = newsSitemapOf(library, journalWith({ title: "a\u0001b" }), ROUTES, Date.parse(NOW)) ?? "";
    expect(xml).toContain("<news:name>ab<");
    expect(await schemaErrors(xml)).toEqual([]);
  });
});
