/** The opening words of a text, for lists and search engines. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { article, build, configuration, makeSite, page, plain, readText } from "../workshop.ts";

const renderer = createRenderer();
const first = (markdown: string) =>
  plain(renderer(markdown, { language: "fr", resolve: resolveNothing }).firstText);

describe("the first words of a text", () => {
  it.each([
    ["Un *texte*^[Une note.].\n\nUn autre.", "Un texte."],
    ["![Vu](a.png)\n\nUn texte.", "Un texte."],
    ['![Vu](a.png "Légende")\n\nUn texte.', "Un texte."],
    ["[![Vu](a.png)](b.md)\n\nUn texte.", "Un texte."],
    ["![Vu](a.png) ![Vu](b.png)\n\nUn texte.", "Un texte."],
    ["![Vu](a.png)\nUn texte.", "Un texte."],
    ["## Partie\n\nUn texte.", "Un texte."],
    ["> Une épigraphe.\n\nUn texte.", "Un texte."],
    ["::: note\nUn encadré.\n:::\n\nUn texte.", "Un texte."],
    ["- un\n- deux\n\nUn texte.", "Un texte."],
    ["***\n\n…\n\nUn texte.", "Un texte."],
    ["```\ncode\n```\n\nUn texte.", "Un texte."],
    ["- un\n- deux", "un"],
    ["1. un\n2. deux", "un"],
    ["- ![Vu](a.png)\n- deux", "deux"],
    ["> une\n> deux", "une deux"],
    ["> ## Partie\n>\n> une", "une"],
    ["::: à retenir\nUn encadré.\n:::", "Un encadré."],
    ["| a | b |\n|---|---|\n| c | d |", "a"],
    ["|  | b |\n|---|---|\n| c | d |", "b"],
    ["## Partie\n\n- un", "un"],
    ['![Vu](a.png "Légende")', "Légende"],
    ["![Vu](a.png)", ""],
    ["## Partie", ""],
    ["```\ncode\n```", ""],
    ["[^1]: Une note.", ""],
  ])("%j: %s", (markdown, expected) => {
    expect(first(markdown)).toBe(expected);
  });
});

describe.each(["fr", "en"])("an article without a paragraph, in a journal in %s", (language) => {
  const output = build(
    makeSite({
      ".eleventy.ts": configuration(`language: "${language}",`),
      "articles/a.md": article("title: Un\nslug: un", "```\ncode\n```"),
      "articles/b.md": article("title: Deux\nslug: deux", "> Une citation."),
    }),
  );
  const meta = (slug: string) =>
    page(join(output, slug, "index.html"))
      .querySelector('meta[name="description"]')
      ?.getAttribute("content");

  it("is described by its title, or by the text that it has", () => {
    expect([meta("un"), meta("deux")]).toEqual(["Un", "Une citation."]);
  });

  it("has no empty description in a feed", () => {
    const rss = readText(output, "rss.xml");
    expect(rss).toContain("<description>Un</description>");
    expect(rss).not.toMatch(/<description>\s*<\/description>|<description\/>/);
  });
});
