/** Reading with the keyboard alone. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inEveryLook, useSite, withMain, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { focusFaults } from "./judges/focus.ts";

const site = useSite();
/** Transitions would show the look before the focus. */
const STILL = { media: { reducedMotion: "reduce" } } as const;
/** More presses of the Tab key than a reader should need. */
const PATIENCE = 60;

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it("shows where the focus is", async () => {
    expect(await inEveryLook(await site.open(path, STILL), focusFaults)).toEqual([]);
  });

  it("begins with a link that skips to the main part", async () => {
    expect(await skipFaults(await site.open(path, STILL))).toEqual([]);
  });
});

describe("the way", () => {
  it("from the front page to an article, and from there to a subject", async () => {
    const page = await site.open("/", STILL);
    expect(await goTo(page, SEED)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(SEED);
    expect(await goTo(page, "/tags/nvidia/")).toBe(true);
    expect(new URL(page.url()).pathname).toBe("/tags/nvidia/");
    expect(await page.locator("h1").innerText()).toContain("Nvidia");
  });

  it("is not found where links leave out the keyboard", async () => {
    const edit = (html: string) => html.replaceAll(`href="${SEED}"`, `href="${SEED}" tabindex="-1"`);
    expect(await goTo(await site.open("/", { ...STILL, edit }), SEED)).toBe(false);
  });
});

describe("the judge of focus", () => {
  it.each([
    ["no outline", withStyle(":focus, :focus-visible { outline: none !important }")],
    [
      "a ground that changes too little",
      withStyle(":focus-visible { outline: none !important; background: #f3efe6 }"),
    ],
    ["an outline that is too pale", withStyle(":focus-visible { outline: 2px solid #eee !important }")],
    ["a skip link that stays out of sight", withStyle(".skip, .skip:focus { top: -9rem }")],
    [
      "a link behind a bar",
      withStyle(
        "body::before { content:''; position:fixed; inset:0; z-index:9 } body { position: relative }",
      ),
    ],
    [
      "a button out of reach",
      withMain('<a href="/" id="x">Ici</a><script>x.onfocus = () => x.blur()</script>'),
    ],
    ["a trap", withMain('<a href="/" id="x">Ici</a><script>x.onblur = () => x.focus()</script>')],
  ])("fails %s", async (_name, edit) => {
    expect(await focusFaults(await site.open(SEED, { ...STILL, edit }))).not.toEqual([]);
  });
});

describe("the judge of the skip link", () => {
  it.each([
    ["none", (html: string) => html.replace('class="skip"', 'class="skip" hidden')],
    ["one that leads nowhere", (html: string) => html.replace('href="#main"', 'href="#haut"')],
    ["one that is not seen", withStyle(".skip, .skip:focus { top: -9rem }")],
  ])("fails %s", async (_name, edit) => {
    expect(await skipFaults(await site.open(SEED, { ...STILL, edit }))).not.toEqual([]);
  });
});

/** Follows the first stop of the page, and looks where the next one is. */
async function skipFaults(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  const seen = await page.evaluate(() => {
    const { top = -1, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight && document.activeElement?.matches("a[href^='#']") === true;
  });
  if (!seen) return ["the first stop is no link within the page that is seen"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const skipped = await page.evaluate(() => {
    const main = document.querySelector("main");
    const at = document.activeElement;
    return main?.contains(at) === true || (main && at && main.compareDocumentPosition(at) === 4);
  });
  return skipped ? [] : ["the stop after it is not in the main part"];
}

/** Presses Tab until a link to the path has the focus, then Enter; says whether it came to that. */
async function goTo(page: Page, path: string): Promise<boolean> {
  for (let presses = 0; presses < PATIENCE; presses++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(
      (wanted) => document.activeElement?.getAttribute("href") === wanted,
      path,
    );
    if (!found) continue;
    await Promise.all([page.waitForURL(`**${path}`), page.keyboard.press("Enter")]);
    return true;
  }
  return false;
}
