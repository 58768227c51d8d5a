/** Sitemaps: exactly the indexable pages, valid, with the dates of their changes. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type IndexablePage, indexablePages } from "../../../src/outputs/crawlers/indexable.ts";
import { newsSitemapOf } from "../../../src/outputs/crawlers/news-sitemap.ts";
import { sitemapOf } from "../../../src/outputs/crawlers/sitemap.ts";
import { journalWith, loadArticles, ROUTES } from "../../reading.ts";
import { article, build, configuration, filesOf, makeSite, NOW, page, readText } from "../../workshop.ts";
import { crawledJournal, MARKER } from "./journal.ts";
import { readSitemap, schemaErrors } from "./sitemap-judge.ts";

const ORIGIN = "https://journal.example";

let site: string;
let sitemap: string;
let news: string;
let later: { sitemap: string; news: string };

beforeAll(async () => {
  const folder = await crawledJournal();
  site = build(folder);
  [sitemap, news] = [readText(site, "sitemap.xml"), readText(site, "sitemaps/news.xml")];
  const next = build(folder, ["--now", "2026-11-27T12:00:00+01:00", "--output", "apres"]).replace(
    "_site",
    "apres",
  );
  later = { sitemap: readText(next, "sitemap.xml"), news: readText(next, "sitemaps/news.xml") };
});

/** Differences between the pages that declare themselves indexable and those in a sitemap. */
function disagreements(folder: string, urls: readonly string[]): string[] {
  const canonical = filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) => {
      const document = page(folder, file);
      const own = `${ORIGIN}/${file.replace(/index\.html$/, "")}`;
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute("content") ?? "";
      const given = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
      const outdated = document.querySelector(".expired") !== null;
      return given === own && !/noindex/.test(robots) && !outdated ? [own] : [];
    });
  return [
    ...canonical.filter((url) => !urls.includes(url)),
    ...urls.filter((url, index) => !canonical.includes(url) || urls.indexOf(url) !== index),
  ];
}

describe("the sitemap", () => {
  it("contains every indexable page once, and no other", async () => {
    const urls = (await readSitemap(sitemap)).map(({ url }) => url);
    expect(disagreements(site, urls)).toEqual([]);
    expect(urls).toEqual(
      expect.arrayContaining(
        [
          "/",
          "/page/1/",
          "/un/",
          "/a-propos/",
          "/auteurs/anselme-meyer/page/1/",
          "/auteurs/jeanne-invitee/",
          "/archives/2025/",
        ].map((path) => ORIGIN + path),
      ),
    );
    expect(disagreements(site, urls.slice(1))).toEqual([`${ORIGIN}/`]);
    expect(disagreements(site, [...urls, `${ORIGIN}/cache/`])).toEqual([`${ORIGIN}/cache/`]);
  });

  it("is valid, by a validator that can fail", async () => {
    expect(await schemaErrors(sitemap)).toEqual([]);
    const broken = [
      sitemap.replace("<lastmod>2026", "<lastmod>le 2026"),
      sitemap.replace("<image:loc>https:", "<image:loc>"),
      sitemap.replace(/<loc>[^<]*<\/loc>/, ""),
      sitemap.replace("</urlset>", ""),
    ];
    for (const bad of broken) expect(await schemaErrors(bad)).not.toEqual([]);
  });

  it("dates a page by its last correction, and a list by its newest article", async () => {
    const dates = new Map(
      (await readSitemap(sitemap)).map(({ url, lastmod }) => [url.slice(ORIGIN.length), lastmod]),
    );
    expect(sitemap).toContain(`<loc>${ORIGIN}/un/</loc><lastmod>2026-11-22T08:30:00+01:00</lastmod>`);
    const days = ["/deux/", "/auteurs/jeanne-invitee/", "/archives/2025/", "/a-propos/"].map((path) =>
      dates.get(path),
    );
    expect(days.map((day) => day?.slice(0, 10))).toEqual([
      "2026-04-01",
      "2026-04-01",
      "2025-01-01",
      undefined,
    ]);
    expect(dates.get("/")).toBe(dates.get("/un/"));
  });

  it("does not change with time", () => {
    expect(later.sitemap).toBe(sitemap);
  });

  it("lists the pictures of an article, which exist", async () => {
    const entry = (await readSitemap(sitemap)).find(({ url }) => url === `${ORIGIN}/un/`);
    const files = entry?.img.map(({ url }) => url.slice(ORIGIN.length)) ?? [];
    expect(files).toHaveLength(2);
    expect(files.filter((file) => !existsSync(join(site, file)))).toEqual([]);
  });

  it("has a part a month beyond its limit, where a list stands with its newest article", async () => {
    const sitemapWith = (files: Readonly<Record<string, string>>) => {
      const { library } = loadArticles(`${makeSite(files)}/articles`);
      return sitemapOf(indexablePages(library, ROUTES), ROUTES, { single: 1, urls: 99, bytes: 99_000 });
    };
    const old = {
      "articles/a.md": article("slug: a\ndate: 2025-11-03\ntags: [Ancien]\nauthor: Jeanne Roy"),
      "articles/b.md": article("slug: b\ndate: 2026-01-03\ntags: [Neuf]"),
    };
    const before = sitemapWith(old);
    const paths = async ({ xml }: { readonly xml: string }) =>
      (await readSitemap(xml)).map(({ url }) => url.slice(ORIGIN.length));
    expect(before.parts.map(({ path }) => path)).toEqual([
      "/sitemaps/2025-11.xml",
      "/sitemaps/2026-01.xml",
      "/sitemaps/pages.xml",
    ]);
    expect(await Promise.all(before.parts.map(paths))).toEqual([
      ["/a/", "/tags/ancien/", "/auteurs/jeanne-roy/", "/archives/2025/"],
      [
        ...["/", "/b/", "/tags/", "/auteurs/", "/archives/"],
        ...["/tags/neuf/", "/auteurs/anselme-meyer/", "/archives/2026/"],
      ],
      ["/flux/"],
    ]);
    expect(before.xml).toContain(`<loc>${ORIGIN}/sitemaps/2025-11.xml</loc><lastmod>2025-11-03</lastmod>`);
    expect(before.xml).toContain(`<loc>${ORIGIN}/sitemaps/pages.xml</loc></sitemap>`);
    const after = sitemapWith({
      ...old,
      "articles/c.md": article("slug: c\ndate: 2026-02-03\ntags: [Neuf]"),
    });
    expect(after.parts[0]).toEqual(before.parts[0]);
    expect(await paths(after.parts[1] ?? { xml: "" })).toEqual(["/b/"]);
    for (const { xml } of [before, after, ...after.parts]) expect(await schemaErrors(xml)).toEqual([]);
  });

  it("is an index of several files beyond the limits of number or size", async () => {
    const { library } = loadArticles(
      `${makeSite(Object.fromEntries(["a", "b", "c"].map((name) => [`articles/${name}.md`, article(`slug: ${name}\ndate: 2026-01-0${name.charCodeAt(0) - 96}`)])))}/articles`,
    );
    const pages = library.articles.map(
      ({ path, modified, date }): IndexablePage => ({ path, modified, published: date, images: [] }),
    );
    for (const limits of [
      { single: 2, urls: 2, bytes: 10_000 },
      { single: 2, urls: 99, bytes: 200 },
    ]) {
      const { xml, parts } = sitemapOf(pages, ROUTES, limits);
      expect(parts.map((part) => part.path)).toEqual(["/sitemaps/2026-01.xml", "/sitemaps/2026-01-2.xml"]);
      expect(xml).toContain(`<loc>${ORIGIN}/sitemaps/2026-01.xml</loc><lastmod>2026-01-03</lastmod>`);
      for (const text of [xml, ...parts.map((part) => part.xml)])
        expect(await schemaErrors(text)).toEqual([]);
      const urls = await Promise.all(parts.map((part) => readSitemap(part.xml)));
      expect(urls.flat().map(({ url }) => url)).toEqual(["c", "b", "a"].map((slug) => `${ORIGIN}/${slug}/`));
      expect(await schemaErrors(xml.replace(/<sitemap>.*<\/sitemap>\n/g, ""))).not.toEqual([]);
    }
    expect(sitemapOf(pages, ROUTES, { single: 3, urls: 3, bytes: 10_000 }).parts).toEqual([]);
  });

  it("lists pages with the site's prefix", () => {
    const prefixed = build(
      makeSite({ ".eleventy.ts": configuration('pathPrefix: "/p/",'), "articles/a.md": article("slug: a") }),
    );
    expect(readText(prefixed, "sitemap.xml")).toContain(`<loc>${ORIGIN}/p/a/</loc>`);
    expect(filesOf(prefixed)).not.toContain("robots.txt");
  });
});

