/** Small language modules: lists, plurals, elision, numbers, alphabetical order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareAlphabetically } from "../../../src/text/alphabetical.ts";
import { de } from "../../../src/text/elision.ts";
import { list } from "../../../src/text/list.ts";
import { number } from "../../../src/text/number.ts";
import { plural } from "../../../src/text/plural.ts";
import { visible } from "./fixtures.ts";

describe("lists", () => {
  test.each([
    [[], "fr", ""],
    [["Nvidia"], "fr", "Nvidia"],
    [["Nvidia", "Alibaba"], "fr", "Nvidia et Alibaba"],
    [["Nvidia", "Alibaba", "ByteDance"], "fr", "Nvidia, Alibaba et ByteDance"],
    [["Nvidia", "Alibaba"], "en-GB", "Nvidia and Alibaba"],
    [["Nvidia", "Alibaba", "ByteDance"], "en", "Nvidia, Alibaba, and ByteDance"],
  ])("%j in %s", (items, language, expected) => {
    expect(list(items, language)).toBe(expected);
  });

  test("of alternatives", () => {
    expect(list(["oui", "non", "peut-être"], "fr", "or")).toBe("oui, non ou peut-être");
    expect(list(["yes", "no", "maybe"], "en", "or")).toBe("yes, no, or maybe");
  });
});

describe("plurals", () => {
  test.each([
    ["fr", [0, 1, 1.5, -1], [2, 2.5, 10, -3]],
    ["en", [1, -1], [0, 1.5, 2, 10]],
  ])("%s", (language, singular, several) => {
    for (const count of singular) expect(plural(count, "one", "many", language)).toBe("one");
    for (const count of several) expect(plural(count, "one", "many", language)).toBe("many");
  });
});

describe("elision", () => {
  test.each([
    [
      "d’",
      [
        "Alice",
        "Élodie",
        "œuvre",
        "Hélène",
        "homme",
        "héroïne",
        "Yves",
        "Yvonne",
        "« Alice »",
        "Italie",
        "Uber",
      ],
    ],
    [
      "de ",
      [
        "Paul",
        "Zoé",
        "Hollande",
        "Hongrie",
        "héros",
        "Huawei",
        "Yann",
        "Yémen",
        "onze",
        "« Paul »",
        "Wagner",
        "5",
      ],
    ],
  ])("%j", (before, names) => {
    for (const name of names) expect(de(name)).toBe(`${before}${name}`);
  });

  test("of a decomposed accent", () => {
    expect(de("Élodie".normalize("NFD"))).toBe(`d’${"Élodie".normalize("NFD")}`);
  });
});

describe("numbers", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, "1⍽000", "1,000"],
    [1234567, "1⍽234⍽567", "1,234,567"],
    [3.5, "3,5", "3.5"],
    [-12345.678, "−12⍽345,678", "−12,345.678"],
    [0.0000005, "0,0000005", "0.0000005"],
  ])("%d", (value, french, english) => {
    expect(visible(number(value, "fr"))).toBe(french);
    expect(number(value, "en")).toBe(english);
  });

  test("are rounded, and never padded", () => {
    expect([number(3.456, "fr", 1), number(4, "fr", 1), number(-0.01, "fr", 1)]).toEqual(["3,5", "4", "0"]);
  });

  test("that are not finite are refused", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e15]) {
      expect(() => number(value, "fr")).toThrow(RangeError);
    }
  });
});

describe("alphabetical order", () => {
  test("is that of a dictionary", () => {
    const sorted = [
      "À lire",
      "avoine",
      "cœur",
      "coin",
      "cote",
      "côte",
      "eau",
      "École",
      "écran",
      "Œuvre",
      "ours",
      "Zola",
    ];
    expect([...sorted].reverse().sort(compareAlphabetically)).toEqual(sorted);
  });

  test("compares word by word", () => {
    const sorted = ["art", "L’art", "la France", "lac", "laïcité", "peu à peu", "peut-être", "peuple"];
    expect([...sorted].reverse().sort(compareAlphabetically)).toEqual([
      "art",
      "L’art",
      "la France",
      "lac",
      "laïcité",
      "peu à peu",
      "peuple",
      "peut-être",
    ]);
  });

  test("does not depend on the encoding of accents and apostrophes", () => {
    expect(compareAlphabetically("L'été", "L’été".normalize("NFD"))).not.toBe(0);
    const names = ["L'été", "l’hiver", "L'automne"];
    expect([...names].sort(compareAlphabetically)).toEqual(["L'automne", "L'été", "l’hiver"]);
  });

  test("is a total order", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(Math.sign(compareAlphabetically(a, b))).toBe(-Math.sign(compareAlphabetically(b, a)) + 0);
        const [first = "", second = "", third = ""] = [a, b, c].sort(compareAlphabetically);
        expect(compareAlphabetically(first, second)).toBeLessThanOrEqual(0);
        expect(compareAlphabetically(first, third)).toBeLessThanOrEqual(0);
        expect(compareAlphabetically(second, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
