/**
 * A small journal that uses every feature: three pages byte for byte (`npx vitest run golden -u` writes them anew), and
 * of the others what says which page it is and where it leads.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import {
  build,
  configuration,
  filesOf,
  makeSite,
  type Page,
  page,
  plain,
  readText,
  textOf,
} from "../workshop.ts";

/** Without fingerprints, which change with every style, script, encoder setting and text. */
const masked = (text: string) =>
  text
    .replaceAll(/(?<=\/(?:tribune|scripts)\.)[0-9a-f]{10}(?=[./])/g, "FINGERPRINT")
    .replaceAll(/(?<=assets\/images\/[a-z-]+-)[0-9a-f]{12}\b/g, "FINGERPRINT")
    .replaceAll(/(?<=assets\/icon-[a-z\d-]+\.)[0-9a-f]{10}\b/g, "FINGERPRINT")
    .replaceAll(/(?<=assets\/social\/[a-z-]+-)[0-9a-f]{12}\b/g, "FINGERPRINT")
    .replaceAll(/(?<=search-index\/(?:parts|texts)\/)[0-9a-f]{12}(?=\/)/g, "DIGEST");

const GOLDEN = join(import.meta.dirname, "../golden");

describe("the golden site", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration(`
      icons: true, socialImages: true, tagline: "Pour voir", pathPrefix: "/p/", pageSize: 1, feeds: { tagsFrom: 1 }, rating: { best: 5, step: 0.5 },
      navigation: [{ label: "Sujets", path: "/tags/" }, { label: "Ailleurs", path: "https://ailleurs.example/" }],
    `),
  });
  cpSync(join(GOLDEN, "site"), folder, { recursive: true });
  const site = build(folder);

  it("has these files", () => {
    expect(filesOf(site).map((file) => masked(file))).toMatchInlineSnapshot(`
      [
        ".tribune",
        "2019/tout.html",
        "404.html",
        "a-propos/index.html",
        "archives/2026/index.html",
        "archives/index.html",
        "assets/feed.26b8b97bba.png",
        "assets/icon-180.FINGERPRINT.png",
        "assets/icon-192.FINGERPRINT.png",
        "assets/icon-512-maskable.FINGERPRINT.png",
        "assets/icon-512.FINGERPRINT.png",
        "assets/images/photo-FINGERPRINT-480.avif",
        "assets/images/photo-FINGERPRINT-480.webp",
        "assets/images/photo-FINGERPRINT-640.avif",
        "assets/images/photo-FINGERPRINT-640.jpg",
        "assets/images/photo-FINGERPRINT-640.webp",
        "assets/images/point-FINGERPRINT.svg",
        "assets/newsreader-display-east.195b95662a.woff2",
        "assets/newsreader-display-west.2d626e4e21.woff2",
        "assets/newsreader-display.46478f5701.woff2",
        "assets/newsreader-italic-east.8c575ae35d.woff2",
        "assets/newsreader-italic-west.2e69b9e24a.woff2",
        "assets/newsreader-italic.ef41fee0eb.woff2",
        "assets/newsreader-text-east.55ae008b20.woff2",
        "assets/newsreader-text-west.5a478c1dac.woff2",
        "assets/newsreader-text.dbe21d04a4.woff2",
        "assets/scripts.FINGERPRINT/search-text.js",
        "assets/scripts.FINGERPRINT/search.js",
        "assets/social/index-FINGERPRINT.png",
        "assets/social/l-autre-le-meme-FINGERPRINT.png",
        "assets/social/tout-ce-qu-un-article-peut-porter-FINGERPRINT.png",
        "assets/tribune.FINGERPRINT.css",
        "atom.xml",
        "auteurs/anselme-meyer/atom.xml",
        "auteurs/anselme-meyer/index.html",
        "auteurs/anselme-meyer/page/1/index.html",
        "auteurs/anselme-meyer/page/2/index.html",
        "auteurs/index.html",
        "auteurs/jeanne-invitee/atom.xml",
        "auteurs/jeanne-invitee/index.html",
        "everything-an-article-may-carry/index.html",
        "favicon.ico",
        "feed.json",
        "flux/index.html",
        "index.html",
        "l-autre-le-meme/index.html",
        "l-autre-le-meme/index.md",
        "llms.txt",
        "page/1/index.html",
        "page/2/index.html",
        "recherche/index.html",
        "rss.xml",
        "search-index/engine.js",
        "search-index/index.bin",
        "search-index/parts/DIGEST/0.bin",
        "search-index/parts/DIGEST/filters.bin",
        "search-index/stem.js",
        "search-index/texts/DIGEST/0.bin",
        "search-index/texts/DIGEST/1.bin",
        "search-index/texts/DIGEST/2.bin",
        "site.webmanifest",
        "sitemap.xml",
        "sitemaps/news.xml",
        "tags/2026/atom.xml",
        "tags/2026/index.html",
        "tags/c-plus-plus/atom.xml",
        "tags/c-plus-plus/index.html",
        "tags/c-sharp/atom.xml",
        "tags/c-sharp/index.html",
        "tags/c/atom.xml",
        "tags/c/index.html",
        "tags/index.html",
        "tags/oeuvre/atom.xml",
        "tags/oeuvre/index.html",
        "tags/oeuvre/page/1/index.html",
        "tags/presse/atom.xml",
        "tags/presse/index.html",
        "tags/presse/page/1/index.html",
        "tags/presse/page/2/index.html",
        "tout-ce-qu-un-article-peut-porter/index.html",
        "tout-ce-qu-un-article-peut-porter/index.md",
        "un-article-perime/index.html",
        "vieux/chemin/index.html",
      ]
    `);
  });

  it.each([
    ["an article", "tout-ce-qu-un-article-peut-porter/index.html"],
    ["a list", "tags/presse/index.html"],
    ["a feed", "atom.xml"],
  ])("has %s that is the expected one whole", async (_what, file) => {
    await expect(masked(readText(site, file))).toMatchFileSnapshot(join(GOLDEN, "expected", file));
  });

  const addresses = (from: Page, selector: string) =>
    [...from.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");

  const CARRY = "/p/tout-ce-qu-un-article-peut-porter/";
  const ENGLISH = "/p/everything-an-article-may-carry/";
  const OTHER = "/p/l-autre-le-meme/";

  it.each([
    ["index.html", "Journal · Pour voir", "Journal", [OTHER, ENGLISH, "/p/page/2/"]],
    [
      "page/2/index.html",
      "Articles précédents (page 2) · Journal",
      "Articles précédents",
      [CARRY, "/p/", "/p/page/1/", "/p/archives/2026/"],
    ],
    [
      "page/1/index.html",
      "Articles précédents (page 1) · Journal",
      "Articles précédents",
      [OTHER, "/p/page/2/", "/p/", "/p/archives/2026/"],
    ],
    ["404.html", "Cette page n’existe pas · Journal", "Cette page n’existe pas", [ENGLISH, CARRY, OTHER]],
    ["a-propos/index.html", "À propos · Journal", "À propos", [CARRY]],
    ["archives/index.html", "Archives · Journal", "Archives", ["/p/archives/2026/"]],
    [
      "archives/2026/index.html",
      "Archives de l’année 2026 · Journal",
      "Archives de l’année 2026",
      ["/p/archives/", ENGLISH, CARRY, OTHER],
    ],
    [
      "auteurs/index.html",
      "Auteurs · Journal",
      "Auteurs",
      ["/p/auteurs/anselme-meyer/", "/p/auteurs/jeanne-invitee/"],
    ],
    [
      "auteurs/anselme-meyer/index.html",
      "Anselme Meyer · Journal",
      "Anselme Meyer",
      ["/p/auteurs/", ENGLISH, "/p/auteurs/anselme-meyer/page/2/"],
    ],
    [
      "auteurs/anselme-meyer/page/2/index.html",
      "Anselme Meyer (page 2) · Journal",
      "Anselme Meyer",
      ["/p/auteurs/", CARRY, "/p/auteurs/anselme-meyer/", "/p/auteurs/anselme-meyer/page/1/"],
    ],
    ["auteurs/jeanne-invitee/index.html", "Jeanne Invitée · Journal", "Jeanne Invitée", [CARRY]],
    ["tags/2026/index.html", "2026 · Journal", "2026", ["/p/tags/", CARRY]],
    ["tags/c/index.html", "C · Journal", "C", ["/p/tags/", CARRY]],
    ["tags/c-sharp/index.html", "C# · Journal", "C#", ["/p/tags/", CARRY]],
    ["tags/c-plus-plus/index.html", "C++ · Journal", "C++", ["/p/tags/", CARRY]],
    [
      "tags/oeuvre/index.html",
      "œuvre · Journal",
      "œuvre",
      ["/p/tags/", OTHER, CARRY, CARRY, "/p/tags/oeuvre/page/1/"],
    ],
    [
      "tags/presse/page/2/index.html",
      "Presse (page 2) · Journal",
      "Presse",
      ["/p/tags/", CARRY, "/p/tags/presse/", "/p/tags/presse/page/1/"],
    ],
    [
      "flux/index.html",
      "Suivre le journal · Journal",
      "Suivre le journal",
      [
        ...["/p/atom.xml", "/p/rss.xml", "/p/feed.json"],
        ...["2026", "c", "c-sharp", "c-plus-plus", "oeuvre", "presse"].map(
          (tag) => `/p/tags/${tag}/atom.xml`,
        ),
        ...["/p/auteurs/anselme-meyer/atom.xml", "/p/auteurs/jeanne-invitee/atom.xml"],
      ],
    ],
    [
      "un-article-perime/index.html",
      "Un article périmé · Journal",
      "Un article périmé",
      ["/p/auteurs/anselme-meyer/", CARRY, OTHER, ENGLISH],
    ],
  ])("has %s with its title, its heading and what it leads to", (file, title, heading, leads) => {
    const shown = page(site, file);
    expect([textOf(shown, "title"), textOf(shown, "h1")]).toEqual([title, heading]);
    expect(addresses(shown, "main a[href]")).toEqual(leads);
    for (const feed of ["/p/rss.xml", "/p/atom.xml", "/p/feed.json"])
      expect(addresses(shown, "link[rel=alternate]")).toContain(feed);
    expect(addresses(shown, "nav a[href]")).toEqual(
      expect.arrayContaining(["/p/tags/", "https://ailleurs.example/"]),
    );
  });

  it("tells search engines of every page that they may show, and of no other", () => {
    const pages = filesOf(site).filter((file) => file.endsWith(".html"));
    const isHidden = (file: string) =>
      page(site, file).querySelector("meta[name=robots]")?.getAttribute("content") === "noindex";
    expect(pages.filter(isHidden)).toEqual([
      "2019/tout.html",
      "404.html",
      "everything-an-article-may-carry/index.html",
      "recherche/index.html",
      "un-article-perime/index.html",
      "vieux/chemin/index.html",
    ]);
    const canonical = pages
      .filter((file) => !isHidden(file))
      .flatMap((file) => addresses(page(site, file), "link[rel=canonical]"));
    const listed = (file: string) =>
      [...readText(site, file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
    expect(listed("sitemap.xml").toSorted()).toEqual(canonical.toSorted());
    expect(listed("sitemaps/news.xml")).toEqual([`https://journal.example${CARRY}`]);
  });

  it.each(["2019/tout.html", "vieux/chemin/index.html"])("leads from the old address %s", (file) => {
    const old = page(site, file);
    expect(old.querySelector("meta[http-equiv=refresh]")?.getAttribute("content")).toBe(`0; url=${CARRY}`);
    expect(addresses(old, "link[rel=canonical], a")).toEqual([`https://journal.example${CARRY}`, CARRY]);
  });

  it("says what an article is besides its text: expired, translated, rated", () => {
    const [expired, english, rated] = ["un-article-perime", ENGLISH.slice(3), OTHER.slice(3)].map((path) =>
      page(site, path, "index.html"),
    );
    if (!expired || !english || !rated) throw new Error("Three articles.");
    expect(plain(textOf(expired, ".expired"))).toBe(
      "Cet article a cessé d’être d’actualité le 1er juin 2026.",
    );
    expect(plain(textOf(english, ".translations"))).toBe("Lire aussi en français");
    expect(english.querySelector(".body")?.getAttribute("lang")).toBe("en");
    expect(addresses(rated, "main a[href]")).toEqual([
      "/p/auteurs/anselme-meyer/",
      ...["#rating", "https://livre.example/"],
      ...["/p/tags/presse/", "/p/tags/oeuvre/"],
      ...[CARRY, CARRY, ENGLISH, CARRY],
    ]);
    expect(plain(textOf(rated, "#rating"))).toContain("3,5 sur 5");
  });

  it("offers every subject, author and year on the page of search", () => {
    const search = page(site, "recherche/index.html");
    expect(addresses(search, "main a[href]")).toEqual([
      ...["presse", "oeuvre", "2026", "c", "c-sharp", "c-plus-plus"].map((tag) => `/p/tags/${tag}/`),
      ...["/p/tags/", "/p/auteurs/anselme-meyer/", "/p/auteurs/jeanne-invitee/", "/p/auteurs/"],
      "/p/archives/2026/",
    ]);
    expect(search.querySelector("main form[role=search] input[type=search]")).not.toBeNull();
    expect(addresses(page(site, "tags/index.html"), "main a[href]").slice(0, 6)).toEqual(
      addresses(search, "main a[href]").slice(0, 6),
    );
  });

  it("tells readers of text of every article, of its copy and of the pages", () => {
    const llms = plain(readText(site, "llms.txt"));
    expect(
      [...llms.matchAll(/^- \[(.*)\]\(https:\/\/journal\.example(.*?)\)/gm)].map(([, ...said]) => said),
    ).toEqual([
      ["Tout ce qu’un article peut porter", `${CARRY}index.md`],
      ["L’autre & le « même »", `${OTHER}index.md`],
      ["À propos", "/p/a-propos/"],
    ]);
    const sections = (path: string) => readText(site, path.slice(3), "index.md").match(/^(?:#+ |\*\*).*/gm);
    expect(sections(CARRY)?.map(plain)).toEqual([
      "# Tout ce qu’un article peut porter",
      "**Avertissement** : Un avertissement écrit pour cet article.",
      "**Déclaration d’intérêts** : L’auteur connaît l’éditeur.",
      "**Note de l’auteur : 3,5 sur 5**",
      "## Un titre de premier niveau",
      "### Un second",
      ...["## Sources", "## Corrections", "## Sujets"],
    ]);
    expect(sections(OTHER)?.map(plain)).toEqual([
      "# L’autre & le « même »",
      "**Avertissement** : Ceci est une opinion.",
      "**Note de l’auteur : 3,5 sur 5**",
      ...["## Fin", "## Sujets"],
    ]);
  });

  it("says the same of an article in every feed", () => {
    const atom = (file: string) =>
      parseAtomFeed(readText(site, file)).entries?.map(({ id, title, content }) => [
        id,
        title?.value,
        content?.value,
      ]);
    const rss = parseRssFeed(readText(site, "rss.xml")).items?.map(({ guid, title, content }) => [
      guid?.value,
      title,
      content?.encoded,
    ]);
    const json = parseJsonFeed(readText(site, "feed.json")).items?.map(({ id, title, content_html }) => [
      id,
      title,
      content_html,
    ]);
    expect([rss, json]).toEqual([atom("atom.xml"), atom("atom.xml")]);
    const [carry, other] = atom("atom.xml") ?? [];
    expect([carry?.[0], other?.[0]]).toEqual([
      "https://journal.example/p/vieux/chemin/",
      `https://journal.example${OTHER}`,
    ]);
    for (const file of ["tags/oeuvre", "tags/presse", "auteurs/anselme-meyer"])
      expect(atom(`${file}/atom.xml`), file).toEqual([carry, other]);
    for (const file of ["tags/2026", "tags/c", "tags/c-sharp", "tags/c-plus-plus", "auteurs/jeanne-invitee"])
      expect(atom(`${file}/atom.xml`), file).toEqual([carry]);
  });
});
