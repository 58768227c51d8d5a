/** A second site on the same engine: another title, language, zone and path prefix, and no layouts of its own. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  contentOf,
  eleventy,
  filesOf,
  PROJECT,
  page,
  temporaryFolder,
  textOf,
  tribune,
} from "../workshop.ts";

const SITE = join(PROJECT, "tests/sites/english");

describe("a small English journal", () => {
  const output = join(temporaryFolder(), "out");
  const run = tribune(SITE, ["build", "--output", output]);

  it("builds without any output on stderr", () => {
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(run.out).toMatch(/^2 articles, \d+ pages, in [\d.]+ s → /);
  });

  it("speaks English, has English addresses and keeps to its prefix", () => {
    const document = page(output, "a-first-piece/index.html");
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(textOf(document, ".byline")).toBe(
      "By Jo March 1 November 2026 1 min read Author’s rating: 3.5 out of 5",
    );
    expect(textOf(document, ".disclaimer h2")).toBe("Disclaimer");
    expect(filesOf(output)).toContain("authors/jo-march/index.html");
    for (const file of filesOf(output).filter((name) => name.endsWith(".html"))) {
      for (const element of page(output, file).querySelectorAll("[href]:not([rel=icon])")) {
        expect(element.getAttribute("href"), file).toMatch(
          /^(?:\/gazette\/|#|https:\/\/gazette\.example\/gazette\/)/,
        );
      }
    }
  });

  it("reads dates in its own zone", () => {
    const document = page(output, "a-second-piece/index.html");
    expect(document.querySelector(".byline time")?.getAttribute("datetime")).toBe(
      "2026-11-22T22:00:00-05:00",
    );
  });

  it("has the same bytes if plain Eleventy builds it", () => {
    const other = join(temporaryFolder(), "plain");
    const plain = eleventy(SITE, ["--output", other]);
    expect(plain.error).toBe("");
    expect(contentOf(other)).toEqual(contentOf(output));
  });
});
