/** CommonMark's 652 examples, through our renderer with raw HTML let through. */
import { tests } from "commonmark-spec";
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";

const render = createRenderer({ html: true, plain: true });
const examples: readonly { number: number; section: string; markdown: string; html: string }[] = tests;

/** As in the specification's test runner: a line break in an empty block quote does not matter. */
const normalize = (html: string) =>
  html.replaceAll("<blockquote>\n</blockquote>", "<blockquote></blockquote>");

describe("CommonMark 0.31.2", () => {
  it("has 652 examples", () => {
    expect(examples).toHaveLength(652);
  });

  it.each(examples.map((example) => [`${example.number} ${example.section}`, example] as const))(
    "%s",
    (_name, example) => {
      // The specification prints tabs as →.
      const markdown = example.markdown.replaceAll("→", "\t");
      const { html } = render(markdown, { language: "en", resolve: resolveNothing });
      expect(normalize(String(html))).toBe(normalize(example.html.replaceAll("→", "\t")));
    },
  );
});
