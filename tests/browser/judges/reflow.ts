/** Reflow: nothing needs scrolling sideways, and no text is cut off, but inside a part that scrolls by itself. */
import type { Page } from "playwright-core";

/** The size of text that browsers come with, in pixels. */
const BROWSER_SIZE = 16;
/** A size that also grows with the window grows a little less than twice. */
const LEAST_GROWTH = 1.8;

export function reflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;

    /** Whether a part between the element and the page scrolls sideways by itself. */
    function scrollsInside(element: Element): boolean {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    }

    /** Whether a part that hides what does not fit in it cuts the box. */
    function isCut(element: Element, box: DOMRect): boolean {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX !== "hidden" && overflowX !== "clip") continue;
        const edge = at.getBoundingClientRect();
        if (box.right > edge.right + 1 || box.left < edge.left - 1) return true;
      }
      return false;
    }

    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    for (const { text, element, boxes } of tools.shownTexts()) {
      if (scrollsInside(element)) continue;
      const lost = boxes.some((box) => box.right > clientWidth + 1 || box.left < -1 || isCut(element, box));
      if (lost) faults.push(`« ${text.slice(0, 40)} » of ${element.localName} is cut off`);
    }
    return faults;
  });
}

/** A reader who sets text twice as large in the browser gets it so, and the page still fits. */
export async function largeTextFaults(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await size();
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 2 * BROWSER_SIZE } });
  const large = await size();
  const faults = await reflowFaults(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: BROWSER_SIZE } });
  await browser.detach();
  return large < LEAST_GROWTH * usual ? [`text of ${usual} px grows to ${large} px only`, ...faults] : faults;
}
