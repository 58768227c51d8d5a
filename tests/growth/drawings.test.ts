/** No drawing takes longer than its length, whatever is repeated in it. */
import { describe, expect, it } from "vitest";
import { readSvg } from "../../src/images/svg/svg.ts";
import { growth, tooFast } from "./growth.ts";

const LENGTH = 100_000;

const PARTS = [
  "<",
  "<!-",
  "<a ",
  "<!DOCTYPE ",
  "<?x?>",
  "<a b='",
  "&amp;",
  "<g>",
  "<style>",
  "u\\72 l(",
  '"',
  "@",
  "a(",
];

describe("a drawing takes no longer than its length", () => {
  it.each(["", "<style>", '<g style="'])("with %j and what follows it", (before) => {
    const ratios = PARTS.map((part) => [
      part,
      growth(
        (length) => {
          const inside = part.repeat(Math.ceil(length / part.length));
          return Buffer.from(
            `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2">${before}${inside}`,
          );
        },
        LENGTH,
        (bytes) => expect(readSvg(bytes)).not.toHaveProperty("width"),
      ),
    ]);
    expect(tooFast(Object.fromEntries(ratios))).toEqual([]);
  });
});
