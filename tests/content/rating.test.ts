import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onScale, parseMark } from "../../src/content/article/rating.ts";
import { wordsFor } from "../../src/text/locales/words-for.ts";

const SCALE = { best: 5, step: 0.5 };

function read(text: string): number | string {
  const mark = parseMark(text);
  if (!mark) return "unreadable";
  const result = onScale(mark, SCALE);
  return "error" in result ? result.error.code : result.value;
}

describe("a rating", () => {
  it.each([
    ["4,5", 4.5],
    ["4.5", 4.5],
    ["4/5", 4],
    ["8/10", 4],
    ["3,5 sur 5", 3.5],
    ["70/100", 3.5],
    ["0", 0],
    ["5", 5],
    ["6", "E207"],
    ["-1", "E207"],
    ["11/10", "E207"],
    ["3,3", "E208"],
    ["1/3", "E208"],
    ["4/0", "E209"],
    [".inf", "unreadable"],
    ["1e400", "unreadable"],
    ["٤", "unreadable"],
    ["", "unreadable"],
    ["4,5,6", "unreadable"],
  ])("%s → %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("comes back from its own words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (halves) => {
        expect(read(wordsFor("fr").ratingValue(halves / 2, 5))).toBe(halves / 2);
        expect(read(wordsFor("en").ratingValue(halves / 2, 5))).toBe(halves / 2);
      }),
    );
  });
});
