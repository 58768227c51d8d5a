/** No text takes longer than its length: every construct of Markdown, in every arrangement, and every field. */
import { describe, expect, it } from "vitest";
import { LONG } from "../runs.ts";
import { article, temporaryFolder } from "../workshop.ts";
import { ARRANGEMENTS, CONSTRUCTS, FIELDS, numbered, textOf } from "./constructs.ts";
import { growth, tooFast } from "./growth.ts";
import { goTheWay } from "./way.ts";

const LENGTH = LONG ? 4000 : 1500;
/** All in the long run, and one in three in the suite. */
const TRIED = CONSTRUCTS.filter((_, index) => LONG || index % 3 === 0);
/** The arrangements of a construct: all in the long run, and one in the suite, by turns. */
const SHORT = ARRANGEMENTS.filter(({ long }) => !long);
const triedWith = (turn: number) =>
  LONG ? ARRANGEMENTS : SHORT.filter((_, index) => index === turn % SHORT.length);

const root = temporaryFolder();

describe("an article takes no longer than its length", () => {
  it.each(TRIED.map((construct, turn) => [Object.values(construct).join(" … "), construct, turn] as const))(
    "with %j",
    { timeout: 300_000 },
    (_name, construct, turn) => {
      const ratios = Object.fromEntries(
        triedWith(turn).map((arrangement) => [
          arrangement.name,
          growth(
            (length) => article("", textOf(construct, arrangement, length)),
            LENGTH,
            (text) => goTheWay(root, text),
          ),
        ]),
      );
      expect(tooFast(ratios)).toEqual([]);
    },
  );

  it.each(FIELDS)("with the field %j", { timeout: 300_000 }, (before, part, after) => {
    const write = (length: number) => {
      const parts = Array.from({ length: Math.round(length / part.length) }, (_, at) => numbered(part, at));
      return article(before + parts.join("") + after);
    };
    expect(tooFast({ repeated: growth(write, LENGTH, (text) => goTheWay(root, text)) })).toEqual([]);
  });
});