describe("the news sitemap", () => {
  it("contains the articles of the last two days", async () => {
    const entries = await readSitemap(news);
    expect(entries.map(({ url }) => url)).toEqual([`${ORIGIN}/un/`]);
    expect(entries[0]?.news).toMatchObject({
      publication: { name: "Journal", language: "fr" },
      publication_date: "2026-11-22T08:30:00+01:00",
      title: "Un",
    });
    expect(await schemaErrors(news)).toEqual([]);
    expect(await schemaErrors(news.replace("<news:language>fr", "<news:language>français"))).not.toEqual([]);
    expect(await schemaErrors(news.replace(/<news:title>.*<\/news:title>/, ""))).not.toEqual([]);
  });

  it("changes with the clock: older articles are dropped, and the file stays valid", async () => {
    expect((await readSitemap(later.news)).map((entry) => [entry.url, entry.news])).toEqual([
      [`${ORIGIN}/un/`, undefined],
    ]);
    expect(await schemaErrors(later.news)).toEqual([]);
  });

  it("contains at most a thousand, the newest, each with its language", () => {
    const files = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [
        `articles/${index}.md`,
        article(`title: T${index}\nlang: zh-Hant\ndate: 2026-11-23 ${index === 7 ? "09" : "10"}:00`),
      ]),
    );
    const { library } = loadArticles(`${makeSite(files)}/articles`);
    const xml = newsSitemapOf(library, journalWith(), ROUTES, Date.parse(NOW)) ?? "";
    expect(xml.match(/<news:news>/g)).toHaveLength(1000);
    expect(xml).not.toContain("<news:title>T7<");
    expect(xml).toContain("<news:language>zh-tw<");
  });

  it("is neither written nor announced if nothing may be indexed", () => {
    const empty = build(makeSite({ "articles/a.md": article("noindex: true") }));
    expect(filesOf(empty)).not.toContain("sitemaps/news.xml");
    expect(readText(empty, "robots.txt")).not.toContain("news.xml");
  });
});

describe("hidden pages", () => {
  it("are in no file for crawlers", () => {
    // Feeds have their own test, and include articles that are canonical elsewhere.
    const told = filesOf(site).filter(
      (file) => /\.(?:xml|txt|md)$/.test(file) && !/(?:atom|rss)\.xml$/.test(file),
    );
    expect(told).toEqual(
      expect.arrayContaining(["llms.txt", "robots.txt", "sitemap.xml", "sitemaps/news.xml", "un/index.md"]),
    );
    const leaks = told.filter((file) =>
      new RegExp(`${MARKER}|perime|/cache/|ailleurs|futur|secret`, "i").test(file + readText(site, file)),
    );
    expect(leaks).toEqual([]);
  });
});
