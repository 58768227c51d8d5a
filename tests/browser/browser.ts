/** The browser, one server for a test file, and the pages that its tests open. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { LONG } from "../runs.ts";
import { launch } from "./chromium.ts";
import { type Server, type ServerOptions, serve } from "./server.ts";
import { TOOLS } from "./tools.ts";

/** The screens of three readers, in CSS pixels. */
export const SIZES = {
  phone: { width: 320, height: 640 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;
const SIZE_NAMES = ["phone", "tablet", "desktop"] as const satisfies (keyof typeof SIZES)[];

export const SCHEMES = ["light", "dark"] as const;

/** Every scheme in every size in the long run; in the suite, each scheme in one size. */
const LOOKS = LONG
  ? SCHEMES.flatMap((scheme) => SIZE_NAMES.map((size) => [scheme, size] as const))
  : ([
      ["light", "phone"],
      ["dark", "desktop"],
    ] as const);

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly media?: Media;
  /** Whether scripts run; true unless it is given. */
  readonly scripts?: boolean;
  /** Makes of the page another one, which a judge must fail. */
  readonly edit?: (html: string) => string;
}

let browser: Promise<Browser> | undefined;

/**
 * For the head of a test file: opens contexts, in which nothing is remembered, and closes them when the file is over.
 * The files of a worker share the browser, which ends with it.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<BrowserContext> {
  const contexts: BrowserContext[] = [];
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
  });
  return async (options = {}) => {
    browser ??= launch(inject("chromium"));
    const context = await (await browser).newContext(options);
    contexts.push(context);
    return context;
  };
}

/**
 * For the head of a test file: `const site = useSite();`.
 * @param folderOf gives the built site that it serves, the sample journal unless it is given
 */
export function useSite(options: ServerOptions = {}, folderOf = () => inject("journal")) {
  let server: Server | undefined;
  const newContext = useBrowser();
  /** One page with scripts and one without: a page a test would be three times as slow. */
  const pages = new Map<boolean, Page>();
  beforeAll(async () => {
    server = await serve(folderOf(), options);
  });
  afterAll(async () => {
    await server?.close();
  });

  return {
    /** The page at a path, loaded anew, with the tools in it; it is the test's until the next one is opened. */
    async open(
      path: string,
      { viewport = SIZES.desktop, media = {}, scripts = true, edit }: OpenOptions = {},
    ): Promise<Page> {
      const page = pages.get(scripts) ?? (await this.blank({ javaScriptEnabled: scripts }));
      pages.set(scripts, page);
      await page.unrouteAll();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: null, forcedColors: null, ...media });
      const url = this.url(path);
      if (edit) {
        await page.route(url, async (route) => {
          const html = await (await route.fetch()).text();
          await route.fulfill({ body: changed(html, edit), contentType: "text/html; charset=utf-8" });
        });
      }
      await page.goto(url);
      await page.evaluate(TOOLS);
      return page;
    },

    /** A page in a context of its own, with nothing in it yet and nothing remembered. */
    async blank(options: BrowserContextOptions = {}): Promise<Page> {
      return await (await newContext(options)).newPage();
    },

    url(path: string): string {
      if (!server) throw new Error("The server is not started yet.");
      return server.origin + path;
    },
  };
}

function changed(html: string, edit: (html: string) => string): string {
  const edited = edit(html);
  if (edited === html) throw new Error("The edit changes nothing.");
  return edited;
}

/** What a judge finds in an open page at every size, light and dark; each fault with where it was seen. */
export async function inEveryLook(page: Page, judge: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const [colorScheme, size] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(SIZES[size]);
    for (const fault of await judge(page)) faults.push(`${size}, ${colorScheme}: ${fault}`);
  }
  return faults;
}

/** An edit that adds rules to a page's style. */
export const withStyle = (css: string) => (html: string) =>
  html.replace("</head>", `<style>${css}</style></head>`);

/** An edit that puts something at the head of the main part. */
export const withMain = (markup: string) => (html: string) => html.replace(/<main[^>]*>/, `$&${markup}`);
