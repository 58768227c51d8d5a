/** The addresses of the site, as readers see and share them. */
import { describe, expect, it } from "vitest";
import { Routes } from "../../src/content/addresses/routes.ts";
import { slugify } from "../../src/text/slug.ts";

const slugOf = (text: string) => {
  const slug = slugify(text);
  if (!slug) throw new Error(text);
  return slug;
};
const routesOf = (language: "fr" | "en", pathPrefix = "/") =>
  new Routes({ language, origin: "https://journal.example", pathPrefix });

describe("the addresses of a site", () => {
  it("are in its language", () => {
    const addresses = (language: "fr" | "en") => {
      const routes = routesOf(language);
      return [
        routes.home(),
        routes.home(2),
        routes.article(slugOf("Un titre")),
        routes.page(slugOf("À propos")),
        routes.tags(),
        routes.tag(slugOf("Été")),
        routes.tag(slugOf("Été"), 3),
        routes.authors(),
        routes.author(slugOf("Zoé Zola")),
        routes.author(slugOf("Zoé Zola"), 2),
        routes.archives(),
        routes.archive(2026),
        routes.notFound(),
      ];
    };
    expect(addresses("fr")).toEqual([
      "/",
      "/page/2/",
      "/un-titre/",
      "/a-propos/",
      "/tags/",
      "/tags/ete/",
      "/tags/ete/page/3/",
      "/auteurs/",
      "/auteurs/zoe-zola/",
      "/auteurs/zoe-zola/page/2/",
      "/archives/",
      "/archives/2026/",
      "/404.html",
    ]);
    expect(addresses("en").filter((address) => !addresses("fr").includes(address))).toEqual([
      "/authors/",
      "/authors/zoe-zola/",
      "/authors/zoe-zola/page/2/",
    ]);
  });

  it("hold the feeds and what machines ask for", () => {
    const routes = routesOf("fr");
    const article = routes.article(slugOf("Un titre"));
    expect([
      routes.feeds(),
      routesOf("en").feeds(),
      routes.feed("rss"),
      routes.feed("atom"),
      routes.feed("json"),
      routes.tagFeed(slugOf("Été")),
      routes.authorFeed(slugOf("Zoé Zola")),
      routes.sitemap(),
      routes.sitemapPart("2026-03"),
      routes.newsSitemap(),
      routes.robots(),
      routes.llms(),
      routes.llmsPart("2026-03"),
      routes.markdown(article),
      routes.indexNowKey("0123456789abcdef"),
      routes.webManifest(),
      routes.favicon(),
      routes.socialImage({ file: "un-titre.0123456789.png" }),
    ]).toEqual([
      "/flux/",
      "/feeds/",
      "/rss.xml",
      "/atom.xml",
      "/feed.json",
      "/tags/ete/atom.xml",
      "/auteurs/zoe-zola/atom.xml",
      "/sitemap.xml",
      "/sitemaps/2026-03.xml",
      "/sitemaps/news.xml",
      "/robots.txt",
      "/llms.txt",
      "/sitemaps/llms/2026-03.txt",
      "/un-titre/index.md",
      "/0123456789abcdef.txt",
      "/site.webmanifest",
      "/favicon.ico",
      "/assets/social/un-titre.0123456789.png",
    ]);
  });

  it("hold the files of the design and of the pages", () => {
    const routes = routesOf("fr");
    expect(routes.asset("style.a1b2.css")).toBe("/assets/style.a1b2.css");
    expect(routes.beside(routes.article(slugOf("Un titre")), "photo.jpg")).toBe("/un-titre/photo.jpg");
    expect(routes.beside(routes.home(), "photo.jpg")).toBe("/photo.jpg");
  });

  it("keep an old address as it was, ended like a folder unless it is a file", () => {
    const routes = routesOf("fr");
    expect(
      (["/a", "/a/", "/a/b", "/a.html", "/a/b.htm", "/a.html/b", "/a.htmlx"] as const).map((old) =>
        routes.alias(old),
      ),
    ).toEqual(["/a/", "/a/", "/a/b/", "/a.html", "/a/b.htm", "/a.html/b/", "/a.htmlx/"]);
  });
});

describe("a link", () => {
  it("carries the prefix of the site, once, with its query and anchor", () => {
    for (const [prefix, at] of [
      ["/", "/"],
      ["/journal/", "/journal/"],
    ] as const) {
      const routes = routesOf("fr", prefix);
      expect(routes.href(routes.tags())).toBe(`${at}tags/`);
      expect(routes.href(routes.home())).toBe(at);
      expect(routes.hrefOf("/a/b/?c=/d#/e")).toBe(`${at}a/b/?c=/d#/e`);
      expect(routes.hrefOf("a/b/")).toBe(`${at}a/b/`);
      expect(routes.hrefOf("//a/b/")).toBe(`${at}a/b/`);
      expect(routes.absolute(routes.tags())).toBe(`https://journal.example${at}tags/`);
    }
  });

  it("is the site's own only on its host and below its prefix", () => {
    const inside = (url: string, prefix = "/") => routesOf("fr", prefix).inside(new URL(url));
    expect(inside("https://journal.example")).toBe("/");
    expect(inside("https://journal.example/a/?b=c#d")).toBe("/a/?b=c#d");
    expect(inside("http://journal.example/a/")).toBeUndefined();
    expect(inside("https://autre.example/a/")).toBeUndefined();
    expect(inside("https://journal.example/journal/a/#d", "/journal/")).toBe("/a/#d");
    expect(inside("https://journal.example/autre/", "/journal/")).toBeUndefined();
    expect(inside("https://journal.example/autre/journal/", "/journal/")).toBeUndefined();
  });
});

describe("a name that the site uses itself", () => {
  it("is reserved, in its own language, and so are the devices of Windows", () => {
    const reserved = (language: "fr" | "en", names: string[]) =>
      names.filter((name) => routesOf(language).isReserved(name));
    const common = ["tags", "archives", "page", "index", "404", "assets", "con", "nul", "com1", "lpt9"];
    expect(reserved("fr", common)).toEqual(common);
    expect(reserved("fr", ["auteurs", "authors", "recherche", "search"])).toEqual(["auteurs", "recherche"]);
    expect(reserved("en", ["auteurs", "authors", "recherche", "search"])).toEqual(["authors", "search"]);
    expect(reserved("fr", ["un-titre", "contre", "icon", "com10", "tag", "lpt"])).toEqual([]);
  });
});
