/** Every kind of page fits its reader: narrow screens, 200 % zoom, large text, reduced motion, forced colours. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { createRenderer } from "../../src/markdown/renderer.ts";
import { resolveNothing } from "../../src/markdown/resolve.ts";
import { inEveryLook, SIZES, useSite, withMain, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { preferenceFaults } from "./judges/preferences.ts";
import { largeTextFaults, reflowFaults } from "./judges/reflow.ts";

const site = useSite();
const PHONE = { viewport: SIZES.phone };
/** What a window of 1280 px has left at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 400 } };

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it("fits every screen", async () => {
    expect(await inEveryLook(await site.open(path), reflowFaults)).toEqual([]);
  });

  it("fits a window at 200 %", async () => {
    expect(await reflowFaults(await site.open(path, ZOOMED))).toEqual([]);
  });

  it("fits every screen with text twice as large", async () => {
    expect(await inEveryLook(await site.open(path), largeTextFaults)).toEqual([]);
  });

  it("shows the same with reduced motion and with forced colours", async () => {
    expect(await preferenceFaults(await site.open(path))).toEqual([]);
  });
});

/** A navigation of so many entries. */
const withEntries = (count: number) => (html: string) =>
  html.replace(
    /(<nav class="sections"[^>]*>\n<ul>)[\s\S]*?(?=<\/ul>)/,
    `$1${'<li><a href="/tags/">Entrée</a></li>'.repeat(count)}`,
  );

/** Whether the entries are in one line, how far they fade, and how far the last one ends beyond the page. */
const entries = () => {
  const list = document.querySelector(".sections ul");
  const items = [...document.querySelectorAll(".sections li")].map((item) => item.getBoundingClientRect());
  if (!list) throw new Error("No navigation");
  return {
    lines: new Set(items.map(({ top }) => top)).size,
    fades: getComputedStyle(list).maskImage !== "none",
    beyond: (items.at(-1)?.right ?? 0) > innerWidth,
  };
};

describe("the navigation", () => {
  it.each([360, 390])("of a phone of %i px fades where it goes on, and only there", async (width) => {
    const open = (count: number) =>
      site.open(SEED, { viewport: { width, height: 800 }, edit: withEntries(count) });
    // What is focused is scrolled to in a later frame.
    const become = (page: Page) => expect.poll(() => page.evaluate(entries));
    await become(await open(3)).toEqual({ lines: 1, fades: false, beyond: false });
    for (const count of [8, 12]) {
      const page = await open(count);
      await become(page).toEqual({ lines: 1, fades: true, beyond: true });
      await page.locator(".sections a").last().focus();
      await become(page).toEqual({ lines: 1, fades: true, beyond: false });
    }
  });

  it("takes more lines on a larger screen", async () => {
    const page = await site.open(SEED, { edit: withEntries(30) });
    expect(await page.evaluate(entries)).toEqual({ lines: 3, fades: false, beyond: false });
  });
});

describe("a byline", () => {
  const withPortrait = (html: string) =>
    html.replace('<span class="byline-authors">', '<span class="byline-portraits"></span>\n$&');
  const dots = () =>
    [...document.querySelectorAll(".byline > *")].map((part) => [
      part.className,
      ...["::before", "::after"].map((side) => getComputedStyle(part, side).content),
    ]);

  it("has no dot behind the portraits, nor behind its last part", async () => {
    const page = await site.open(SEED, { edit: withPortrait });
    const [portraits, , ...others] = await page.evaluate(dots);
    expect(portraits).toEqual(["byline-portraits", "none", "none"]);
    expect(others.at(-1)).toEqual(["", "none", "none"]);
    expect(others.at(0)).toEqual(["", "none", '" ·"']);
  });

  it("shows no dot at either end of a line on a phone", async () => {
    const page = await site.open(SEED, { viewport: { width: 390, height: 800 }, edit: withPortrait });
    expect((await page.evaluate(dots)).map(([, , after]) => after)).not.toContain('" ·"');
    // The dot before a part begins left of the edge at which its line does, which cuts it off.
    const cut = await page.evaluate(() => {
      const byline = document.querySelector(".byline");
      const title = document.querySelector("h1");
      if (!byline || !title) throw new Error("No byline");
      const edge = title.getBoundingClientRect().left;
      const start = byline.getBoundingClientRect().left;
      const size = Number.parseFloat(getComputedStyle(byline).fontSize);
      return { outside: edge - start, clipped: getComputedStyle(byline).clipPath, size };
    });
    expect(cut.outside).toBeCloseTo(0.8 * cut.size, 1);
    expect(cut.clipped).toContain(`${(0.5 * cut.size).toFixed(2)}px`);
  });
});

