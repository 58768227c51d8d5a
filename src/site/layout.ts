/** Typed Eleventy templates: what `layouts/*.11ty.ts` export. */
import type { SitePath } from "../content/addresses/routes.ts";
import { own } from "../problems/own.ts";
import type { Html } from "../text/html.ts";
import type { EleventyTemplate, FilterHost, PageData } from "./api.ts";
import { PAGE_LAYOUT, PageContent } from "./page-layout.ts";
import { type Kinds, Site } from "./site.ts";
import { SiteCodeFailure } from "./site-code-failure.ts";
import { expectPage } from "./written-pages.ts";

/** What Eleventy knows of the page being rendered. */
export interface Rendering {
  /** Path of the page, without the path prefix. */
  readonly url: string;
  /** Calls a filter that the site added in `.eleventy.ts`; its result is text, and is escaped. */
  filter(name: string, ...values: unknown[]): string;
}

export interface EachLayout<Kind extends keyof Kinds> {
  /** The pages to make: one for every article, for every page of every tag … */
  readonly each: Kind;
  render(item: Kinds[Kind], site: Site, rendering: Rendering): Html | string;
}

export interface SingleLayout {
  /** The one page to make; undefined where this site has none. */
  path(site: Site): SitePath | undefined;
  /** Whether it gives way to a template of the site's own that writes to the same address. */
  readonly isDefault?: true;
  /** Whether it lists `site.own.pages`: it is rendered once more when these are written. */
  readonly listsOwnPages?: true;
  render(site: Site, rendering: Rendering): Html | string;
}

/**
 * Where a typed layout finds the pages that it must render. Under the kind's own name, templates of the site's own
 * find all of them, those that are kept from the last build too.
 */
export const toRender = (kind: keyof Kinds) => `${kind}ToRender`;

/** A template rendered once for every page of a kind; each page says its own path. */
export function eachLayout<Kind extends keyof Kinds>(layout: EachLayout<Kind>): EleventyTemplate {
  return {
    data: {
      pagination: { data: toRender(layout.each), size: 1, alias: "item", addAllPagesToCollections: false },
      permalink: (data: PageData) => itemOf<Kind>(data).path,
      eleventyExcludeFromCollections: true,
      layout: PAGE_LAYOUT,
    },
    render(data) {
      const item = itemOf<Kind>(data);
      const site = siteOf(data);
      const page = "file" in item && typeof item.file === "string" ? item.file : item.path;
      const rendering = renderingOf(item.path, data, this);
      const render = () => attempt(page, () => layout.render(item, site, rendering));
      // A site may give the layout of a kind another permalink, and so make further pages of the same items.
      if (data.page.url !== item.path) site.revision?.recorder.markVolatile(item.path);
      return contentOf(site, data, () => noted(site, item.path, render));
    },
  };
}

/** A template rendered once. */
export function singleLayout(layout: SingleLayout): EleventyTemplate {
  return {
    data: {
      permalink(this: FilterHost, data: PageData) {
        const site = siteOf(data);
        const path = layout.path(site);
        if (path === undefined || (layout.isDefault && isElsewhere(site, path, data))) return false;
        if (layout.listsOwnPages) {
          const rendering = renderingOf(path, { ...data, page: { ...data.page, url: path } }, this);
          site.own.list(path, () =>
            noted(site, path, () => attempt(path, () => layout.render(site, rendering))),
          );
        }
        return site.revision?.keeps(path) ? false : path;
      },
      eleventyExcludeFromCollections: true,
      layout: PAGE_LAYOUT,
      // Who asks for all others comes after them.
      ...(layout.isDefault && { eleventyImport: { collections: ["all"] } }),
    },
    render(data) {
      const site = siteOf(data);
      const { url } = data.page;
      // Eleventy renders what it does not write, too.
      if (url === false) return "";
      const rendering = renderingOf(url, data, this);
      const render = () => noted(site, url, () => attempt(url, () => layout.render(site, rendering)));
      // What is rendered again is not to be looked at before.
      return layout.listsOwnPages ? render() : contentOf(site, data, render);
    },
  };
}

/** @throws SiteCodeFailure that names the page */
function attempt(page: string, render: () => Html | string): string {
  try {
    return String(render());
  } catch (error) {
    throw new SiteCodeFailure(error, { page });
  }
}

/** Whether a file of the site's own takes the place of the engine's. */
function isElsewhere(site: Site, path: SitePath, { page }: PageData): boolean {
  return site.registry.publishersOwn(path) !== undefined || site.own.isTaken(path, page.inputPath ?? "");
}

/** Renders a page so that the next build knows what it read. */
function noted({ revision }: Site, path: string, render: () => string): string {
  return revision ? revision.recorder.record(path, render) : render();
}

/** Eleventy hands data on untyped; the plugin put these two there, and nothing else does. */
function itemOf<Kind extends keyof Kinds>(data: PageData): Kinds[Kind] {
  return data["item"] as Kinds[Kind];
}

function siteOf(data: PageData): Site {
  const site = data["site"];
  if (!(site instanceof Site)) throw new TypeError("The layout was rendered without the Tribune plugin.");
  return site;
}

/** The page where Eleventy writes it; at once, where a site has given the template another Eleventy layout. */
function contentOf(site: Site, data: PageData, render: () => string): string | PageContent {
  if (data["layout"] !== PAGE_LAYOUT) return render();
  return new PageContent((outputPath) => {
    expectPage(site, outputPath);
    return render();
  });
}

/** @param path under which the page is known to the next build */
function renderingOf(path: string, data: PageData, host: FilterHost): Rendering {
  const { page } = data;
  // Eleventy leaves a template's first page on its host, and a filter must see its own.
  let context: FilterHost | undefined;
  return {
    url: page.url || "",
    filter: (name, ...values) => {
      const filter = own(host, name);
      if (typeof filter !== "function") throw new TypeError(`There is no filter "${name}".`);
      const { volatile, revision } = siteOf(data);
      if (volatile.has(name)) revision?.recorder.markVolatile(path);
      context ??= { ...host, page, eleventy: data["eleventy"] };
      return String(filter.apply(context, values));
    },
  };
}
