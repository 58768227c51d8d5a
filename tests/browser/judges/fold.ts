/** What a phone shows before any scrolling. */
import type { Page } from "playwright-core";

export const PHONE = { width: 390, height: 844 } as const;

/** The parts of these selectors that are not wholly on the first screen. */
export function belowTheFold(page: Page, selectors: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      wanted.filter((selector) => {
        const element = document.querySelector(selector);
        if (!element || !tools.isShown(element)) return true;
        const { top, bottom } = element.getBoundingClientRect();
        return top < 0 || bottom > innerHeight;
      }),
    selectors,
  );
}
