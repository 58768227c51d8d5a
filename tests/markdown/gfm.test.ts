/**
 * The examples of GitHub Flavored Markdown 0.29 for tables, task lists, strikethrough, autolinks and raw HTML. If
 * Tribune differs on purpose, the example has the expected output and the reason.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { environment } from "../../src/markdown/environment.ts";
import { literalLinks } from "../../src/markdown/literal-links.ts";
import { createParser } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { tasks } from "../../src/markdown/tasks.ts";

interface Example {
  readonly section: string;
  readonly markdown: string;
  /** As in the specification. */
  readonly html: string;
  readonly ours?: string;
  readonly why?: string;
}

const examples: readonly Example[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "gfm-examples.json"), "utf8"),
);

const parser = createParser({ plain: true }).use(tasks).use(literalLinks);

/** Translated to the specification's markup: `<del>`, columns aligned by an attribute, unnamed checkboxes. */
const inItsWords = (html: string) =>
  html
    .replace(/<(\/?)s>/g, "<$1del>")
    .replace(/ style="text-align:(\w+)"/g, ' align="$1"')
    .replace(/ class="task"/g, "")
    .replace(
      /<input type="checkbox"( checked)? disabled aria-label="[^"]*">/g,
      (_box, checked) => `<input ${checked ? 'checked="" ' : ""}disabled="" type="checkbox">`,
    );

describe("GitHub Flavored Markdown 0.29", () => {
  it.each(examples.map((example, index) => [`${index + 1} ${example.section}`, example] as const))(
    "%s",
    (_name, { markdown, html, ours }) => {
      const rendered = parser.render(
        markdown,
        environment(markdown, { language: "en", resolve: resolveNothing }),
      );
      expect(inItsWords(rendered)).toBe(ours ?? html);
    },
  );

  it("is followed except in these examples, each with its reason", () => {
    const differing = examples.filter(({ ours }) => ours !== undefined);
    expect(differing.map(({ section }) => section)).toEqual(["strikethrough", "autolink", "raw HTML"]);
    for (const { html, ours, why } of differing) {
      expect(ours).not.toBe(html);
      expect(why).toMatch(/\.$/);
    }
  });
});
