/** Nothing that is being read jumps, although the fonts come more than a second after the text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../project.ts";
import { SIZES, useSite, withMain, withStyle } from "./browser.ts";
import { PAGES, SEED } from "./journal.ts";
import { watchArrival } from "./judges/shift.ts";

const FONT = "node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2";
const site = useSite({
  late: { files: /\.woff2$|\/tardive\./, by: 1_200 },
  files: {
    "/brute.woff2": readFileSync(join(PROJECT, FONT)),
    "/tardive.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"></svg>',
  },
});

// Most of an arrival is waiting.
describe.concurrent.each(Object.entries(PAGES))("the %s page", (_kind, path) => {
  it.each(["phone", "desktop"] as const)("does not move on a %s", async (size) => {
    const page = await site.blank({ viewport: SIZES[size] });
    const arrival = await watchArrival(page, site.url(path));
    expect(arrival).toMatchObject({ shift: 0, moved: [] });
  });
});

describe("the judge of arrivals", () => {
  it.each([
    [
      "a font that is not like the one before it",
      withStyle(
        "@font-face { font-family: Brute; src: url(/brute.woff2); font-display: swap } body, h1, p { font-family: Brute, monospace !important }",
      ),
    ],
    ["a picture without its size", withMain('<img src="/tardive.svg" alt="">')],
  ])("fails %s", async (_name, edit) => {
    const page = await site.open(SEED, { edit, viewport: SIZES.phone });
    expect((await watchArrival(page, site.url(SEED))).shift).toBeGreaterThan(0);
  });
});
