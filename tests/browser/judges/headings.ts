/** Headings: one first heading, and no level left out on the way down. */
import type { Page } from "playwright-core";

export function headingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    );
    const firsts = headings.filter(({ localName }) => localName === "h1").length;
    const faults = firsts === 1 ? [] : [`${firsts} headings h1`];
    let above = 0;
    for (const heading of headings) {
      const level = Number(heading.localName.slice(1));
      if (level > above + 1) faults.push(`${tools.name(heading)} follows a heading of level ${above}`);
      if (heading.textContent?.trim() === "") faults.push(`${tools.name(heading)} is empty`);
      above = level;
    }
    return faults;
  });
}
