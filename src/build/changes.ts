/** Which indexable pages a finished build changes in the site that is published. */
import type { Manifest } from "./manifest.ts";

/** A site as its manifest says it, and the text of a file that it holds. */
export interface ComparedSite {
  readonly manifest: Manifest;
  /** Undefined when somebody removed it. */
  read(file: string): string | undefined;
}

export interface Comparison {
  /** Undefined when nothing is published. */
  readonly published: ComparedSite | undefined;
  readonly built: ComparedSite;
  /** The absolute URL of both sites' root, with a slash at its end. */
  readonly base: string;
  /** The file of the sitemap in both, from the root. */
  readonly sitemap: string;
}

/** URLs of the pages that are new, different or gone: first in the order of the new sitemap, then of the old one. */
export function changedUrls({ published, built, base, sitemap }: Comparison): string[] {
  const before = new Set(published ? urlsOf(published, base, sitemap) : []);
  const after = urlsOf(built, base, sitemap);
  const kept = new Set(after);
  const differs = (url: string) =>
    !published || !before.has(url) || digestOf(published, base, url) !== digestOf(built, base, url);
  return [...after.filter(differs), ...[...before].filter((url) => !kept.has(url))];
}

/** The pages of a sitemap that Tribune wrote, its parts read one after the other. */
function urlsOf(site: ComparedSite, base: string, sitemap: string): string[] {
  const xml = site.manifest.files.has(sitemap) ? site.read(sitemap) : undefined;
  if (xml === undefined) return [];
  // Every <loc> of ours stands right behind its <url> or <sitemap>.
  const places = [...xml.matchAll(/<(url|sitemap)><loc>([^<]*)<\/loc>/g)].map(([, kind, text = ""]) => ({
    kind,
    url: text.replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
  }));
  return places
    .filter(({ url }) => url.startsWith(base))
    .flatMap(({ kind, url }) => (kind === "url" ? [url] : urlsOf(site, base, fileOf(base, url))));
}

/** What a page says: the Markdown copy where it has one, which no neighbour changes, else its HTML. */
function digestOf({ manifest: { files } }: ComparedSite, base: string, url: string): string | undefined {
  const page = fileOf(base, url).replace(/[^/]$/, "$&/");
  return (files.get(`${page}index.md`) ?? files.get(`${page}index.html`))?.sha256;
}

const fileOf = (base: string, url: string) => decodeURI(url.slice(base.length));
