/** Reflow: nothing needs scrolling sideways, and no text is cut off, but inside a part that scrolls by itself. */
import type { Page } from "playwright-core";

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

/** Shows the text twice as large as at this size it is, as a reader who sets it so. */
export function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    root.style.removeProperty("font-size");
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`;
  });
}
