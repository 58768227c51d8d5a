/** What the seed article costs a reader who comes for the first time, and what a phone shows of it at once. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { useSite, withMain, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { BUDGET, budgetFaults } from "./judges/budget.ts";
import { belowTheFold, PHONE } from "./judges/fold.ts";
import { weigh } from "./judges/weight.ts";

/** Bytes that gzip cannot make fewer, always the same. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    createHash("sha256").update(`${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

const FONT = noise(80_000);
const TEXT = noise(20_000).toString("base64");
const site = useSite({
  files: {
    "/lourde.woff2": FONT,
    "/lourd.css": `/* ${TEXT} */`,
    "/lourd.js": `// ${TEXT}`,
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`/${index}.js`, ""])),
  },
});
const FACE =
  "@font-face { font-family: Lourde; src: url(/lourde.woff2) } body { font-family: Lourde, serif }";

describe("the seed article", () => {
  it("keeps to its budget", async () => {
    const weight = await weigh(await site.blank(), site.url(SEED));
    expect(budgetFaults(weight)).toEqual([]);
    expect(weight.html).toBeGreaterThan(1_000);
    expect(weight.css).toBeGreaterThan(1_000);
  });

  it("shows a phone its title, chapô and byline without scrolling", async () => {
    const page = await site.open(SEED, { viewport: PHONE });
    expect(await belowTheFold(page, ["h1", ".chapo", ".byline"])).toEqual([]);
  });
});

describe.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it("asks nothing of any other site", async () => {
    expect((await weigh(await site.open(path), site.url(path))).foreign).toEqual([]);
  });
});

describe("the judge of weight", () => {
  it.each([
    ["html", withMain(`<p>${TEXT}</p>`)],
    ["css", withMain('<link rel="stylesheet" href="/lourd.css">')],
    ["css", withStyle(`/* ${TEXT} */`)],
    ["script", withMain('<script src="/lourd.js"></script>')],
    ["script", withMain(`<script>// ${TEXT}\n</script>`)],
    ["fonts", withStyle(FACE)],
    ["preloadedFonts", withMain('<link rel="preload" as="font" href="/lourde.woff2" crossorigin>')],
    ["total", withMain('<img src="/lourde.woff2" alt=""><link rel="stylesheet" href="/lourd.css">')],
    ["requests", withMain([...Array(9).keys()].map((n) => `<script src="/${n}.js"></script>`).join(""))],
    ["foreign", withMain('<img src="https://mesure.example/pixel.gif" alt="">')],
    ["foreign", withMain('<script src="https://mesure.example/m.js" async></script>')],
  ])("fails a page over its budget of %s", async (kind, edit) => {
    const page = await site.open(SEED, { edit });
    const faults = budgetFaults(await weigh(page, site.url(SEED)));
    expect(faults.map((fault) => fault.split(":")[0])).toContain(kind);
  });

  it("knows every kind of the budget", () => {
    const nothing = {
      html: 0,
      css: 0,
      script: 0,
      fonts: 0,
      preloadedFonts: 0,
      total: 0,
      requests: 0,
      foreign: [],
    };
    expect(budgetFaults(nothing)).toEqual([]);
    const double = Object.fromEntries(Object.entries(BUDGET).map(([kind, most]) => [kind, most + 1]));
    expect(budgetFaults({ ...nothing, ...double })).toHaveLength(Object.keys(BUDGET).length);
  });
});

describe("the judge of the first screen", () => {
  it.each([
    ["a title pushed down", withMain('<div style="height:800px"></div>')],
    ["a hidden byline", withStyle(".byline { display: none }")],
  ])("fails %s", async (_name, edit) => {
    const page = await site.open(SEED, { edit, viewport: PHONE });
    expect(await belowTheFold(page, ["h1", ".chapo", ".byline"])).toContain(".byline");
  });
});
