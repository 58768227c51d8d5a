/**
 * The sitemap of all indexable pages: one file, or an index of a part a month, so that a new article changes the index and
 * few parts. A list stands in the part of its newest article. https://www.sitemaps.org/protocol.html
 */

import type { AbsoluteUrl, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Moment } from "../../content/time/moment.ts";
import { type Html, html } from "../../text/html.ts";
import { xmlText } from "../../text/xml.ts";
import type { IndexablePage } from "./indexable.ts";
import type { OwnPage } from "./own-page.ts";

export interface SitemapLimits {
  /** The most pages of a sitemap without parts: about 50 kB. */
  readonly single: number;
  /** The most pages of a part. */
  readonly urls: number;
  /** The most bytes of a part: UTF-8, uncompressed. */
  readonly bytes: number;
}

/** The protocol's limits, minus some bytes for the enclosing markup. */
export const SITEMAP_LIMITS: SitemapLimits = { single: 500, urls: 50_000, bytes: 50 * 1024 * 1024 - 1024 };

/** The name of the part for pages without a date. */
const UNDATED = "pages";

/** Images per page, a limit of Google's image extension. */
const MAX_IMAGES = 1000;

/** One part of a sitemap that is an index. */
export class SitemapPart {
  readonly path: SitePath;
  readonly xml: string;

  constructor(path: SitePath, xml: string) {
    this.path = path;
    this.xml = xml;
  }
}

export interface Sitemap {
  /** The file to announce: the sitemap itself, or the index of its parts. */
  readonly xml: string;
  readonly parts: readonly SitemapPart[];
  /** The part for pages of the site's own templates, if the sitemap has parts. */
  readonly own?: SitemapPart;
}

export function sitemapOf(
  pages: readonly IndexablePage[],
  routes: Routes,
  limits: SitemapLimits = SITEMAP_LIMITS,
): Sitemap {
  if (pages.length <= limits.single)
    return { xml: urlset(pages.map((page) => entry(page, routes))), parts: [] };
  const months = Map.groupBy(pages, ({ published }) => published?.iso.slice(0, 7) ?? UNDATED);
  const parts = [...months.keys()]
    .toSorted()
    .flatMap((month) => partsOf(month, split(months.get(month) ?? [], routes, limits), routes));
  const index = html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(({ part, modified }) => html`<sitemap>${location(routes.absolute(part.path), modified)}</sitemap>\n`)}</sitemapindex>
`;
  return { xml: String(index), parts: parts.map(({ part }) => part) };
}

interface DatedPart {
  readonly part: SitemapPart;
  readonly modified: Moment | undefined;
}

/** The parts of one month; further ones are numbered: `2026-03-2`. */
function partsOf(month: string, files: readonly PartDraft[], routes: Routes): DatedPart[] {
  return files.map(({ entries, modified }, index) => {
    const name = index === 0 ? month : `${month}-${index + 1}`;
    return { part: new SitemapPart(routes.sitemapPart(name), urlset(entries)), modified };
  });
}

/** Adds pages that are known only after everything else was written. */
export function withOwnPages(sitemap: Sitemap, pages: readonly OwnPage[], routes: Routes): Sitemap {
  if (pages.length === 0) return sitemap;
  const entries = pages.map(({ path }) =>
    entry({ path: routes.written(path), modified: undefined, published: undefined, images: [] }, routes),
  );
  const { xml, parts } = sitemap;
  if (parts.length === 0) return { xml: insertBefore(xml, "</urlset>", entries.join("")), parts };
  const part = new SitemapPart(routes.ownSitemapPart(), urlset(entries));
  const reference = String(html`<sitemap>${location(routes.absolute(part.path), undefined)}</sitemap>\n`);
  return { xml: insertBefore(xml, "</sitemapindex>", reference), parts, own: part };
}

/** Inserts text before the last occurrence of `end`. */
function insertBefore(text: string, end: string, more: string): string {
  const at = text.lastIndexOf(end);
  return text.slice(0, at) + more + text.slice(at);
}

interface PartDraft {
  readonly entries: string[];
  bytes: number;
  modified: Moment | undefined;
}

function split(pages: readonly IndexablePage[], routes: Routes, limits: SitemapLimits): PartDraft[] {
  const files: PartDraft[] = [];
  let file: PartDraft | undefined;
  for (const page of pages) {
    const text = entry(page, routes);
    const bytes = Buffer.byteLength(text);
    if (!file || file.entries.length >= limits.urls || file.bytes + bytes > limits.bytes) {
      file = { entries: [], bytes: 0, modified: undefined };
      files.push(file);
    }
    file.entries.push(text);
    file.bytes += bytes;
    if (page.modified && page.modified.epoch > (file.modified?.epoch ?? Number.NEGATIVE_INFINITY))
      file.modified = page.modified;
  }
  return files;
}

function urlset(entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${entries.join("")}</urlset>
`;
}

function entry({ path, modified, images }: IndexablePage, routes: Routes): string {
  return String(
    html`<url>${location(routes.absolute(path), modified)}${images
      .slice(0, MAX_IMAGES)
      .map((url) => html`<image:image><image:loc>${xmlText(url)}</image:loc></image:image>`)}</url>\n`,
  );
}

function location(url: AbsoluteUrl, modified: Moment | undefined): Html {
  return html`<loc>${xmlText(url)}</loc>${modified && html`<lastmod>${modified.iso}</lastmod>`}`;
}
