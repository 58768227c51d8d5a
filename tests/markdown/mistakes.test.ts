/** What was begun in Markdown and not carried through is told; ordinary prose never is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { resolveNothing } from "../../src/markdown/links.ts";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { Source } from "../../src/problems/source.ts";
import { article, build, makeSite, type Page, PROJECT, page, plain, tribune } from "../workshop.ts";

const renderer = createRenderer();

/** `CODE line:column`, and the mended line where there is one. */
function told(markdown: string, language = "fr"): string[] {
  const source = new Source("a.md", markdown);
  const { findings } = renderer(markdown, { language, resolve: resolveNothing });
  return findings
    .map(({ finding, line, column }) => source.problem(finding, source.place(line + 1, column)))
    .map(({ code, line, column, mended }) =>
      plain(`${code} ${line}:${column}${mended === undefined ? "" : ` → ${mended}`}`),
    );
}

describe("a mistake of Markdown", () => {
  it.each([
    ["Un[^2].\n\n[^1]: Une note.", ["E513 3:1", "E512 1:3 → Un[^1]."]],
    ["Un[^a] deux[^3].\n\n[^a]: Une note.\n[^1]: Une.", ["E513 4:1", "E512 1:12 → Un[^a] deux[^1]."]],
    ["Un[^1] deux[^3].\n\n[^1]: Une note.", ["E512 1:12"]],
    ["> Un[^1].", ["E512 1:5"]],
    ["- a\n- b [^1]", ["E512 2:5"]],
    ["| a | b |\n|---|---|\n| c | [^1] |", ["E512 3:7"]],
    ["![Vu [^1]](p.png)", ["E512 1:6"]],
    ["## Un [^1]", ["E512 1:7"]],
    [":::: note\nUn\n\n::: citation\nDeux\n:::\n::::", []],
    ["> ::: note\n> Un\n> :::\n\n- ::: note\n  Deux\n  :::", []],
    ["::: note\nUn\n\n::: citation\nDeux\n:::\n\nTrois\n:::", ["E515 4:1"]],
    [":::: note\nUn\n:::", ["E515 1:1"]],
    ["::: Note :::\nUn\n:::", ["E517 1:5 → ::: Note"]],
    ["::: résumé\nUn\n:::", ["E517 1:5 → ::: à retenir"]],
    ["::: publicité\n- un\n:::\n\n:::", ["E517 1:5", "E516 5:1"]],
    ["```\nx\n```\n\n~~~ js\ny\n~~~\n\n- ```\n  z\n  ```", []],
    ["```", ["E525 1:1"]],
    ["~~~\nLa suite.\n\n```\n", ["E525 1:1"]],
    ["![x](Ma photo (1).jpg)", ["E518 1:1 → ![x](<Ma photo (1).jpg>)"]],
    ["![x](photo.jpg une légende)", ['E518 1:1 → ![x](photo.jpg "une légende")']],
    ["![x](photo.jpg “une légende”)", ['E518 1:1 → ![x](photo.jpg "une légende")']],
    ['[x](a.md "un titre)', ['E518 1:1 → [x](a.md "un titre")']],
    ["[x](https://a.b/c d)", ["E518 1:1 → [x](https://a.b/c%20d)"]],
    ["[x](../b.md.", ["E518 1:1 → [x](../b.md)."]],
    ["[x](<Ma page.md>) ![y](<a b.png> 'c') [z](a%20b.md)", []],
    ["Un <em>mot</em> <I>x</I>", ["W519 1:4 → Un *mot* <I>x</I>", "W519 1:17 → Un <em>mot</em> *x*"]],
    ['<img src="a.png" alt="Vu">', ["W519 1:1 → ![Vu](a.png)"]],
    ["a </div> <!-- b\n\nc -->", ["W519 1:3", "W519 1:10"]],
    ["[un][deff] [bon][def]\n\n[def]: https://a.b", ["W526 1:1 → [un][def] [bon][def]"]],
    ["[DEF] ![a][Def]\n\n[def]: https://a.b\n[inutile]: /x", ["W529 4:1"]],
    ["###\u00a0Un\n\n#Une partie\n\n\\#Une partie", ["W527 1:1 → ### Un", "W527 3:1 → ## Une partie"]],
    ["un **deux\n\ntrois** (**quatre", ["W528 1:4", "W528 3:10"]],
    ["(un mot)[https://a.b]", ["W536 1:1 → [un mot](https://a.b)"]],
  ])("%j is told at its place", (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });

  it("is told once where the text of a picture or of a note is read again", () => {
    expect(told("Un^[<b>deux</b>] ![trois <i>](a.png)")).toEqual([
      "W519 1:5 → Un^[**deux**] ![trois <i>](a.png)",
      "W519 1:26",
    ]);
  });

  it("names what an English text would write", () => {
    expect(told("::: warning\nOne\n:::", "en")).toEqual(["E517 1:5 → ::: note"]);
    expect(told("::: summary\nOne\n:::", "en")).toEqual(["E517 1:5 → ::: takeaway"]);
  });

  it("is found in a moment, whatever is repeated", () => {
    for (const mark of ["[a](", "![", "[^", "<b ", "<!--", "**a ", "[a][", "(a)[http://", ":::\n", "```\n"])
      renderer(mark.repeat(20_000), { language: "fr", resolve: resolveNothing });
  }, 60_000);
});

