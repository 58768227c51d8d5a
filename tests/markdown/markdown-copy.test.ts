/** The Markdown copy of a text says what the text says: read again, it gives the same HTML. */
import { tests } from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, markdownLine, markdownLink } from "../../src/markdown/print/escape.ts";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";

const render = createRenderer({ plain: true });
const context = { language: "en", resolve: resolveNothing };
const examples: readonly { number: number; section: string; markdown: string }[] = tests;

/** Line ends inside a paragraph and between blocks say nothing. */
const folded = (html: unknown) => String(html).replace(/\s+/g, " ");

/** The HTML of a text, and that of its copy. */
function both(markdown: string, renderer = render) {
  const { html, markdown: copy = "" } = renderer(markdown, context);
  return { first: folded(html), second: folded(renderer(copy, context).html), copy };
}

/** A list that only a link's definition keeps apart; a bracket escaped in a picture's words, which `plain` drops. */
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

/** Signs that mean something in Markdown, among words, with the marks that French and other scripts put beside them. */
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

  it("comes back from its escapes as it was, alone on a line, in a heading, an item or a link", () => {
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

  it("of any markup is copied with that markup", () => {
    const full = createRenderer({ typography: false });
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("\n", "\n\n", "\n> ", "\n- "),
        (parts, glue) => {
          // A note that only itself calls is on no page.
          fc.pre(!parts.join(glue).includes("[^1]:"));
          const { first, second, copy } = both(`${parts.join(glue)}\n\n[^1]: Note.\n`, full);
          // Emphasis within emphasis of the same kind is not promised: a reader could not see it either.
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

/** Without what the copy leaves out: languages of words, anchors of headings and line ends in them. */
const shownBy = (html: string) =>
  html
    .replace(/(?<=<h\d) id="[^"]*"/g, "")
    .replaceAll(' class="address"', "")
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/<h\d[^>]*>.*?<\/h\d>/g, (heading) => heading.replace(/\s*<br>\s*|(?<=^<[^>]*>)\s+/g, " "));
