/** Lists the indexable pages that a build adds, changes or removes. */
import { SaxesParser } from "saxes";
import type { Manifest } from "./manifest.ts";

/** A site's manifest, and access to its files. */
export interface ComparedSite {
  readonly manifest: Manifest;
  /** Text of a file; undefined if it was deleted. */
  read(file: string): string | undefined;
}

export interface SiteComparison {
  /** Undefined before the first publication. */
  readonly published: ComparedSite | undefined;
  readonly built: ComparedSite;
  /** Absolute URL of the site's root, with a trailing slash; the same for both. */
  readonly base: string;
  /** Path of the sitemap from the site's root; the same for both. */
  readonly sitemap: string;
}

/** URLs of pages that are new, changed or removed: first in the order of the new sitemap, then of the old one. */
export function changedUrls({ published, built, base, sitemap }: SiteComparison): string[] {
  const before = new Set(published ? urlsOf(published, base, sitemap) : []);
  const after = urlsOf(built, base, sitemap);
  const inBoth = new Set(after);
  const differs = (url: string) =>
    !published || !before.has(url) || hasChanged(published, built, fileOf(base, url));
  return [...after.filter(differs), ...[...before].filter((url) => !inBoth.has(url))];
}

/** The URLs of a sitemap that Tribune wrote; follows a sitemap index into its parts. */
function urlsOf(site: ComparedSite, base: string, sitemap: string): string[] {
  const xml = site.manifest.files.has(sitemap) ? site.read(sitemap) : undefined;
  if (xml === undefined) return [];
  return locationsIn(xml)
    .filter(({ url }) => url.startsWith(base))
    .flatMap(({ kind, url }) => (kind === "url" ? [url] : urlsOf(site, base, fileOf(base, url))));
}

/** Each `<loc>` of a sitemap or sitemap index, with the name of its parent element. */
function locationsIn(xml: string): { kind: string | undefined; url: string }[] {
  const locations: { kind: string | undefined; url: string }[] = [];
  const open: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  // A damaged sitemap is read as far as possible.
  parser.on("error", () => {});
  parser.on("opentag", ({ name }) => {
    open.push(name);
    text = "";
  });
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (name === "loc") locations.push({ kind: open.at(-1), url: text });
  });
  parser.write(xml).close();
  return locations;
}

/**
 * Whether a page's own content changed. Compares the Markdown copies if both sites have one, else the
 * <article> elements, because links to neighbours change neither; else the whole pages.
 */
function hasChanged(published: ComparedSite, built: ComparedSite, path: string): boolean {
  const folder = path.replace(/[^/]$/, "$&/");
  const same = (name: string) => {
    const [one, other] = [published, built].map(({ manifest }) => manifest.files.get(folder + name)?.sha256);
    return one === undefined || other === undefined ? undefined : one === other;
  };
  const copy = same("index.md");
  if (copy !== undefined) return !copy;
  if (same("index.html") === true) return false;
  const [one, other] = [published, built].map((site) => articleOf(site.read(`${folder}index.html`)));
  return one === undefined || one !== other;
}

/** The <article> element, as the engine's layouts write it. */
const articleOf = (page: string | undefined) => page?.match(/<article class="article">.*?<\/article>/su)?.[0];

const fileOf = (base: string, url: string) => decodeURI(url.slice(base.length));
