/** What a page does that its Content-Security-Policy forbids, and whatever else the browser complains of. */
import type { Page } from "playwright-core";

/** Opens a page that is still empty, does something with it, and tells what was refused meanwhile. */
export async function policyFaults(
  page: Page,
  url: string,
  act: (page: Page) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.exposeFunction("refused", (directive: string, what: string) => {
    faults.push(`${directive} refuses ${what}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      // @ts-expect-error The judge puts it there.
      refused(effectiveDirective, blockedURI);
    });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await act(page);
  return faults;
}
