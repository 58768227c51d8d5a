/**
 * Renders pages lazily. Eleventy renders the content of all templates before it writes the first page, but the layout of
 * a page only when it writes that page. So the content of a typed layout is just a closure, and this Eleventy layout
 * calls it: of 10,000 pages, only one is in memory at a time.
 */
import { posix } from "node:path";
import type { EleventyConfig } from "./api.ts";

/** The `layout` in a template's data. */
export const PAGE_LAYOUT = "tribune-page.11ty.js";

/** A page that is rendered when it is written. */
export class PageContent {
  readonly render: (outputPath: string | false) => string;

  constructor(render: PageContent["render"]) {
    this.render = render;
  }
}

/** Eleventy caches the layout for all builds of a process, so it must not refer to one build. */
export function addPageLayout(config: EleventyConfig): void {
  // As a plugin, because the site may configure its layouts folder.
  config.addPlugin((inner) => {
    const { input, includes, layouts } = inner.directories;
    inner.addTemplate(posix.join(posix.relative(input, layouts ?? includes), PAGE_LAYOUT), {
      data: {},
      render: ({ content, page }) =>
        content instanceof PageContent ? content.render(page.outputPath ?? false) : String(content),
    });
  });
}
