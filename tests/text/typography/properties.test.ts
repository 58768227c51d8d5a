import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Passage } from "../../../src/text/typography/passage.ts";
import { ruleset, typeset } from "../../../src/text/typography/typeset.ts";
import { anyText, prose } from "./arbitraries.ts";

const RUNS = { numRuns: 2000 };

/**
 * What no rule may change: everything but spaces, and the shape of quotes, dashes, full stops and multiplication
 * signs.
 */
function substance(text: string): string {
  return text
    .replace(/["'«»“”‘’]/g, "Q")
    .replace(/\.\.\./g, "…")
    .replace(/[-–—−]+/g, "-")
    .replace(/×/g, "x")
    .replace(/\s/g, "");
}

describe.each(["fr", "en"])("any text in %s", (language) => {
  test("typesetting is idempotent", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = typeset(text, { language });
        expect(typeset(once, { language })).toBe(once);
      }),
      RUNS,
    );
  });

  test("content is preserved", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(substance(typeset(text, { language }))).toBe(substance(text));
      }),
      RUNS,
    );
  });

  test("corrections are in order, do not overlap, and each changes something", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const edit of ruleset(language)?.read(new Passage(text)).edits ?? []) {
          expect(edit.start).toBeGreaterThanOrEqual(end);
          expect(edit.end).toBeGreaterThan(edit.start);
          expect(edit.text).not.toBe(text.slice(edit.start, edit.end));
          end = edit.end;
        }
      }),
      RUNS,
    );
  });

  test.each([
    ["addresses", fc.webUrl({ withQueryParameters: true, withFragments: true })],
    ["e-mail addresses", fc.emailAddress().filter((address) => !/^['`{|]|['`}]@/.test(address))],
    ["code", fc.string({ unit: "grapheme-ascii" }).map((code) => `\`${code.replaceAll("`", "")}x\``)],
    ["templates", fc.string({ unit: "grapheme-ascii" }).map((code) => `{{ ${code.replace(/[{}]/g, "")} }}`)],
  ])("leaves %s as they are", (_, technical) => {
    fc.assert(
      fc.property(prose.map(balanced), technical, prose.map(balanced), (before, middle, after) => {
        expect(typeset(`${before} ${middle} ${after}`, { language })).toContain(middle);
      }),
      RUNS,
    );
  });
});

/** Removes what would turn the text around a piece of code into code. */
function balanced(text: string): string {
  return text.replace(/[`{}<>]/g, "");
}
