/** If a page lacks a required notice, whatever its layout, nothing is published. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingIn } from "../../src/site/honesty.ts";
import { html } from "../../src/text/html.ts";
import type { Duty } from "../../src/text/locales/problems/layouts.ts";
import { journalWith, loadArticles } from "../reading.ts";
import {
  article,
  configuration,
  makeSite,
  PROJECT,
  page,
  plain,
  temporaryFolder,
  tribune,
} from "../workshop.ts";

const WITHDRAWN = "withdrawn:\n  date: 2026-01-05\n  reason: Une source a menti.";

/** An article with this front matter. */
function articleWith(frontMatter = "", disclaimer = "Ceci est une opinion.") {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles/a.md"), article(frontMatter));
  const journal = journalWith({ disclaimers: { default: "o", named: { o: disclaimer } } });
  const [read] = loadArticles(join(folder, "articles"), journal).library.everyPage.articles;
  if (!read) throw new Error("The article is not read.");
  return read;
}

const NOINDEX = '<meta name="robots" content="noindex">';
const pageWith = (main: string, head = "") =>
  `<!doctype html><html><head><title>T</title>${head}</head><body>${main}</body></html>`;

describe("a page of an article", () => {
  const plainArticle = articleWith();
  it.each([
    ["as the engine writes it", "<p>Ceci est une opinion.</p>"],
    ["with markup between the words", "<p>Ceci <em>est</em>\n une <b>opinion</b>.</p>"],
    ["with entities and other spaces", "<p>Ceci&nbsp;est&#32;une opinion&period;</p>"],
    ["beside a comment", "<!-- x --><p>Ceci est une opinion.</p>"],
  ])("carries its disclaimer: %s", (_, main) => {
    expect(missingIn(pageWith(main), plainArticle)).toEqual([]);
  });

  it.each([
    ["not at all", "<p>Du texte.</p>"],
    ["cut short", "<p>Ceci est une</p>"],
    ["in a comment", "<!-- <p>Ceci est une opinion.</p> -->"],
    ["in a hidden element", "<p hidden>Ceci est une opinion.</p>"],
    ["below a hidden element", "<div hidden><p><b>Ceci</b> est une opinion.</p></div>"],
    ["in a template", "<template><p><b>Ceci</b> est une opinion.</p></template>"],
    ["in a script", "<script>const a = `<p>Ceci est une opinion.`</script>"],
    ["in an attribute", '<p title="Ceci est une opinion.">Du texte</p>'],
  ])("does not carry its disclaimer: %s", (_, main) => {
    expect(missingIn(pageWith(main), plainArticle)).toEqual(["disclaimer"]);
  });

  it("does not count what only its head says", () => {
    const head =
      '<meta name="description" content="Ceci est une opinion."><title>Ceci est une opinion.</title>';
    expect(missingIn(pageWith("", head), plainArticle)).toEqual(["disclaimer"]);
  });

  const all: Record<string, [frontMatter: string, said: string, head: string, duty: Duty]> = {
    disclosure: ["disclosure: L’auteur a des actions.", "<p>L’auteur a des actions.</p>", "", "disclosure"],
    correction: [
      "corrections:\n  - { date: 2026-01-03, text: Le chiffre était faux. }",
      "<li>3 janvier : Le chiffre était faux.</li>",
      "",
      "corrections",
    ],
    withdrawal: [WITHDRAWN, "<p>Une source a menti.</p>", NOINDEX, "withdrawal"],
    noindex: ["noindex: true", "", NOINDEX, "noindex"],
  };
  it.each(Object.entries(all))(
    "must have the other notices too: %s",
    (_, [frontMatter, said, head, duty]) => {
      const read = articleWith(frontMatter);
      const main = "<p>Ceci est une opinion.</p>";
      expect(missingIn(pageWith(main + said, head), read)).toEqual([]);
      expect(missingIn(pageWith(main, duty === "noindex" ? "" : head), read)).toEqual([duty]);
    },
  );

  it("must have `noindex` once it has expired or was withdrawn", () => {
    expect(missingIn(pageWith("<p>Ceci est une opinion.</p>"), articleWith("expires: 2026-01-03"))).toEqual([
      "noindex",
    ]);
    expect(missingIn(pageWith("<p>Une source a menti.</p>"), articleWith(WITHDRAWN))).toEqual(["noindex"]);
  });

  it("is recognized to have any disclaimer of the journal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        fc.pre(words.trim() !== "" && !/[\p{Cc}\p{Cf}\p{Cn}]/u.test(words));
        const read = articleWith("", words);
        expect(missingIn(String(html`<body><p>${read.disclaimer}</p></body>`), read)).toEqual([]);
        expect(missingIn(String(html`<body><p><b>${read.disclaimer}</b></p><!-- --></body>`), read)).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** A site with its own article layout, which has this in `<main>`. */
function siteWith(main: string, described: string, journal = "") {
  return makeSite({
    ".eleventy.ts": configuration(journal),
    "articles/a.md": article("title: Un"),
    "articles/b.md": article(`title: Deux\n${WITHDRAWN}`),
    "layouts/article.11ty.ts": `import { eachLayout, html } from ${JSON.stringify(join(PROJECT, "src/index.ts"))};
import { document } from ${JSON.stringify(join(PROJECT, "layouts/parts/document.ts"))};
export default eachLayout({
  each: "articles",
  render: (article, site) => document(site, {
    title: article.title, description: article.description, path: article.path, kind: "own",
    ${described} main: html\`${main}\`,
  }),
});
`,
  });
}

describe("a site with a layout of its own", () => {
  it("publishes nothing while pages lack notices, which build and check report", () => {
    const site = siteWith(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      "<h1>${article.title}</h1>${article.body}",
      "",
    );
    const run = tribune(site, ["build"]);
    expect(run.code).toBe(1);
    const report = plain(run.error);
    expect(report).toContain(
      "layouts/article.11ty.ts  E812  La page de « articles/a.md » laisse de côté l’avertissement de l’article.",
    );
    expect(report).toContain("« articles/b.md » laisse de côté la raison du retrait de l’article.");
    expect(report).toContain("« articles/b.md » laisse de côté la balise « noindex »");
    expect(existsSync(join(site, "_site"))).toBe(false);
    expect(tribune(site, ["check"])).toMatchObject({ code: 1, out: expect.stringContaining("E812") });
  });

  it("gets the message in English", () => {
    const site = siteWith("", "", 'language: "en",');
    expect(tribune(site, ["build"]).error).toContain(
      'The page of "articles/a.md" leaves out the article\'s disclaimer.',
    );
  });

  it("publishes pages that say it in their own way, in clean and warm builds", () => {
    const site = siteWith(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a template
      "<footer><small>${article.withdrawn ? article.withdrawn.reason : article.disclaimer}</small></footer>",
      "noindex: article.withdrawn !== undefined,",
    );
    for (const _ of [1, 2]) expect(tribune(site, ["build"])).toMatchObject({ code: 0, error: "" });
    expect(page(site, "_site/un/index.html").querySelector("small")?.textContent).toBe(
      "Ceci est une opinion.",
    );
  });

  it("cannot remove a notice by a transform", () => {
    const setup =
      '(config) => config.addTransform("x", (text) => text.replaceAll("Ceci est une opinion.", ""))';
    const site = makeSite({ ".eleventy.ts": configuration("", setup), "articles/a.md": article() });
    expect(tribune(site, ["build"])).toMatchObject({ code: 1, error: expect.stringContaining("E812") });
  });
});
