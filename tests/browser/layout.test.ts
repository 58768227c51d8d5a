/** Every kind of page fits its reader: narrow screens, 200 % zoom, large text, reduced motion, forced colours. */
import { describe, expect, it } from "vitest";
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
