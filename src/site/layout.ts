/** Typed Eleventy templates, which `layouts/*.11ty.ts` export. */
import type { SitePath } from "../content/addresses/routes.ts";
import { own } from "../problems/own.ts";
import type { Html } from "../text/html.ts";
import type { EleventyTemplate, FilterHost, PageData } from "./api.ts";
import { PAGE_LAYOUT, PageContent } from "./page-layout.ts";
import { type Kinds, Site } from "./site.ts";
import { SiteCodeFailure } from "./site-code-failure.ts";
import { expectPage } from "./written-pages.ts";

/** The page being rendered, and the filters. */
export interface Rendering {
  /** Path of the page, without the path prefix. */
  readonly url: string;
  /**
   * Calls a filter that the site added in `.eleventy.ts`. The result is a string, which `html` escapes.
   * @throws TypeError if there is no such filter
   */
  filter(name: string, ...values: unknown[]): string;
}

export interface EachLayout<Kind extends keyof Kinds> {
  /** The kind of page: one for every article, for every page of every tag … */
  readonly each: Kind;
  render(item: Kinds[Kind], site: Site, rendering: Rendering): Html | string;
}

export interface SingleLayout {
  /** The path of the page; undefined if the site does not have it. */
  path(site: Site): SitePath | undefined;
  /** Whether a template of the site's own with the same URL replaces it. */
  readonly isDefault?: true;
  /** Whether it lists `site.own.pages`; if so, it is rendered again once those are written. */
  readonly listsOwnPages?: true;
  render(site: Site, rendering: Rendering): Html | string;
}

/** A template rendered once for every page of a kind that must be rendered, at the page's own path. */
export function eachLayout<Kind extends keyof Kinds>(layout: EachLayout<Kind>): EleventyTemplate {
  return {
    data: {
      pagination: {
        // All pages of the kind, reused ones included.
        data: layout.each,
        before: (_all: unknown, data: PageData) => siteOf(data).toRender(layout.each),
        size: 1,
        alias: "item",
        addAllPagesToCollections: false,
      },
      permalink: (data: PageData) => itemOf<Kind>(data).path,
      eleventyExcludeFromCollections: true,
      layout: PAGE_LAYOUT,
    },
    render(data) {
      return contentOf(data, () => renderItem(layout, data, this));
    },
  };
}

function renderItem<Kind extends keyof Kinds>(
  layout: EachLayout<Kind>,
  data: PageData,
  host: FilterHost,
): string {
  const item = itemOf<Kind>(data);
  const site = siteOf(data);
  const page = "file" in item && typeof item.file === "string" ? item.file : item.path;
  const rendering = renderingOf(item.path, data, host);
  // A site may paginate the same items with another permalink: then the reads of two pages would mix.
  if (data.page.url !== item.path) site.revision?.recorder.markVolatile(item.path);
  return recorded(site, item.path, () => attempt(page, () => layout.render(item, site, rendering)));
}

/** A template rendered once. */
export function singleLayout(layout: SingleLayout): EleventyTemplate {
  return {
    data: {
      permalink(this: FilterHost, data: PageData) {
        const site = siteOf(data);
        const path = layout.path(site);
        if (path === undefined || (layout.isDefault && isReplaced(site, path, data))) return false;
        if (layout.listsOwnPages && site.share?.hasOutput(path) !== false) {
          const rendering = renderingOf(path, { ...data, page: { ...data.page, url: path } }, this);
          site.own.list(path, () =>
            recorded(site, path, () => attempt(path, () => layout.render(site, rendering))),
          );
        }
        return site.mustRender(path) ? path : false;
      },
      eleventyExcludeFromCollections: true,
      layout: PAGE_LAYOUT,
      // Importing all collections makes Eleventy process this template after the others.
      ...(layout.isDefault && { eleventyImport: { collections: ["all"] } }),
    },
    render(data) {
      const site = siteOf(data);
      const { url } = data.page;
      // Eleventy also renders pages that it does not write.
      if (url === false) return "";
      const rendering = renderingOf(url, data, this);
      const render = () => recorded(site, url, () => attempt(url, () => layout.render(site, rendering)));
      // The writer must not take a page that is rendered again later.
      return layout.listsOwnPages ? render() : contentOf(data, render);
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

/** Whether a file of the site's own replaces the page. */
function isReplaced(site: Site, path: SitePath, { page }: PageData): boolean {
  return site.registry.isPublishersOwn(path) || site.own.isTaken(path, page.inputPath ?? "");
}

/** Renders a page and records its reads. */
function recorded({ revision }: Site, path: string, render: () => string): string {
  return revision ? revision.recorder.record(path, render) : render();
}

/** The cast is safe: `eachLayout` paginates only over items of this kind. */
function itemOf<Kind extends keyof Kinds>(data: PageData): Kinds[Kind] {
  return data["item"] as Kinds[Kind];
}

function siteOf(data: PageData): Site {
  const site = data["site"];
  if (!(site instanceof Site)) throw new TypeError("The layout was rendered without the Tribune plugin.");
  return site;
}

/**
 * Defers rendering until Eleventy writes the page, unless the site gave the template another Eleventy layout. Until
 * then, `render` stays in memory for every page, so it should hold little.
 */
function contentOf(data: PageData, render: () => string): string | PageContent {
  if (data["layout"] !== PAGE_LAYOUT) return render();
  return new PageContent((outputPath) => {
    expectPage(siteOf(data), outputPath);
    const rendered = render();
    // Eleventy keeps the data of every page to the end, and nothing reads its neighbours any more: 1 kB a page.
    if (data.pagination) data.pagination = undefined;
    return rendered;
  });
}

/** @param path key of the page in the dependency graph */
function renderingOf(path: string, data: PageData, host: FilterHost): Rendering {
  const { page } = data;
  // Eleventy's host has the template's first page; a filter must see the current one.
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
