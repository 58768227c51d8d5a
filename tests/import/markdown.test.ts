/** Markdown and HTML of every kind, against CommonMark's own examples: no word is lost, and what can stay stays. */

import { join } from "node:path";
import spec from "commonmark-spec";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../src/import/html/html-markdown.ts";
import { parseHtml, wordsOf } from "../../src/import/html/tree.ts";
import { Remarks } from "../../src/import/import-remarks.ts";
import { markdownBody } from "../../src/import/markdown/body.ts";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { journalWith, loadArticles } from "../reading.ts";
import { filesOf, PROJECT } from "../workshop.ts";
import { importInto } from "./importing.ts";

/** The journal of the sample articles, as far as they name it. */
const JOURNAL = {
  authors: [
    { id: "redaction", name: "La rédaction" },
    { id: "c-delmas", name: "Camille Delmas" },
    { id: "i-roche", name: "Inès Roche" },
    { id: "a-meyer", name: "Anselme Meyer" },
  ],
  disclaimers: {
    default: "opinion",
    named: { opinion: "Ceci est une opinion.", critique: "Ceci est une critique." },
  },
};

const withHtml = new MarkdownIt({ html: true });
const withoutHtml = new MarkdownIt();

const EXAMPLES = spec.tests
  .filter(({ section }) => !/HTML/.test(section))
  .map(({ markdown }) => markdown.replaceAll("→", "\t"));

const options = () => ({
  title: "Un titre que nul exemple ne porte",
  remarks: new Remarks(),
  resolver: { link: (target: string) => target, picture: (target: string) => target },
});

/** The words that a page shows, without any space. */
const shown = (html: string) => wordsOf(parseHtml(html)).replace(/\s+/g, "");

describe("CommonMark's examples", () => {
  it("imported as Markdown show the same words", () => {
    for (const markdown of EXAMPLES)
      expect(shown(withoutHtml.render(markdownBody(markdown, options()))), markdown).toBe(
        shown(withHtml.render(markdown)),
      );
  });

  it("imported as HTML show the same words", () => {
    for (const markdown of EXAMPLES) {
      const html = withHtml.render(markdown);
      expect(shown(withoutHtml.render(htmlToMarkdown(html, options()))), markdown).toBe(shown(html));
    }
  });
});

describe("Markdown that reads the same", () => {
  it("stays as it was written, to the byte", () => {
    const markdown = [
      "Un paragraphe,\ncoupé à la main, avec _emphase_ et __force__.",
      "* un\n* deux",
      "| A | B |\n|:--|--:|\n| 1 | 2 |",
      "> Citation\nparesseuse",
      "```js\nlet a = '{{ x }}';\n```",
      "Voir [là](https://a.example 'titre') et [ici][1].[^note]",
      "[1]: https://b.example",
      "[^note]: Une note\n    sur deux lignes.",
    ].join("\n\n");
    expect(markdownBody(markdown, options())).toBe(markdown);
  });

  it("is written anew only where it holds HTML", () => {
    expect(markdownBody("Un _mot_.\n\nDu <b>gras</b> et H<sub>2</sub>O.\n\n__Fin__.", options())).toBe(
      "Un _mot_.\n\nDu **gras** et H2O.\n\n__Fin__.",
    );
  });
});

describe("emphasis", () => {
  it.each([
    ["<p><b>Attention </b>mot <i> x </i>y</p>", "**Attention** mot *x* y"],
    ["<p><b>a</b><b>b</b> c</p>", "**ab** c"],
    ["<p><strong>gras<br></strong>suite</p>", "**gras**\\\nsuite"],
    [
      "<p>R&amp;D […] a_b 5 * 3 #tag C&amp;eacute; 1<sup>er</sup></p>",
      "R&D […] a_b 5 * 3 #tag C\\&eacute; 1er",
    ],
  ])("%s is written as %s", (html, markdown) => {
    expect(htmlToMarkdown(html, options())).toBe(markdown);
  });
});

