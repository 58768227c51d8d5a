/** Typography of the body: across marks, and never in what is not prose. */
import { join } from "node:path";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { resolveNothing } from "../../src/markdown/links.ts";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { typography } from "../../src/markdown/typography.ts";
import { markdown } from "../french/arbitraries.ts";
import { readFixtures, visible } from "../french/fixtures.ts";

const set = new MarkdownIt().use(typography);
const unset = new MarkdownIt();
const site = createRenderer({});
const html = (source: string, language = "fr") =>
  String(site(source, { language, resolve: resolveNothing }).html);

const FIXTURES = readFixtures(join(import.meta.dirname, "../french/fixtures/markdown"));

for (const [name, cases] of FIXTURES) {
  describe(name, () => {
    it.each(cases)("$title", ({ typed, seen }) => {
      const out = set.render(typed, { language: "fr" }).trim();
      expect(visible(out)).toBe(seen.trim());
    });
  });
}

/** All that stands in code, addresses and the names of elements, in order. */
function technical(out: string): string[] {
  return [...out.matchAll(/<code[^>]*>[\s\S]*?<\/code>|(?:href|src)="[^"]*"/g)].map(([text]) => text);
}

/** What no rule may change: all but spaces, superiors and the shape of quotes, dashes, full stops. */
function substance(out: string): string {
  return out
    .replace(/<\/?sup>/g, "")
    .replace(/&quot;|["'«»“”‘’]/g, "Q")
    .replace(/\.\.\./g, "…")
    .replace(/[-–—−]+/g, "-")
    .replace(/×/g, "x")
    .replace(/\s/g, "");
}

describe("any Markdown", () => {
  it("keeps its code, its addresses and its substance", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const out = set.render(source, { language: "fr" });
        const plain = unset.render(source);
        expect(technical(out)).toEqual(technical(plain));
        expect(substance(out)).toBe(substance(plain));
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  it("is left as it is in a language that has no rules", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(set.render(source, { language: "de" })).toBe(unset.render(source));
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

describe("a passage in another language", () => {
  it("follows its own rules, and the anchors of headings follow none", () => {
    expect(html(`L'été, [it's "over"]{lang=en} et [l'ora...]{lang=it}`)).toBe(
      '<p>L’été, <span lang="en">it’s “over”</span> et <span lang="it">l\'ora...</span></p>\n',
    );
    expect(html("## L'été : 3 x 4")).toBe('<h2 id="l-ete-3-x-4">L’été\u00a0: 3\u00a0×\u00a04</h2>\n');
  });
});
