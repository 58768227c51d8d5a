/** Light and dark: the page follows the system, and is never seen in the other one first. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SCHEMES, useSite, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";

const site = useSite();
const PAPER = { light: "rgb(251, 250, 246)", dark: "rgb(23, 22, 20)" };

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it.each(SCHEMES)("is %s as the system is, without a script too", async (colorScheme) => {
    for (const scripts of [true, false]) {
      expect(await paper(await site.open(path, { media: { colorScheme }, scripts }))).toBe(
        PAPER[colorScheme],
      );
    }
  });
});

describe("the judge", () => {
  it("fails a page that is always light", async () => {
    const edit = withStyle(":root { color-scheme: light !important }");
    const page = await site.open(SEED, { edit, media: { colorScheme: "dark" } });
    expect(await paper(page)).not.toBe(PAPER.dark);
  });
});
