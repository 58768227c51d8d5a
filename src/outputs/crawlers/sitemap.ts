/** The sitemap of all indexable pages: one file, or an index of several. https://www.sitemaps.org/protocol.html */

import type { AbsoluteUrl, Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Moment } from "../../content/time/moment.ts";
import { type Html, html } from "../../text/html.ts";
import { xmlText } from "../../text/xml.ts";
import type { IndexablePage } from "./indexable.ts";
import type { OwnPage } from "./own-page.ts";

/** Limits of a single sitemap file. */
export interface SitemapLimits {
  readonly urls: number;
  /** Bytes of UTF-8, uncompressed. */
  readonly bytes: number;
}

/** The protocol's limits, minus some bytes for the enclosing markup. */
export const SITEMAP_LIMITS: SitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024 - 1024 };

/** Images per page, a limit of Google's image extension. */
const MAX_IMAGES = 1000;

/** One part of a sitemap that exceeds the limits. */
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
  const files = split(pages, routes, limits);
  if (files.length === 1) return { xml: urlset(files[0]?.entries ?? []), parts: [] };
  const parts = files.map((file, index) => ({
    part: new SitemapPart(routes.sitemapPart(index + 1), urlset(file.entries)),
    modified: file.modified,
  }));
  const index = html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(({ part, modified }) => html`<sitemap>${location(routes.absolute(part.path), modified)}</sitemap>\n`)}</sitemapindex>
`;
  return { xml: String(index), parts: parts.map(({ part }) => part) };
}

/** Adds pages that are known only after everything else was written. */
export function withOwnPages(sitemap: Sitemap, pages: readonly OwnPage[], routes: Routes): Sitemap {
  if (pages.length === 0) return sitemap;
  const entries = pages.map(({ path }) =>
    entry({ path: routes.written(path), modified: undefined, images: [] }, routes),
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
