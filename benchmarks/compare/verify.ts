/** Verifies that a site is complete, so that no generator in the comparison does less. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { PAGE_KINDS, type PageKind, type PlannedFeed, type PlannedPage, type SitePlan } from "./site-plan.ts";

export interface Verdict {
  /** Number of planned pages that exist, by kind. */
  readonly pages: ReadonlyMap<PageKind, number>;
  /** One sentence each. */
  readonly faults: readonly string[];
}

/** How many articles are read, evenly spread. All other pages are read, and all must exist. */
const READ_ARTICLES = 500;

/** @param output the absolute path of the site */
export function verify(output: string, { pages, feeds, sitemap }: SitePlan): Verdict {
  const { there: found = [], missing = [] } = Object.groupBy(pages, ({ path }) =>
    existsSync(fileOf(output, path)) ? "there" : "missing",
  );
  const articles = found.filter(({ kind }) => kind === "article");
  const step = Math.max(1, Math.floor(articles.length / READ_ARTICLES));
  const read = [
    ...articles.filter((_article, index) => index % step === 0),
    ...found.filter(({ kind }) => kind !== "article"),
  ];
  const counts = Map.groupBy(found, ({ kind }) => kind);
  return {
    pages: new Map(PAGE_KINDS.map((kind) => [kind, counts.get(kind)?.length ?? 0])),
    faults: [
      ...missing.map(({ path }) => `${path} is missing.`),
      ...read.flatMap((page) => faultsOf(page, readFileSync(fileOf(output, page.path), "utf8"))),
      ...feeds.flatMap((feed) => feedFaults(feed, output)),
      ...sitemapFaults(sitemap, output),
    ],
  };
}

const fileOf = (output: string, path: string) =>
  join(output, path.endsWith("/") ? `${path}index.html` : path);

function faultsOf(page: PlannedPage, html: string): string[] {
  const { kind, path, title, links, words, articleLinks } = page;
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  const hrefs = [...(main?.querySelectorAll("a[href]") ?? [])].map((link) =>
    pathIn(link.getAttribute("href")),
  );
  const linked = new Set(hrefs);
  const text = bare(main?.textContent ?? "");
  const faults = [
    ...links.filter((link) => !linked.has(link)).map((link) => `${path} does not link ${link}.`),
    ...words.filter((word) => !text.includes(bare(word))).map((word) => `${path} does not show "${word}".`),
  ];
  if (!bare(document.querySelector("title")?.textContent ?? "").includes(bare(title)))
    faults.push(`${path} has another title than "${title}".`);
  if (!main?.querySelector("h1")) faults.push(`${path} has no heading.`);
  if (hrefs.filter((href) => /^\/essai-\d+\/$/.test(href)).length < articleLinks)
    faults.push(`${path} links fewer than ${articleLinks} articles.`);
  return kind === "article" ? [...faults, ...articleFaults(page, document)] : faults;
}

const METADATA = {
  "a description": 'meta[name="description"][content]',
  "an address of record": 'link[rel="canonical"][href]',
  "a title for shared links": 'meta[property="og:title"][content]',
  "a date": "main time[datetime]",
};

const SECTIONS = {
  "anchors of its headings": "main h2[id]",
  "a quotation": "main blockquote",
  "a list with a link elsewhere": 'main li a[href^="https://exemple.example/"]',
};

/** Metadata of an article for crawlers, and what its Markdown became. */
function articleFaults(
  { path, hasSections }: PlannedPage,
  document: ReturnType<typeof parseHTML>["document"],
): string[] {
  const wanted = { ...METADATA, ...(hasSections && SECTIONS) };
  const faults = Object.entries(wanted)
    .filter(([, selector]) => !document.querySelector(selector))
    .map(([name]) => `${path} has no ${name}.`);
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
  const isTold = ["headline", "datePublished", "author", "publisher"].every((key) =>
    data.includes(`"${key}"`),
  );
  if (!isTold) faults.push(`${path} has no structured data.`);
  return faults;
}

/** Entities of the characters that `bare` removes, escaped once or twice. */
const TYPOGRAPHY = /&(?:amp;)?(?:[lr][sd]?a?quo|quot|#39|#34|#x27|apos|hellip|nbsp);/g;

function feedFaults({ paths, articles }: PlannedFeed, output: string): string[] {
  const path = paths.find((name) => existsSync(join(output, name)));
  if (path === undefined) return [`${paths.join(" or ")} is missing.`];
  const xml = readFileSync(join(output, path), "utf8");
  const text = bare(xml.replaceAll(TYPOGRAPHY, ""));
  return articles
    .filter(({ slug, ending }) => !xml.includes(`/${slug}/`) || !text.includes(bare(ending)))
    .map(({ slug }) => `${path} does not hold ${slug} in full.`);
}

function sitemapFaults(paths: readonly string[], output: string): string[] {
  const text = sitemapText(output, "sitemap.xml");
  const listed = new Set([...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => pathIn(url)));
  return paths.filter((path) => !listed.has(path)).map((path) => `The sitemap does not hold ${path}.`);
}

/** The sitemap, including its parts if it is an index. */
function sitemapText(output: string, name: string): string {
  const file = join(output, name);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (!text.includes("<sitemapindex")) return text;
  const parts = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => pathIn(url));
  return parts.map((part) => sitemapText(output, part)).join("");
}

const pathIn = (href: string | null) => (href ?? "").replace(/^https:\/\/banc\.example/, "");

/** Without what typography changes: spaces, quotation marks, apostrophes, dashes, dots. */
export const bare = (text: string) => text.replaceAll(/[\s«»“”"'‘’–—\-….]/g, "").toLowerCase();
