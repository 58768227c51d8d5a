/** Targets of at least 24 by 24 CSS pixels, but for those in a line of text, as WCAG 2.5.8 has it. */
import type { Page } from "playwright-core";

export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const TARGETS =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [onclick], [tabindex]:not([tabindex='-1'])";

    const isInlineBox = (node: Node | null) =>
      node instanceof Element ? getComputedStyle(node).display.startsWith("inline") : node instanceof Text;

    /** What is written there besides targets. */
    function words(node: Node): string {
      if (!(node instanceof Element)) return node instanceof Text ? node.data : "";
      if (node.matches(TARGETS)) return "";
      return [...node.childNodes].map(words).join("");
    }

    /** In a line of text: something else is written between the blocks before and after it. */
    function isInline(target: Element): boolean {
      if (getComputedStyle(target).display !== "inline") return false;
      let part: Element = target;
      while (part.parentElement && isInlineBox(part.parentElement)) part = part.parentElement;
      let line = words(part);
      for (let at = part.previousSibling; at && isInlineBox(at); at = at.previousSibling) line += words(at);
      for (let at = part.nextSibling; at && isInlineBox(at); at = at.nextSibling) line += words(at);
      return /[\p{L}\p{N}]/u.test(line);
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
