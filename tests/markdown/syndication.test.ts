/** The body of an article in feeds: from the renderer, with absolute addresses and without anchors. */
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";

const PAGE = "https://journal.example/p/un/";
const render = createRenderer();

function syndicated(markdown: string, language = "fr"): string {
  const { syndicated: text } = render(markdown, {
    language,
    resolve: ({ target }) => ({ target }),
    url: PAGE,
    syndicate: true,
  });
  return String(text);
}

describe("a syndicated text", () => {
  it.each([
    ["[a](/p/deux/?x=1#y)", '<p><a href="https://journal.example/p/deux/?x=1#y">a</a></p>\n'],
    ["[a](#suite)", '<p><a href="https://journal.example/p/un/#suite">a</a></p>\n'],
    ["[a](x.pdf)", '<p><a href="https://journal.example/p/un/x.pdf">a</a></p>\n'],
    ["[a](https://ailleurs.example)", '<p><a href="https://ailleurs.example">a</a></p>\n'],
    ["[a](mailto:a@b.example)", '<p><a href="mailto:a@b.example">a</a></p>\n'],
    [
      '[a](/p/ "Le « titre »")',
      '<p><a href="https://journal.example/p/" title="Le «\u202ftitre\u202f»">a</a></p>\n',
    ],
    ["![Un point](point.png)", '<p><img src="https://journal.example/p/un/point.png" alt="Un point"></p>\n'],
    ["# Un titre", "<h2>Un titre</h2>\n"],
    ["[word]{lang=en}", '<p><span lang="en">word</span></p>\n'],
  ])("%s", (markdown, expected) => {
    expect(syndicated(markdown)).toBe(expected);
  });

  it("numbers its notes, which link to the page, and has no anchors", () => {
    expect(syndicated("Oui[^a], encore[^a].\n\n[^a]: La note.")).toBe(
      `<p>Oui<sup><a href="${PAGE}#fn1">1</a></sup>, encore<sup><a href="${PAGE}#fn1">1</a></sup>.</p>\n` +
        "<hr>\n<p><strong>Notes</strong></p>\n<ol>\n<li><p>La note.</p>\n</li>\n</ol>\n",
    );
  });

  it("labels asides, keeps the person quoted, and aligns cells without a style sheet", () => {
    expect(syndicated("::: note\nCeci.\n:::")).toBe(
      "<aside>\n<p><strong>Note</strong></p>\n<p>Ceci.</p>\n</aside>\n",
    );
    expect(syndicated("::: takeaway\nThis.\n:::", "en")).toContain("<strong>Key point</strong>");
    expect(syndicated("::: citation Quelqu'un\nUne phrase.\n:::")).toContain(
      "<blockquote>\n<p>Une phrase.</p>\n</blockquote>\n<figcaption>Quelqu’un</figcaption>",
    );
    const table = syndicated("| Un | Deux |\n|----|-----:|\n| a  | 1 |");
    expect(table).toMatch(/^<table>\n/);
    expect(table).toContain('<td>a</td>\n<td align="right">1</td>');
  });

  it("is typeset like the page, and does not change it", () => {
    const markdown = 'L\'un dit : "non" !\n\n::: citation Un\nA.\n:::\n\n::: citation Deux\nB.\n:::';
    const resolve = ({ target }: { target: string }) => ({ target });
    const alone = render(markdown, { language: "fr", resolve });
    const both = render(markdown, { language: "fr", resolve, url: PAGE, syndicate: true });
    expect(String(both.html)).toBe(String(alone.html));
    expect(alone.syndicated).toBeUndefined();
    expect(String(both.syndicated)).toContain("L’un dit\u00a0: «\u202fnon\u202f»\u202f!");
    expect(String(both.syndicated)).toContain("<figcaption>Deux</figcaption>");
  });
});
