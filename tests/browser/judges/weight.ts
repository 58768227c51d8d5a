/** What a cold visit to a page costs: compressed bytes by kind, requests, and hosts that are not the site's. */
import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";
import type { Weight } from "./budget.ts";

/** Visits a page and weighs it, with the fonts that come after it. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on("request", note);
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  page.off("request", note);
  const { origin } = new URL(url);
  const isOwn = (request: Request) => new URL(request.url(), url).origin === origin;
  const own = requests.filter(isOwn);
  const sizes = new Map(
    await Promise.all(own.map(async (request) => [request, await size(request)] as const)),
  );
  const sum = (matches: (request: Request) => boolean) =>
    own.filter(matches).reduce((total, request) => total + (sizes.get(request) ?? 0), 0);
  const inside = await inPage(page);
  return {
    html: sum((request) => request.resourceType() === "document"),
    css: sum((request) => request.resourceType() === "stylesheet") + compressed(inside.styles),
    script: sum((request) => request.resourceType() === "script") + compressed(inside.scripts),
    fonts: sum((request) => request.resourceType() === "font"),
    preloadedFonts: sum((request) => inside.preloaded.includes(request.url())),
    total: sum(() => true),
    requests: requests.length,
    foreign: requests.filter((request) => !isOwn(request)).map((request) => request.url()),
  };
}

async function size(request: Request): Promise<number> {
  const response = await request.response();
  return response ? (await request.sizes()).responseBodySize : 0;
}

const compressed = (texts: readonly string[]) => (texts.length === 0 ? 0 : gzipSync(texts.join("\n")).length);

/** What stands in the page itself; structured data and rules of speculation are no scripts. */
function inPage(page: Page) {
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((at) => at.textContent ?? "");
    return {
      styles: texts("style"),
      scripts: texts("script:not([src], [type='application/ld+json'], [type=speculationrules])"),
      preloaded: [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=font]")].map(
        ({ href }) => href,
      ),
    };
  });
}
