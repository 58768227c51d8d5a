/** One browser and one server for a test file, and the pages that its tests open. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launch } from "./chromium.ts";
import { type Server, type ServerOptions, serve } from "./server.ts";
import { TOOLS } from "./tools.ts";

/** The widths of the three readers: in CSS pixels. */
export const SIZES = {
  phone: { width: 320, height: 640 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;

export type Size = keyof typeof SIZES;

/** Every size in light and in dark. */
export const LOOKS = (["light", "dark"] as const).flatMap((scheme) =>
  (["phone", "tablet", "desktop"] as const).map((size) => ({ size, scheme })),
);

export interface OpenOptions extends BrowserContextOptions {
  readonly size?: Size;
  /** Makes of the page another one, which a judge must fail. */
  readonly edit?: (html: string) => string;
}

/** For the head of a test file: `const site = useSite();`. It serves the sample journal unless a folder is given. */
export function useSite(options: ServerOptions = {}) {
  let browser: Browser | undefined;
  let server: Server | undefined;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(inject("chromium")), serve(inject("journal"), options)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    /** The page at a path, loaded, with the tools in it, in a context of its own. */
    async open(path: string, { size = "desktop", edit, ...context }: OpenOptions = {}): Promise<Page> {
      const page = await this.blank({ viewport: SIZES[size], ...context });
      const url = this.url(path);
      if (edit) {
        await page.route(url, async (route) => {
          const html = await (await route.fetch()).text();
          const edited = edit(html);
          if (edited === html) throw new Error("The edit changes nothing.");
          await route.fulfill({ body: edited, contentType: "text/html; charset=utf-8" });
        });
      }
      await page.goto(url);
      await page.evaluate(TOOLS);
      return page;
    },

    /** The same page for several tests, opened by the first of them. */
    once(path: string, options: OpenOptions = {}): () => Promise<Page> {
      let page: Promise<Page> | undefined;
      return () => {
        page ??= this.open(path, options);
        return page;
      };
    },

    /** A page in a context of its own, with nothing in it yet. */
    async blank(context: BrowserContextOptions = {}): Promise<Page> {
      if (!browser) throw new Error("The browser is not started yet.");
      return await (await browser.newContext(context)).newPage();
    },

    url(path: string): string {
      if (!server) throw new Error("The server is not started yet.");
      return server.origin + path;
    },
  };
}

/** Shows an open page in another size and scheme. */
export async function show(page: Page, { size, scheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ colorScheme: scheme });
}

/** An edit that adds rules to a page's style. */
export const withStyle = (css: string) => (html: string) =>
  html.replace("</head>", `<style>${css}</style></head>`);

/** An edit that puts something at the head of the main part. */
export const withMain = (markup: string) => (html: string) => html.replace(/<main[^>]*>/, `$&${markup}`);
