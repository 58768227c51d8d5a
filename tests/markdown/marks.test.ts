/** Alerts, highlights, heading anchors and wiki links. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import type { Resolve } from "../../src/markdown/resolve.ts";

const renderer = createRenderer();
const named: Resolve = ({ kind, target }) => ({ target: kind === "text" ? `/texte/${target}` : target });
const render = (markdown: string, language = "fr") =>
  renderer(markdown, { language, resolve: named, syndicate: true, url: "https://j.example/a/" });
const html = (markdown: string, language?: string) => String(render(markdown, language).html).trim();
const codes = (markdown: string) => render(markdown).findings.map(({ finding }) => finding.code);

describe("an alert", () => {
  it.each([
    ["NOTE", "note", "Note", "Note"],
    ["tip", "tip", "Conseil", "Tip"],
    ["Important", "important", "Important", "Important"],
    ["WARNING", "warning", "Attention", "Warning"],
    ["caution", "caution", "Prudence", "Caution"],
    ["ATTENTION", "warning", "Attention", "Warning"],
    ["à retenir", "takeaway", "À retenir", "Key point"],
    ["A RETENIR", "takeaway", "À retenir", "Key point"],
  ])("is recognized by its name in any case: %s", (name, kind, french, english) => {
    for (const [language, label] of [["fr", french] as const, ["en", english] as const]) {
      expect(html(`> [!${name}]\n> Un texte.`, language)).toBe(
        `<aside class="callout callout-${kind}" aria-label="${label}">\n` +
          `<p class="callout-label" aria-hidden="true">${label}</p>\n<p>Un texte.</p>\n</aside>`,
      );
    }
  });

  it("may have a title with inline Markdown, and ignores fold signs", () => {
    expect(html("> [!note]- Lire *l'essentiel*\n> Un.")).toBe(
      '<aside class="callout callout-note" aria-label="Note">\n' +
        '<p class="callout-title"><strong>Lire <em>l’essentiel</em></strong></p>\n<p>Un.</p>\n</aside>',
    );
  });

  it("has a name unique among the boxes and tables of the text", () => {
    const box =
      "::: note\nUn.\n:::\n\n> [!NOTE]\n> Deux.\n\n> [!note] Un titre\n> Trois.\n\n> [!TIP]\n> Quatre.";
    const table = "| a |\n|---|\n| b |";
    const names = (language: string) =>
      [
        ...html(`${box}\n\n${table}\n\n${table}`, language).matchAll(
          /<(?:aside|section)[^>]* aria-label="([^"]*)"/g,
        ),
      ].map(([, name]) => name);
    expect(names("fr")).toEqual(["Note", "Note 2", "Note 3", "Conseil", "Tableau", "Tableau 2"]);
    expect(names("en")).toEqual(["Note", "Note 2", "Note 3", "Tip", "Table", "Table 2"]);
  });

  it("may contain any block, be in a list, and have lazy continuation lines", () => {
    expect(html("> [!TIP]\n>\n> - un\n> - deux")).toContain("</p>\n<ul>\n<li>un</li>");
    expect(html("- > [!TIP]\n  > Un.")).toContain('<li>\n<aside class="callout callout-tip"');
    expect(html("> [!TIP]\nUn.")).toContain("<p>Un.</p>\n</aside>");
    expect(html("> [!TIP]\n> > [!NOTE]\n> > Un.")).toMatch(/tip.*\n.*\n<aside class="callout callout-note/);
  });

  it("is labelled in feeds and in the copy", () => {
    const { syndicated, markdown, firstText } = render("> [!TIP]\n> Un.\n\nDeux.");
    expect(String(syndicated)).toContain("<aside>\n<p><strong>Conseil</strong></p>\n<p>Un.</p>\n</aside>");
    expect(markdown).toBe("> **Conseil**\n>\n> Un.\n\nDeux.");
    expect(firstText).toBe("Deux.");
    expect(render("> [!TIP] Un titre\n> Un.").markdown).toBe("> **Un titre**\n>\n> Un.");
  });

  it.each(["> [!NOTE](x)", "> \\[!NOTE]\n> Un.", "[!NOTE]\nUn.", "> Un.\n> [!NOTE]", "> ## [!NOTE]"])(
    "is none elsewhere: %j",
    (markdown) => {
      expect(html(markdown)).not.toContain("<aside");
      expect(codes(markdown)).toEqual([]);
    },
  );
});

describe("highlighted words", () => {
  it.each([
    ["==un mot==", "<mark>un mot</mark>"],
    ["**==un==**", "<strong><mark>un</mark></strong>"],
    ["==un *mot*==", "<mark>un <em>mot</em></mark>"],
    ["l'==idée==", "l’<mark>idée</mark>"],
    ["x==1 et y==2", "x==1 et y==2"],
    ["a == b == c", "a == b == c"],
    ["===un===", "===un==="],
    ["\\==un==", "==un=="],
    ["`==un==`", "<code>==un==</code>"],
    ["==un", "==un"],
    ["~~un~~ ~deux~ ~~~trois~~~", "<s>un</s> ~deux~ ~~~trois~~~"],
  ])("%j", (markdown, inner) => {
    expect(html(`Dire ${markdown}`)).toBe(`<p>Dire ${inner}</p>`);
  });
});

it("are suggested instead of the HTML tag", () => {
  const [located] = render("Un <mark>mot</mark>.").findings;
  expect(located?.finding.instead).toEqual({ written: "<mark>mot</mark>", meant: "==mot==" });
});

describe("an explicit anchor", () => {
  it("is the heading's id, whatever its words and the other headings", () => {
    expect(html("## Méthode\n\n## Titre : long {#methode}\n\nFin {#fin-1}\n---")).toBe(
      '<h2 id="methode-1">Méthode</h2>\n<h2 id="methode">Titre\u00a0: long</h2>\n<h2 id="fin-1">Fin</h2>',
    );
    expect(html("## Un {#Été_2.0} ##")).toBe('<h2 id="Été_2.0">Un</h2>');
    expect(render("## Un *mot* {#a}").headings).toEqual([{ id: "a", text: "Un mot", level: 2 }]);
    expect(render("## Un {#a}").markdown).toBe("## Un");
  });

  it.each(["## Un \\{#a}", "## Un{#a}", "## {#b}", "## Un {lang=en}", "Un paragraphe {#a}"])(
    "is none elsewhere: %j",
    (markdown) => {
      expect(html(markdown)).not.toContain('id="a"');
      expect(codes(markdown)).toEqual(markdown.includes("\\") ? [] : ["W555"]);
    },
  );

  it("is reported if it is used twice or invalid", () => {
    expect(codes("## Un {#a}\n\n## Deux {#a}")).toEqual(["W586"]);
    expect(codes("## Un {#a b}\n\n## Deux {#}")).toEqual(["W585", "W585"]);
  });
});

describe("double brackets", () => {
  it.each([
    ["[[Ma page]]", '<a href="/texte/Ma page">Ma page</a>'],
    ["[[ fichier | des *mots* ]]", '<a href="/texte/fichier">des <em>mots</em></a>'],
    ["[[fichier#Une partie]]", '<a href="/texte/fichier#Une partie">Une partie</a>'],
    ["[[#Une partie|ici]]", '<a href="/texte/#Une partie">ici</a>'],
    ["[[1984]]", '<a href="/texte/1984">1984</a>'],
    ["[[2 + 2]]", '<a href="/texte/2 + 2">2 + 2</a>'],
    ["[[Ma page]]: un texte", '<a href="/texte/Ma page">Ma page</a>\u00a0: un texte'],
    ["[[Le #MeToo]]", '<a href="/texte/Le #MeToo">Le #MeToo</a>'],
  ])("make a link: %j", (markdown, link) => {
    expect(html(markdown)).toBe(`<p>${link}</p>`);
    expect(codes(markdown)).toEqual([]);
  });

  it.each([
    ["[[1]](https://a.example)", '<p><a href="https://a.example">[1]</a></p>'],
    ["[[1]]", "<p>[[1]]</p>"],
    ["[[…]]", "<p>[[…]]</p>"],
    ["[[…]]", "<p>[[…]]</p>"],
    ["[[sic]]", "<p>[[sic]]</p>"],
    ["tableau[[nom]]", "<p>tableau[[nom]]</p>"],
    ["\\[[nom]]", "<p>[[nom]]</p>"],
    ["`[[nom]]`", "<p><code>[[nom]]</code></p>"],
    ["[[nom]]\n\n[nom]: /x", '<p>[<a href="/x">nom</a>]</p>'],
  ])("keep their Markdown meaning: %j", (markdown, markup) => {
    expect(html(markdown)).toBe(markup);
  });
});

/** Every kind of mark, opened, closed and truncated. */
const PIECES = [
  "> [!NOTE]",
  "> [!note] T",
  "> ",
  "\n",
  "\n\n",
  "- [ ] ",
  "- [x]",
  "[[a",
  "ab]]",
  "[[ab|*c*]]",
  "1. ",
  "7. ",
  "==",
  "~~",
  "*",
  "_",
  "https://a.b/c",
  "www.a.b",
  "a@b.c",
  "(",
  ")",
  "[",
  "]",
  "](x)",
  "![",
  "{#a}",
  "## ",
  " {#b}",
  "`",
  ":::",
  "::: note",
  "{lang=en}",
  "\\",
  "é",
  " ",
  "| a |\n|---|\n",
  "[ab]: /x\n",
];

describe("marks in any order", () => {
  it("leave every element closed and no nested links, on the page and in feeds", () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (markdown) => {
        const { html: page, syndicated, findings } = render(markdown);
        for (const markup of [page, syndicated].map(String)) {
          const open: string[] = [];
          for (const [, end, tag = ""] of markup.matchAll(/<(\/?)([a-z][a-z\d]*)[^>]*>/g)) {
            if (/^(?:input|br|hr|img)$/.test(tag)) continue;
            if (end) expect(open.pop(), markup).toBe(tag);
            else {
              expect(tag === "a" && open.includes("a"), markup).toBe(false);
              open.push(tag);
            }
          }
          expect(open).toEqual([]);
        }
        for (const { line, column } of findings) {
          expect(line).toBeGreaterThanOrEqual(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2000) },
    );
  });
});
