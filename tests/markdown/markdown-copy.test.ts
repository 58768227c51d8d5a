/** The Markdown copy of a text is equivalent: parsed again, it gives the same HTML. */
import { tests } from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, markdownLine, markdownLink } from "../../src/markdown/print/escape.ts";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";

const render = createRenderer({ plain: true });
const context = { language: "en", resolve: resolveNothing };
const examples: readonly { number: number; section: string; markdown: string }[] = tests;

/** Line ends inside a paragraph and between blocks do not matter. */
const folded = (html: unknown) => String(html).replace(/\s+/g, " ");

/** The HTML of a text, and that of its copy. */
function both(markdown: string, renderer = render) {
  const { html, markdown: copy = "" } = renderer(markdown, context);
  return { first: folded(html), second: folded(renderer(copy, context).html), copy };
}

/** A list separated only by a link definition; an escaped bracket in an alternative text, which `plain` drops. */
const EXCEPT = [317, 520];

describe("the copy of CommonMark's examples", () => {
  it.each(examples.map((example) => [`${example.number} ${example.section}`, example] as const))(
    "%s",
    (_name, { number, markdown }) => {
      const { first, second, copy } = both(markdown.replaceAll("→", "\t"));
      if (!EXCEPT.includes(number)) expect(second, copy).toBe(first);
    },
  );
});

/** Markdown syntax among words, with the punctuation of French and other scripts next to it. */
const PIECES = [
  "[x](y)",
  "`a`",
  "```",
  "#",
  "# ",
  "- ",
  "+",
  "1. ",
  "2) ",
  "*",
  "**",
  "_",
  "__",
  "~~",
  ">",
  "<b>",
  "</script>",
  "]]>",
  "&amp;",
  "&#32;",
  "|",
  "---",
  "===",
  ":::",
  "[^1]",
  "[^1]:",
  "^[n]",
  "![a](b)",
  "!",
  "\\",
  "{lang=en}",
  "« mot »",
  "é",
  "🙂",
  "شجرة",
  " ",
  "mot",
  ":",
  "(",
  "“",
  "’",
  "\u00a0",
  "<https://a.example>",
  "a@b.example",
  "'",
  "https://a.example/b",
  "www.a.example",
  "==",
  "[ ] ",
  "[x] ",
  "3. ",
  "## ",
  " {#a}",
];
const pieces = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(""));

describe("any text", () => {
  const runs = { numRuns: Number(process.env["RUNS"] ?? 2000) };

  it("survives escaping, alone on a line, in a heading, an item or a link", () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: "grapheme" })), (given) => {
        const text = given.replace(/[\0\n\r]/g, "");
        fc.pre(text.trim() !== "");
        const safe = markdownLine(text);
        const words = (markdown: string) => render(markdown, context).html;
        const shown = escapeHtml(text);
        expect(String(words(safe))).toBe(`<p>${shown}</p>\n`);
        expect(String(words(`- ${safe}`))).toBe(`<ul>\n<li>${shown}</li>\n</ul>\n`);
        expect(String(words(`- ${markdownLink(escapeMarkdown(text), "/x/")}`))).toContain(
          `<a href="/x/">${shown}</a>`,
        );
      }),
      runs,
    );
  });

  it("with any markup is copied with that markup", () => {
    const full = createRenderer({ typography: false });
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("\n", "\n\n", "\n> ", "\n- "),
        (parts, glue) => {
          // A note referenced only by itself is on no page.
          fc.pre(!parts.join(glue).includes("[^1]:"));
          const { first, second, copy } = both(`${parts.join(glue)}\n\n[^1]: Note.\n`, full);
          // Nested emphasis of the same kind is not preserved: readers could not see it either.
          fc.pre(!/<(em|strong|s)>(?:(?!<\/\1>).)*<\1>/.test(first));
          expect(shownBy(second), copy).toBe(shownBy(first));
        },
      ),
      runs,
    );
  });
});

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Removes what the copy leaves out: language spans, and headings' anchors and line ends. */
const shownBy = (html: string) =>
  html
    .replace(/(?<=<h\d) id="[^"]*"/g, "")
    .replaceAll(' class="address"', "")
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/<h\d[^>]*>.*?<\/h\d>/g, (heading) => heading.replace(/\s*<br>\s*|(?<=^<[^>]*>)\s+/g, " "));