describe("what Tribune reads besides CommonMark", () => {
  it.each([
    ["<p>Un <mark>mot</mark>.</p>", "Un ==mot==."],
    ["<p>Un <mark> mot </mark>.</p>", "Un ==mot== ."],
    ["<p>x==1, ==y== et a == b</p>", "x==1, \\==y\\== et a == b"],
    ["<p>[[Titre]] et [[1]]</p>", "\\[[Titre]] et \\[[1]]"],
    ["<ul><li>[ ] un</li><li>[x] deux</li></ul>", "- \\[ ] un\n- \\[x] deux"],
    ["<blockquote><p>[!NOTE]<br>Un.</p></blockquote>", "> \\[!NOTE]\\\n> Un."],
    ["<h2>Un {#a}</h2>", "## Un \\{#a}"],
    [
      '<ul><li><input type="checkbox" checked> un</li><li><input type="checkbox">deux</li></ul>',
      "- [x] un\n- [ ] deux",
    ],
    ['<p><input type="checkbox"> un</p>', "☐ un"],
  ])("%s is written as %s", (html, markdown) => {
    expect(htmlToMarkdown(html, options())).toBe(markdown);
  });

  it.each([
    ["<p>Un <mark>mot</mark></p>", "<p>Un <mark>mot</mark></p>"],
    ["<p>==y==</p>", "<p>==y==</p>"],
    ["<p>[[Titre]]</p>", "<p>[[Titre]]</p>"],
    ["<ul><li>[ ] un</li></ul>", "<ul> <li>[ ] un</li> </ul>"],
    ["<blockquote><p>[!NOTE] Un.</p></blockquote>", "<blockquote> <p>[!NOTE] Un.</p> </blockquote>"],
    ["<h2>Un {#a}</h2>", '<h2 id="un-a">Un {#a}</h2>'],
    [
      "<p>https://a.example/a_b_c*d</p>",
      '<p><a href="https://a.example/a_b_c*d" class="address">https://a.example/a_b_c*d</a></p>',
    ],
  ])("%s is read again as %s", (html, again) => {
    const read = createRenderer({ typography: false })(htmlToMarkdown(html, options()), {
      language: "fr",
      resolve: resolveNothing,
    });
    expect(String(read.html).trim().replace(/\s+/g, " ")).toBe(again);
    expect(read.findings).toEqual([]);
  });

  it("leaves the words of a page's title what they are, and those of Markdown as they were typed", async () => {
    const { written } = await importInto({
      "a.html": "<title>Le *vrai* C&amp;eacute;</title><h1>Le *vrai* C&amp;eacute;</h1><p>Un texte.</p>",
    });
    expect(written).toContain("title: Le \\*vrai\\* C\\&eacute;");
    const { written: typed } = await importInto({
      "a.md": '---\ntitle: "Relire *Le Monde*"\n---\n\nUn texte.\n',
    });
    expect(typed).toContain("title: Relire *Le Monde*");
  });
});

it("Tribune's own articles come back with the fields and the text that they had", async () => {
  const folder = join(PROJECT, "articles");
  const names = filesOf(folder).filter((name) => name.endsWith(".md"));
  const before = loadArticles(folder, journalWith(JOURNAL));
  const { folder: site } = await importInto([folder], { journal: JOURNAL });
  const after = loadArticles(join(site, "articles"), journalWith(JOURNAL));
  expect(after.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(after.library.articles).toHaveLength(names.length);
  for (const article of before.library.articles) {
    const again = after.library.articles.find(({ title }) => title === article.title);
    for (const key of [
      "date",
      "chapo",
      "description",
      "genre",
      "sources",
      "corrections",
      "series",
      "disclaimer",
      "language",
      "words",
    ] as const)
      expect(again?.[key], `${article.file} ${key}`).toEqual(article[key]);
    expect(again?.rating?.value).toBe(article.rating?.value);
    expect(again?.tags.map(({ name }) => name)).toEqual(article.tags.map(({ name }) => name));
    expect(again?.authors.map(({ name }) => name)).toEqual(article.authors.map(({ name }) => name));
  }
});
