import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Passage } from "../../../src/text/typography/passage.ts";
import { ruleset, typeset } from "../../../src/text/typography/typeset.ts";
import { anyText, prose } from "./arbitraries.ts";

const RUNS = { numRuns: 2000 };

/** What no rule may change: all but spaces, and the shape of quotes, dashes, full stops and multiplications. */
function substance(text: string): string {
  return text
    .replace(/["'«»“”‘’]/g, "Q")
    .replace(/\.\.\./g, "…")
    .replace(/[-–—−]+/g, "-")
    .replace(/×/g, "x")
    .replace(/\s/g, "");
}

describe.each(["fr", "en"])("any text in %s", (language) => {
  test("set twice is as set once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = typeset(text, { language });
        expect(typeset(once, { language })).toBe(once);
      }),
      RUNS,
    );
  });

  test("keeps its substance", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(substance(typeset(text, { language }))).toBe(substance(text));
      }),
      RUNS,
    );
  });

  test("is corrected in order, without overlap, and each correction corrects something", () => {
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

/** Without what would make the text around a piece of code part of it. */
function balanced(text: string): string {
  return text.replace(/[`{}<>]/g, "");
}
