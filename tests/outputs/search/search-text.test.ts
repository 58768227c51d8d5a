/** The search page's script, as far as it needs no page. */
import { describe, expect, it } from "vitest";
import { excerpt } from "../../../layouts/scripts/search-text.js";
import { tokens } from "../../../src/outputs/search/client/words.js";

/** An excerpt as a reader sees it, what was found between brackets. */
function shown(content: string, ...found: string[]): string {
  const marks = tokens(content)
    .filter(({ word }) => found.some((part) => word.includes(part)))
    .map(({ start, end }) => [start, end] as const);
  return excerpt(content, marks)
    .map((part, at) => (at % 2 ? `[${part}]` : part))
    .join("");
}

const long = (count: number, word = "mot") =>
  Array.from({ length: count }, (_, at) => `${word}${at}`).join(" ");

describe("an excerpt", () => {
  it("marks the words and not the signs around them", () => {
    expect(shown("Il dit «\u202fl’imprimante\u202f», puis s’en va.", "imprimante")).toBe(
      "Il dit «\u202fl’[imprimante]\u202f», puis s’en va.",
    );
    expect(shown("Le cœur, 10\u202f000 fois.", "eur", "000")).toBe("Le [cœur], [10\u202f000] fois.");
  });

  it("begins with the sentence of the first word found, where that is near", () => {
    expect(shown(`${long(40)} fin. Une phrase qui dit puces ici. ${long(40)}`, "puces")).toMatch(
      /^…\u00a0Une phrase qui dit \[puces\] ici\. mot0 .* mot27\u00a0…$/,
    );
  });

  it("begins a few words before, where the sentence is long", () => {
    expect(shown(`${long(40)} puces ${long(40)}`, "puces")).toMatch(
      /^…\u00a0mot32 .*mot39 \[puces\] mot0 .* mot24\u00a0…$/,
    );
  });

  it("shows the stretch that holds most of them", () => {
    expect(shown(`puces ${long(50)} puces et puces ${long(50)}`, "puces")).toContain("[puces] et [puces]");
  });

  it("shows the beginning and the end of a text whole, and the beginning where nothing was found", () => {
    expect(shown(`${long(60)} puces.`, "puces")).toMatch(/^…\u00a0.* \[puces\]\.$/);
    expect(shown(long(60))).toMatch(/^mot0 .* mot33\u00a0…$/);
    expect(shown("puces", "puces")).toBe("[puces]");
    expect(shown("")).toBe("");
  });
});
