import { describe, expect, test } from "vitest";
import { Passage } from "../../../src/text/typography/passage.ts";
import { findRemarks } from "../../../src/text/typography/remarks.ts";
import { typeset } from "../../../src/text/typography/typeset.ts";
import { growth, tooFast } from "../../growth/growth.ts";
import { LONG } from "../../runs.ts";

/** Patterns that make backtracking expressions explode, each repeated to one length and to four times that. */
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

/** Length of the shorter text, in characters. */
const LENGTH = LONG ? 250_000 : 20_000;

/** The measured growth, by pattern. */
function tooFastOn(pattern: string, read: (text: string) => unknown, before = ""): string[] {
  const write = (length: number) => before + pattern.repeat(Math.ceil(length / pattern.length));
  return tooFast({ [pattern]: growth(write, LENGTH, read) });
}

const french = (text: string) => typeset(text, { language: "fr" });
const english = (text: string) => typeset(text, { language: "en" });

describe("a repeated pattern takes time proportional to its length", () => {
  test.each(FRENCH)("French %j", (pattern) => {
    expect(tooFastOn(pattern, french)).toEqual([]);
  });

  test.each(ENGLISH)("English %j", (pattern) => {
    expect(tooFastOn(pattern, english)).toEqual([]);
  });

  test.each(REMARKS)("remarks on %j", (pattern) => {
    expect(tooFastOn(pattern, (text) => findRemarks(new Passage(text)))).toEqual([]);
  });

  test.each(["/)", 'a@"', "'a'", "/(a)", "1 ", "« »", "a/."])(
    "after the first mark of %j, the others",
    (pair) => {
      expect(tooFastOn(pair.slice(-1), french, pair.slice(0, -1))).toEqual([]);
    },
  );
});
