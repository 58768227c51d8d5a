/** Targets of at least 24 by 24 CSS pixels, but for those in a line of text, as WCAG 2.5.8 has it. */
import type { Page } from "playwright-core";

export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const TARGETS =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [onclick], [tabindex]:not([tabindex='-1'])";

    /** In a line of text: its block says something besides its targets. */
    function isInline(target: Element): boolean {
      if (getComputedStyle(target).display !== "inline") return false;
      let block = target.parentElement;
      while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
      const copy = block?.cloneNode(true);
      if (!(copy instanceof Element)) return false;
      for (const other of copy.querySelectorAll(TARGETS)) other.remove();
      return /[\p{L}\p{N}]/u.test(copy.textContent ?? "");
    }

    return [...document.querySelectorAll(TARGETS)]
      .filter((target) => tools.isShown(target) && !isInline(target))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        // Layout rounds to a 64th of a pixel.
        return Math.min(width, height) > LEAST - 1 / 32
          ? []
          : [`${tools.name(target)} measures ${width.toFixed(1)} × ${height.toFixed(1)}`];
      });
  });
}
