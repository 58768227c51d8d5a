/** Words are counted by Unicode letter categories. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { countWords } from "../../src/markdown/words.ts";

/** The same rule as a simple expression. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

it("counts as a reader would", () => {
  expect(countWords("")).toBe(0);
  expect(countWords("L’été dernier, vingt-deux lecteurs — et 3 lectrices — l'ont dit : « déjà » !")).toBe(10);
  expect(countWords("-mot- 'mot' \u0301a")).toBe(3);
  expect(countWords("𝒜bc 漢字 😀 é")).toBe(3);
});

it("follows the rule for any text", () => {
  const piece = fc.constantFrom(
    "a",
    "É",
    " ",
    "-",
    "’",
    "'",
    "\u0301",
    "9",
    "²",
    "漢",
    "😀",
    "𝒜",
    "\ud835",
    "\udc9c",
    "\u2c00",
    ".",
  );
  const text = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (given) => countWords(given) === (given.match(WORD) ?? []).length),
    { numRuns: 2000 },
  );
});
