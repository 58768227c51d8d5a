/**
 * Eleventy renders the content of all templates before it writes the first page, but the layout of a page only when it
 * writes that page. The content of a typed layout's template is therefore not its text yet: this Eleventy layout, which
 * all of them name, renders it. Of 10,000 pages, one is in memory at a time.
 */
import { posix } from "node:path";
import type { EleventyConfig } from "./api.ts";

/** As a template's data names it. */
export const PAGE_LAYOUT = "tribune-page.11ty.js";

/** A page that is rendered when it is written. */
export class PageContent {
  readonly render: (outputPath: string | false) => string;

  constructor(render: PageContent["render"]) {
    this.render = render;
  }
}

/** Eleventy keeps the first such layout for all builds of a process: it must know nothing of its own build. */
export function addPageLayout(config: EleventyConfig): void {
  // As a plugin, since the site may choose the folder of its Eleventy layouts.
  config.addPlugin((inner) => {
    const { input, includes, layouts } = inner.directories;
    inner.addTemplate(posix.join(posix.relative(input, layouts ?? includes), PAGE_LAYOUT), {
      data: {},
      render: ({ content, page }) =>
        content instanceof PageContent ? content.render(page.outputPath ?? false) : String(content),
    });
  });
}
