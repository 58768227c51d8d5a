/** Which indexable pages a finished build changes in the site that is published. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Comparison {
  /** Folder of the site in place; it need not exist. */
  readonly published: string;
  /** Folder of the finished build. */
  readonly built: string;
  /** The absolute URL of both folders' root, with a slash at its end. */
  readonly base: string;
  /** The file of the sitemap in both, relative to the folder. */
  readonly sitemap: string;
}

/** URLs of the pages that are new, different or gone: first in the order of the new sitemap, then of the old one. */
export function changedUrls({ published, built, base, sitemap }: Comparison): string[] {
  const before = new Set(urlsOf(published, base, sitemap));
  const after = urlsOf(built, base, sitemap);
  const kept = new Set(after);
  const differs = (url: string) =>
    !before.has(url) || textOf(published, base, url) !== textOf(built, base, url);
  return [...after.filter(differs), ...[...before].filter((url) => !kept.has(url))];
}

/** The pages of a sitemap that Tribune wrote, its parts read one after the other. */
function urlsOf(folder: string, base: string, sitemap: string): string[] {
  const file = join(folder, sitemap);
  if (!existsSync(file)) return [];
  const xml = readFileSync(file, "utf8");
  // Every <loc> of ours stands right behind its <url> or <sitemap>.
  const places = [...xml.matchAll(/<(url|sitemap)><loc>([^<]*)<\/loc>/g)].map(([, kind, text = ""]) => ({
    kind,
    url: text.replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
  }));
  return places
    .filter(({ url }) => url.startsWith(base))
    .flatMap(({ kind, url }) => (kind === "url" ? [url] : urlsOf(folder, base, fileOf(base, url))));
}

/** What a page says: the Markdown copy where it has one, which no neighbour changes, else its HTML. */
function textOf(folder: string, base: string, url: string): string | undefined {
  const page = fileOf(base, url);
  const copy = join(folder, page, "index.md");
  const file = existsSync(copy) ? copy : join(folder, page, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

const fileOf = (base: string, url: string) => decodeURI(url.slice(base.length));