describe("a text with lists in its notes", () => {
  const markdown = "Un.[^1] Deux.[^2]\n\n[^1]: - [ ] à faire\n    - [x] fait\n[^2]: 1. un\n    3. trois\n";
  const { html } = createRenderer()(markdown, { language: "fr", resolve: resolveNothing });
  const edit = withMain(`<article class="article"><div class="body">${html}</div></article>`);

  it("fits every screen", async () => {
    expect(await inEveryLook(await site.open(SEED, { edit }), reflowFaults)).toEqual([]);
  });

  it("has them inside the note, and none beside it", async () => {
    const page = await site.open(SEED, { edit });
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll(".footnotes li li")].filter((item) => {
        const note = item.closest(".footnotes > ol > li")?.getBoundingClientRect();
        const { top, right, bottom } = item.getBoundingClientRect();
        return !note || top < note.top || right > note.right + 1 || bottom > note.bottom + 1;
      }),
    );
    expect(outside).toEqual([]);
  });
});

describe("the numbers of a list", () => {
  it.each(["100. a", "1984. a", "12345. a", "999999999. a"])("stand on the page: %s", async (markdown) => {
    const { html } = createRenderer()(markdown, { language: "fr", resolve: resolveNothing });
    const page = await site.open(SEED, { ...PHONE, edit: withMain(`<div class="body">${html}</div>`) });
    const [room = 0, needed = 0] = await page.evaluate(() => {
      const list = document.querySelector("main ol");
      const item = document.querySelector("main ol > li");
      if (!(list instanceof HTMLOListElement) || !item) throw new Error("No list");
      const number = document.createElement("span");
      number.style.whiteSpace = "pre";
      number.textContent = `${list.start}. `;
      item.prepend(number);
      return [Number.parseFloat(getComputedStyle(list).paddingInlineStart), number.offsetWidth];
    });
    expect(room).toBeGreaterThan(needed);
  });
});

describe("the judge of reflow", () => {
  it.each([
    ["a block of 400 px", withMain('<div style="width:400px">Large</div>')],
    [
      "text that is cut off",
      withMain('<p style="overflow:hidden;white-space:nowrap;width:5em">Une longue phrase</p>'),
    ],
    [
      "text past the edge of a page that hides it",
      withStyle("html{overflow-x:hidden} h1{white-space:nowrap}"),
    ],
    ["a word that does not break", withMain(`<p style="overflow-wrap:normal">${"anti".repeat(40)}</p>`)],
  ])("fails %s", async (_name, edit) => {
    expect(await reflowFaults(await site.open(SEED, { ...PHONE, edit }))).not.toEqual([]);
  });

  it("lets a table scroll inside itself", async () => {
    const edit = withMain('<div style="overflow-x:auto"><p style="width:900px">Une ligne</p></div>');
    expect(await reflowFaults(await site.open(SEED, { ...PHONE, edit }))).toEqual([]);
  });
});

describe("the judge of large text", () => {
  it.each([
    ["text that keeps its size", withStyle("html { font-size: 18px !important }")],
    [
      "a part that is too narrow for it",
      withMain('<p style="overflow:hidden;white-space:nowrap;width:200px">Seize lettres ici</p>'),
    ],
  ])("fails %s", async (_name, edit) => {
    expect(await largeTextFaults(await site.open(SEED, { edit }))).not.toEqual([]);
  });
});

describe("the judge of preferences", () => {
  it.each([
    ["what forced colours hide", withStyle("@media (forced-colors: active) { h1 { display: none } }")],
    [
      "words that forced colours make one with their ground",
      withStyle("@media (forced-colors: active) { h1 { forced-color-adjust: none; color: Canvas } }"),
    ],
    [
      "what reduced motion hides",
      withStyle("@media (prefers-reduced-motion: reduce) { .byline { opacity: 0 } }"),
    ],
    [
      "what moves in spite of it",
      withStyle("@keyframes x { to { translate: 9px } } h1 { animation: x 9s infinite }"),
    ],
    ["what scrolls smoothly in spite of it", withStyle("html { scroll-behavior: smooth }")],
  ])("fails %s", async (_name, edit) => {
    expect(await preferenceFaults(await site.open(SEED, { edit }))).not.toEqual([]);
  });
});
