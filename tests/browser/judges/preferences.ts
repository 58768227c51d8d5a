/** Readers' settings of the system: reduced motion and forced colours hide nothing, and the first one stills the page. */
import type { Page } from "playwright-core";

export async function preferenceFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "no-preference", forcedColors: "none" });
  const usual = await shown(page);
  await page.emulateMedia({ forcedColors: "active" });
  const forced = await shown(page);
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none" });
  const reduced = await shown(page);
  const moving = await page.evaluate(() => [
    ...document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0)
      .map(() => "something moves in spite of reduced motion"),
    ...(getComputedStyle(document.documentElement).scrollBehavior === "smooth"
      ? ["the page scrolls smoothly in spite of reduced motion"]
      : []),
  ]);
  await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  return [
    ...missing(usual, forced).map((text) => `forced colours hide « ${text} »`),
    ...missing(usual, reduced).map((text) => `reduced motion hides « ${text} »`),
    ...moving,
  ];
}

/** The texts that can be told from their ground, and the pictures. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...tools
      .shownTexts()
      .filter(({ element }) => tools.contrast(getComputedStyle(element).color, tools.ground(element)) > 1.5)
      .map(({ text }) => text),
    ...[...document.querySelectorAll("img, svg")].filter(tools.isShown).map(tools.name),
  ]);
}

function missing(all: readonly string[], some: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of some) left.set(text, (left.get(text) ?? 0) + 1);
  return all.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
