import { describe, expect, test } from "vitest";
import { Passage } from "../../src/french/passage.ts";
import { findRemarks } from "../../src/french/remarks.ts";
import { typeset } from "../../src/french/typeset.ts";

/** Patterns that make backtracking expressions explode, each repeated to a megabyte. */
const FRENCH =
  `" ' « » - 1- ... ! ; : :a a: ( a( {{ <a <!-- \` / a/ _a &a I Xe M. n°1 3x -5 www. a@ 1er a' – $1 1, a.b a=b`
    .split(" ")
    .concat([
      " ",
      "\n",
      " - ",
      ' "',
      '"a" ',
      "« ",
      "! ",
      ": ",
      "p. 1-2 ",
      "3 x ",
      "5 - 3 = ",
      "1 h ",
      "111 ",
      "\ufffc",
    ]);

const ENGLISH = ["'", '"', "'a' ", '"a" ', "-", "a--", "'90s ", "... "];
const REMARKS = ["“", "” ", "“a", "A ", "A l'", "le Lundi ", "12 Mai 2020 ", "Etat ", " ", ". "];

/** A second at the most, mostly for a million corrections; the margin is for a busy machine. */
const LIMIT = 4000;

function time(read: () => unknown): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}

function megabyte(pattern: string): string {
  return pattern.repeat(Math.ceil(1_000_000 / pattern.length));
}

describe("a megabyte of one pattern is read in linear time", () => {
  test.each(FRENCH)("French %j", (pattern) => {
    expect(time(() => typeset(megabyte(pattern), { language: "fr" }))).toBeLessThan(LIMIT);
  });

  test.each(ENGLISH)("English %j", (pattern) => {
    expect(time(() => typeset(megabyte(pattern), { language: "en" }))).toBeLessThan(LIMIT);
  });

  test.each(REMARKS)("remarks on %j", (pattern) => {
    expect(time(() => findRemarks(new Passage(megabyte(pattern))))).toBeLessThan(LIMIT);
  });

  test.each(["/)", 'a@"', "'a'", "/(a)", "1 ", "« »", "a/."])(
    "after the first mark of %j, the others",
    (pair) => {
      expect(
        time(() => typeset(pair.slice(0, -1) + megabyte(pair.slice(-1)), { language: "fr" })),
      ).toBeLessThan(LIMIT);
    },
  );
});
