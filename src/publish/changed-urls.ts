/** Which indexable pages a finished build changes in the site that is published. */
import { SaxesParser } from "saxes";
import type { Manifest } from "./manifest.ts";

/** A site as its manifest says it, and the text of a file that it holds. */
export interface ComparedSite {
  readonly manifest: Manifest;
  /** Undefined when somebody removed it. */
  read(file: string): string | undefined;
}

export interface SiteComparison {
  /** Undefined when nothing is published. */
  readonly published: ComparedSite | undefined;
  readonly built: ComparedSite;
  /** The absolute URL of both sites' root, with a slash at its end. */
  readonly base: string;
  /** The file of the sitemap in both, from the root. */
  readonly sitemap: string;
}

/** URLs of the pages that are new, different or gone: first in the order of the new sitemap, then of the old one. */
export function changedUrls({ published, built, base, sitemap }: SiteComparison): string[] {
  const before = new Set(published ? urlsOf(published, base, sitemap) : []);
  const after = urlsOf(built, base, sitemap);
  const kept = new Set(after);
  const differs = (url: string) =>
    !published || !before.has(url) || saysOtherwise(published, built, fileOf(base, url));
  return [...after.filter(differs), ...[...before].filter((url) => !kept.has(url))];
}

/** The pages of a sitemap that Tribune wrote, its parts read one after the other. */
function urlsOf(site: ComparedSite, base: string, sitemap: string): string[] {
  const xml = site.manifest.files.has(sitemap) ? site.read(sitemap) : undefined;
  if (xml === undefined) return [];
  return placesIn(xml)
    .filter(({ url }) => url.startsWith(base))
    .flatMap(({ kind, url }) => (kind === "url" ? [url] : urlsOf(site, base, fileOf(base, url))));
}

/** Each `<loc>` of a sitemap, or of an index of sitemaps, with the name of the element around it. */
function placesIn(xml: string): { kind: string | undefined; url: string }[] {
  const places: { kind: string | undefined; url: string }[] = [];
  const open: string[] = [];
  let text = "";
  const parser = new SaxesParser();
  // Somebody may have damaged it: what can be read is read.
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
    if (name === "loc") places.push({ kind: open.at(-1), url: text });
  });
  parser.write(xml).close();
  return places;
}

/**
 * Whether a page says something else than before: the Markdown copy where both sites have it, else the article that
 * the page holds, since neither is changed by its neighbours; else the whole page.
 */
function saysOtherwise(published: ComparedSite, built: ComparedSite, path: string): boolean {
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

/** The article of an article's or a free page's own page, as the engine's layouts write it. */
const articleOf = (page: string | undefined) => page?.match(/<article class="article">.*?<\/article>/su)?.[0];

const fileOf = (base: string, url: string) => decodeURI(url.slice(base.length));
