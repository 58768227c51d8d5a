/** What an article shows of itself in lists, and how its words are set. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JournalInput } from "../../src/content/journal/journal.ts";
import { cutAtWord } from "../../src/text/cut.ts";
import { journalWith, loadArticles } from "../reading.ts";
import { article, makeSite } from "../workshop.ts";

function only(frontMatter: string, input: Partial<JournalInput> = {}, body?: string) {
  const site = makeSite({ "articles/a.md": article(frontMatter, body) });
  const { library, problems } = loadArticles(join(site, "articles"), journalWith(input));
  const [first] = library.articles;
  if (!first) throw new Error(JSON.stringify(problems));
  return first;
}

describe("a text cut at a word", () => {
  it.each([
    ["Court.", 10, "Court."],
    ["Dix lettre", 10, "Dix lettre"],
    ["  Des  blancs\n\net des lignes ", 30, "Des blancs et des lignes"],
    ["Un deux trois", 12, "Un deux…"],
    ["Un deux, trois quatre", 14, "Un deux…"],
    ["Un deux ! – trois quatre", 14, "Un deux…"],
    ["Un deux trois", 13, "Un deux trois"],
    ["abcdefgh i", 9, "abcdefgh…"],
    ["abcd efghijklmnop", 10, "abcd…"],
    ["abcd 漢字漢字漢字漢字", 10, "abcd 漢字漢字…"],
    ["Un deux « trois quatre", 14, "Un deux…"],
    ["Un deux «\u00a0trois\u00a0» quatre", 14, "Un deux…"],
    ["Un deux (« trois quatre", 14, "Un deux…"],
    ["Un deux “trois quatre", 14, "Un deux…"],
    ['Un deux " trois quatre', 14, "Un deux…"],
    ["Un dit 10\u202f% de tout", 11, "Un dit…"],
    ["Un deux trois «", 20, "Un deux trois"],
    ["Un deux [", 20, "Un deux"],
    ["abcdef ghijklmnop", 10, "abcdef…"],
    ["abcdefghijklmnop", 10, "abcdefghi…"],
    ["🙂".repeat(8), 10, `${"🙂".repeat(4)}…`],
    ["🙂".repeat(8), 11, `${"🙂".repeat(5)}…`],
  ])("%j at %i", (text, length, expected) => {
    expect(cutAtWord(text, length)).toBe(expected);
  });

  it("is never too long, never ends in half a character, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const cut = cutAtWord(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.isWellFormed()).toBe(true);
        const clean = text.replace(/\s+/g, " ").trim();
        if (cut !== clean) expect(clean.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});

describe("what lists and search engines show of an article", () => {
  const long = "Voici un chapô assez long pour que les moteurs de recherche le coupent. ".repeat(4).trim();

  it("is the standfirst whole, and its beginning", () => {
    const { chapo, summary, description } = only(`chapo: ${long}`);
    expect([chapo, summary]).toEqual([long, long]);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/^Voici un chapô .*\p{L}…$/u);
  });

  it("is the author's own description, and else the first paragraph", () => {
    expect(only(`chapo: ${long}\ndescription: Ma phrase.`).description).toBe("Ma phrase.");
    const { summary, description } = only("", {}, `${"mot ".repeat(200)}\n\nUn autre paragraphe.`);
    expect([summary.length, description.length]).toEqual([320, 160]);
  });
});

describe("the words of an article", () => {
  const FIELDS = `title: L'un
chapo: L'un
description: L'un
disclaimer: L'avis d'un seul.
disclosure: L'un
image: { src: "https://a.example/a.png", alt: L'un, caption: L'un, credit: L'un }
series: { title: L'un, part: 2 }
sources: [{ title: L'un, publisher: L'autre }]
corrections: [{ date: 2026-01-03, text: L'un }]`;

  it("are set, but for the titles of others", () => {
    const set = only(FIELDS);
    expect(set).toMatchObject({
      title: "L’un",
      chapo: "L’un",
      summary: "L’un",
      description: "L’un",
      disclaimer: "L’avis d’un seul.",
      disclosure: "L’un",
      picture: { src: "https://a.example/a.png", alt: "L’un", caption: "L’un", credit: "L’un" },
      series: { title: "L’un", part: 2 },
      sources: [{ title: "L'un", publisher: "L'autre" }],
      corrections: [{ text: "L’un" }],
    });
    expect(set.corrections[0]?.date.iso).toBe("2026-01-03");
  });

  it("stay as they are typed when the journal wants no typography", () => {
    expect(only(FIELDS, { typography: false })).toMatchObject({
      title: "L'un",
      disclosure: "L'un",
      picture: { alt: "L'un", caption: "L'un", credit: "L'un" },
      series: { title: "L'un" },
      corrections: [{ text: "L'un" }],
    });
  });

  it("are not there when the author gave none", () => {
    const bare = only('image: { src: "https://a.example/a.png", alt: Une rue }');
    expect([bare.chapo, bare.disclosure, bare.series, bare.rating, bare.canonical]).toEqual(
      Array(5).fill(undefined),
    );
    expect(bare.picture).toEqual({
      src: "https://a.example/a.png",
      crops: {},
      alt: "Une rue",
      caption: undefined,
      credit: undefined,
    });
    expect(only("").picture).toBeUndefined();
  });

  it("leave a disclaimer of the journal in the journal's own language and setting", () => {
    const disclaimers = { default: "avis", named: { avis: "L'avis : 10 %.", autre: "Dit-il : « non »." } };
    expect(only("lang: en\ndisclaimer: autre", { disclaimers }).disclaimer).toBe(
      "Dit-il\u00a0: «\u202fnon\u202f».",
    );
    expect(only("lang: en", { disclaimers }).disclaimer).toBe("L’avis\u00a0: 10\u00a0%.");
    expect(only('lang: en\ndisclaimer: It is "mine".', { disclaimers }).disclaimer).toBe("It is “mine”.");
  });

  it("are set as the journal's switches say", () => {
    const typed = "title: L'un -- l'autre";
    const { title } = only(typed, { typography: { apostrophes: false } });
    expect(title).toContain("L'un");
    expect(only(typed).title).toContain("L’un");
  });
});

describe("the last change of an article that matters to a reader", () => {
  it("is its publication, its update or its latest correction", () => {
    const corrected = (dates: readonly string[]) =>
      `corrections: [${dates.map((date) => `{ date: ${date}, text: Une phrase. }`).join(", ")}]`;
    const modified = (frontMatter: string) => only(`date: 2026-01-02\n${frontMatter}`).modified.iso;
    expect(modified("")).toBe("2026-01-02");
    expect(modified("updated: 2026-02-03")).toBe("2026-02-03");
    expect(modified(corrected(["2026-03-04", "2026-02-05"]))).toBe("2026-03-04");
    expect(modified(`updated: 2026-05-06\n${corrected(["2026-03-04"])}`)).toBe("2026-05-06");
  });
});
