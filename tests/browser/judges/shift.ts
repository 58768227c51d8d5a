/** Layout shift: how far what is being read jumps while the page, its fonts and its pictures arrive. */
import type { Page } from "playwright-core";

export interface Arrival {
  /** The sum of the scores of all shifts, 0 when nothing moves. */
  readonly shift: number;
  /** What moved, for the message. */
  readonly moved: readonly string[];
  /** How many fonts arrived after the first text was painted. */
  readonly lateFonts: number;
}

/** Visits a page and waits until its fonts are there and painted. */
export async function watchArrival(page: Page, url: string): Promise<Arrival> {
  await page.goto(url);
  return await page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === "layout-shift";
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const shifts: Shift[] = [];

    await document.fonts.ready;
    await frame();
    await frame();
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries().filter(isShift)));
    observer.observe({ type: "layout-shift", buffered: true });
    // What was buffered is handed over in a task of its own.
    await frame();
    await frame();
    shifts.push(...observer.takeRecords().filter(isShift));

    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const fonts = performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && /\.woff2$/.test(entry.name))
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd > painted);
    return {
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts.flatMap(({ sources }) =>
        sources.map(({ node }) => (node?.textContent ?? "?").trim().slice(0, 40)),
      ),
      lateFonts: fonts.length,
    };
  });
}