/** Words and signs as columnists type them, many of them close to a mark of Markdown. */
const word = fc.constantFrom(
  ..."le la presse d'opinion l’Europe Nvidia C# 2026 10 % 3,5 œuvre — – … […] [sic] [NDLR] [il] [1] [1][2]".split(
    " ",
  ),
  ...'a < b|x > y|<3|(voir p. 12)|(1)|[…] (p. 3)|[la presse] (voir plus bas)|« oui »|"oui"|#MeToo|n° 5'.split(
    "|",
  ),
  ...[
    "5 * 3",
    "2 ** 3",
    "a ** b",
    "m**de",
    "prix*",
    "*",
    "_",
    "1:2",
    "::",
    "a::b",
    "http://a.b/c",
    "e-mail@a.b",
  ],
  ...[
    "`<b>`",
    "`[^1]`",
    "`::: x`",
    "\\[^1]",
    "\\<b>",
    "<mot>",
    "<votre nom>",
    "<https://a.b>",
    "t[i][j]",
    "f(x)",
  ],
  ...[
    "**gras**",
    "*italique*",
    "[lien](https://a.b)",
    '![x](y.png "z")',
    "[mot]{lang=en}",
    "^[note]",
    "~~x~~",
    "->",
    "-->",
  ],
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Ainsi, ${words.join(" ")}.`);
const block = fc.oneof(
  { weight: 6, arbitrary: sentence },
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `- ${text}\n- ${text}`),
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `::: note\n${text}\n:::`),
  fc.constantFrom(
    "---",
    "* * *",
    "#MeToo a tout changé.",
    "#MeToo #Presse",
    "#MeToo",
    "```\n[^1] <b> :::\n```",
  ),
);

describe("ordinary prose", () => {
  it("has nothing told of it", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        expect(told(blocks.join("\n\n"))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  it("is what CommonMark's text for readers is, in the journal's own pages", () => {
    for (const file of ["docs/guide-auteur.md", "README.md"]) {
      const codes = told(readFileSync(join(PROJECT, file), "utf8")).map((one) => one.slice(0, 4));
      // Both hold HTML on purpose.
      expect(
        codes.filter((code) => code !== "W519"),
        file,
      ).toEqual([]);
    }
  });
});

describe("the mended line of a picture with spaces in its name", () => {
  const picture = readFileSync(join(PROJECT, "tests/invalid/E504-image-sans-texte/point.png"));
  const broken = '![Une colonnade](Ma colonnade.jpg "légende") et [le texte](ma page.md).';
  let document: Page;
  let error: string;
  beforeAll(() => {
    const files = {
      "articles/Ma colonnade.jpg": picture,
      "articles/ma page.md": article("title: Une page"),
    };
    const run = tribune(makeSite({ ...files, "articles/a.md": article("", broken) }), ["build"]);
    error = plain(run.error);
    const lines = error.matchAll(/Écrivez : {2}(.*)/g);
    const [first = "", second = ""] = [...lines].map(([, line = ""]) => line);
    const mended = `${first.slice(0, first.indexOf(" et "))}\n\n${second.slice(second.indexOf("[le texte]"))}`;
    const site = build(makeSite({ ...files, "articles/a.md": article("title: Un titre", mended) }));
    document = page(site, "un-titre/index.html");
  });

  it("is given, and typography leaves the line alone", () => {
    expect(error).toContain(
      'Écrivez :  ![Une colonnade](<Ma colonnade.jpg> "légende") et [le texte](ma page.md).',
    );
    expect(error).toContain("E518");
    const folder = makeSite({ "articles/a.md": article("", broken) });
    const check = plain(tribune(folder, ["check", "--fix"]).out);
    expect(check).not.toContain("W520");
    expect(readFileSync(join(folder, "articles/a.md"), "utf8")).toContain(broken);
  });

  it("is right: the picture is copied and shown, and the link leads to its page", () => {
    expect(document.querySelector("figure img")?.getAttribute("alt")).toBe("Une colonnade");
    expect(document.querySelector("figure img")?.getAttribute("src")).toMatch(/\.(?:jpe?g|png)$/);
    expect(document.querySelector("figcaption")?.textContent).toBe("légende");
    expect(document.querySelector('a[href="/une-page/"]')?.textContent).toBe("le texte");
  });
});
