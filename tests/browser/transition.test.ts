/** From page to page: a short transition where the reader wants motion, and pages fetched before they are asked for. */
import { describe, expect, it } from "vitest";
import { useSite } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";

const site = useSite();

/** Whether the way from the front page to the seed article is a transition. */
async function isTransition(reducedMotion: "reduce" | "no-preference", css = ""): Promise<boolean> {
  const page = await site.blank({ reducedMotion });
  await page.addInitScript(() => {
    addEventListener("pagereveal", (event) =>
      Object.assign(window, { moved: event.viewTransition !== null }),
    );
  });
  if (css) {
    await page.route(/\.css$/, async (route) => {
      const own = await (await route.fetch()).text();
      await route.fulfill({ body: own + css, contentType: "text/css" });
    });
  }
  await page.goto(site.url("/"));
  await page.locator(`a[href="${SEED}"]`).first().click();
  await page.waitForURL(`**${SEED}`);
  await page.waitForFunction(() => "moved" in window);
  return await page.evaluate(() => "moved" in window && window.moved === true);
}

describe("the way to an article", () => {
  it("is a transition, but for readers who want no motion", async () => {
    expect(await isTransition("no-preference")).toBe(true);
    expect(await isTransition("reduce")).toBe(false);
  });

  it("is none where the style asks for none, and the judge sees it", async () => {
    expect(await isTransition("no-preference", "@view-transition { navigation: none }")).toBe(false);
  });
});

describe("the pages ahead", () => {
  it.each([
    [PAGES["front page"], true],
    [PAGES.tag, true],
    [PAGES.archives, true],
    [SEED, false],
  ])("on %s are fetched before they are asked for: %s", async (path, ahead) => {
    const page = await site.open(path);
    const rules = await page.locator("script[type=speculationrules]").allTextContents();
    expect(rules.map((text) => Object.keys(JSON.parse(text)))).toEqual(ahead ? [["prefetch"]] : []);
  });
});
