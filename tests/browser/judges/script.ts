/** What a reader without JavaScript lacks, of what a reader with it is shown. */
import type { Page } from "playwright-core";

/** `usual` and `plain` show the same page, with JavaScript and without. Controls that only a script serves may go. */
export async function scriptFaults(usual: Page, plain: Page): Promise<string[]> {
  const left = await readable(plain);
  return (await readable(usual))
    .filter((part) => !left.includes(part))
    .map((part) => `without JavaScript there is no ${part}`);
}

function readable(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...tools
      .shownTexts()
      .filter(({ element }) => !element.closest("button, label"))
      .map(({ text, element }) => `${element.localName} « ${text} »`),
    ...[...document.images].filter(({ naturalWidth }) => naturalWidth > 0).map(tools.name),
  ]);
}
