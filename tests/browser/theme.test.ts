/** Light and dark: as the system has it, or as the reader chose, and never the other one first. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SCHEMES, useSite, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";

const site = useSite();
const PAPER = { light: "rgb(251, 250, 246)", dark: "rgb(23, 22, 20)" };

/** The colour of the whole window: the body's, else the root's. */
const paper = (page: Page) =>
  page.evaluate(() =>
    [document.body, document.documentElement]
      .map((element) => getComputedStyle(element).backgroundColor)
      .find((color) => color !== "rgba(0, 0, 0, 0)"),
  );

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it.each(SCHEMES)("is %s as the system is, without a script too", async (colorScheme) => {
    for (const scripts of [true, false]) {
      const page = await site.open(path, { media: { colorScheme }, scripts });
      expect(await paper(page)).toBe(PAPER[colorScheme]);
    }
  });

  it("offers the other theme, and no button that does nothing", async () => {
    expect(await (await site.open(path)).locator("button.theme:visible").count()).toBe(1);
    expect(
      await (await site.open(path, { scripts: false })).locator("button:not(form *):visible").count(),
    ).toBe(0);
  });
});

describe("the judge of the system's theme", () => {
  it("fails a page that is always light", async () => {
    const edit = withStyle(":root { color-scheme: light !important }");
    const page = await site.open(SEED, { edit, media: { colorScheme: "dark" } });
    expect(await paper(page)).not.toBe(PAPER.dark);
  });
});

/** A visit by a reader who has been here before, if `stored` says what was chosen. */
async function visit(context: BrowserContextOptions = {}, stored?: string): Promise<Page> {
  const page = await site.blank(context);
  await page.goto(site.url(SEED));
  if (stored !== undefined) {
    await page.evaluate((theme) => localStorage.setItem("theme", theme), stored);
    await page.reload();
  }
  return page;
}

/** The colour that the browser gives its own bars. */
const tint = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("meta[name=theme-color]")]
      .filter((meta) => matchMedia(meta.getAttribute("media") ?? "all").matches)
      .map((meta) => meta.getAttribute("content")),
  );
const TINT = { light: ["#fbfaf6"], dark: ["#171614"] };

describe("the browser's own bars", () => {
  it.each([
    ["light", "dark"],
    ["dark", "light"],
  ] as const)("follow a reader whose system is %s and who chose %s", async (system, chosen) => {
    const page = await visit({ colorScheme: system });
    expect(await tint(page)).toEqual(TINT[system]);
    await page.locator("button.theme").click();
    expect(await tint(page)).toEqual(TINT[chosen]);
    await page.reload();
    expect(await tint(page)).toEqual(TINT[chosen]);
    await page.locator("button.theme").click();
    expect(await tint(page)).toEqual(TINT[system]);
  });

  it("follow the system while nothing was chosen, without a script too", async () => {
    const page = await visit({ colorScheme: "light" });
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => tint(page)).toEqual(TINT.dark);
    const plain = await visit({ colorScheme: "dark", javaScriptEnabled: false });
    expect(await tint(plain)).toEqual(TINT.dark);
  });
});

describe("the reader's choice", () => {
  it.each([
    ["light", "dark"],
    ["dark", "light"],
  ] as const)("turns a %s page into a %s one, here, elsewhere and later", async (system, chosen) => {
    const page = await visit({ colorScheme: system });
    await page.locator("button.theme").click();
    expect(await paper(page)).toBe(PAPER[chosen]);
    await page.goto(site.url("/tags/"));
    expect(await paper(page)).toBe(PAPER[chosen]);
    await page.reload();
    await page.locator("button.theme").click();
    expect(await paper(page)).toBe(PAPER[system]);
  });

  it("is made with the keyboard, by a button that says what it will do", async () => {
    const page = await visit({ colorScheme: "light" });
    const button = page.locator("button.theme");
    const offer = await button.innerText();
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await paper(page)).toBe(PAPER.dark);
    expect(await button.innerText()).not.toBe(offer);
    await page.keyboard.press("Space");
    expect([await paper(page), await button.innerText()]).toEqual([PAPER.light, offer]);
  });

  it("is the system's when what was stored means nothing", async () => {
    expect(await paper(await visit({ colorScheme: "dark" }, "<b>rose</b>"))).toBe(PAPER.dark);
  });

  it("lasts as long as the page where nothing can be stored", async () => {
    const page = await site.blank({ colorScheme: "light" });
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Denied", "SecurityError");
        },
      });
    });
    await page.goto(site.url(SEED));
    await page.locator("button.theme").click();
    expect([await paper(page), errors]).toEqual([PAPER.dark, []]);
  });
});

/** The theme of the root at the moment when there begins to be something to paint. */
async function themeAtFirst(edit: (html: string) => string): Promise<string | null> {
  const page = await visit({ colorScheme: "light" }, "dark");
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtFirst: document.documentElement.getAttribute("data-theme") });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.route(site.url(SEED), async (route) => {
    const html = edit(await (await route.fetch()).text());
    await route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
  });
  await page.reload();
  expect(await paper(page)).toBe(PAPER.dark);
  return await page.evaluate(() => ("themeAtFirst" in window ? String(window.themeAtFirst) : null));
}

describe("the first paint", () => {
  it("has the theme that was chosen", async () => {
    expect(await themeAtFirst((html) => html)).toBe("dark");
  });

  it("would not have it from a script at the end of the page, and the judge sees it", async () => {
    const late = (html: string) => {
      const [script = ""] = /<script>[\s\S]*?<\/script>/.exec(html) ?? [];
      return html.replace(script, "").replace("</body>", () => `${script}</body>`);
    };
    expect(await themeAtFirst(late)).toBe("null");
  });
});
