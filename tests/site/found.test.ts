/** Discoverability: the metadata for search engines, social networks and feed readers on every page of three journals. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, contentOf, readPage } from "../outputs/seo/judges/built-page.ts";
import { type BuiltSite, siteFaults } from "../outputs/seo/judges/site.ts";
import { typesOf } from "../outputs/seo/judges/vocabulary.ts";
import {
  article,
  build,
  configuration,
  filesOf,
  makeSite,
  PROJECT,
  readText,
  temporaryFolder,
} from "../workshop.ts";

const ROOT = "https://journal.example/";
const photograph = readFileSync(join(PROJECT, "tests/golden/site/articles/photo.jpg"));

/** Each article has different words. */
const text = (frontMatter: string) =>
  article(frontMatter, `De quoi il s’agit : ${frontMatter.split("\n")[0]}.`);

/** Translations, pictures, ratings, policies: what the other sites lack. */
const MIXED = {
  ".eleventy.ts": configuration(
    `
    description: "Un journal pour voir.",
    search: false,
    feeds: { tagsFrom: 1 },
    tags: [{ name: "Presse", description: "Les journaux.", sameAs: ["https://fr.wikipedia.org/wiki/Presse"] }],`,
    `(config) => { config.addPassthroughCopy({ "logo.svg": "/logo.svg" }); }`,
  )
    .replace(
      'publisher: { name: "Éditions" }',
      `publisher: { name: "Éditions", logo: "/logo.svg", publishingPrinciples: "/charte/",
        correctionsPolicy: "/charte/#corrections", ethicsPolicy: "/charte/" }`,
    )
    .replace(
      'name: "Anselme Meyer"',
      `name: "Anselme Meyer", url: "https://meyer.example/", sameAs: ["https://social.example/@meyer"],
        image: "moi.jpg", bio: "Il écrit."`,
    ),
  "moi.jpg": photograph,
  "logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  "pages/charte.md": "---\ntitle: Charte\n---\n\nNous signons.\n\n## Corrections\n\nNous corrigeons.\n",
  "articles/fr.md": text(
    `title: L'original
date: 2026-01-02 08:30
tags: [Presse]
genre: critique
rating: { value: 4, subject: { type: livre, name: "Un <livre> & demi" } }
updated: 2026-01-03 09:00
corrections: [{ date: 2026-07-04, text: Un chiffre. }]
series: { title: La suite, part: 2 }
image: { src: photo.jpg, alt: Une photo, credit: Meyer }`,
  ),
  "articles/photo.jpg": photograph,
  "articles/en.md": text("title: The translation\nlang: en\ntranslationOf: fr.md\ngenre: analyse"),
  "articles/es.md": text("title: La traducción\nlang: es\ntranslationOf: en.md\nauthor: Jeanne Invitée"),
  "articles/de.md": text("title: Verborgen\nlang: de\ntranslationOf: fr.md\nnoindex: true"),
  "articles/it.md": text(
    "title: Altrove\nlang: it\ntranslationOf: fr.md\ncanonical: https://altrove.example/a",
  ),
  "articles/ville.md": text(
    "title: Une ville\nrating: { value: 3, subject: { type: Place, name: Une ville } }\nexpires: 2027-01-01",
  ),
  "articles/nu.md": text(
    "title: Une note nue\nrating: 2\nimage: { src: https://ailleurs.example/a.jpg, alt: Une photo }",
  ),
};

function readSite(folder: string, root: string, elsewhere: readonly string[] = []): BuiltSite {
  const files = filesOf(folder).filter((file) => file.endsWith(".html"));
  return {
    root,
    folder,
    elsewhere,
    pages: files.map((file) => readPage(file, readText(folder, file), root)),
  };
}

const sites = new Map<string, BuiltSite>();

beforeAll(() => {
  const sample = join(temporaryFolder(), "out");
  build(PROJECT, ["--output", sample]);
  sites.set("the sample journal", readSite(sample, "https://latribunelibre.example/"));

  const golden = makeSite({
    ".eleventy.ts": configuration('tagline: "Pour voir", pathPrefix: "/p/", pageSize: 2,'),
  });
  cpSync(join(PROJECT, "tests/golden/site"), golden, { recursive: true });
  sites.set("the golden site", readSite(build(golden), "https://journal.example/p/"));

  const english = join(temporaryFolder(), "out");
  build(join(PROJECT, "tests/sites/english"), ["--output", english]);
  sites.set("the English site", readSite(english, "https://gazette.example/gazette/"));

  const mixed = build(makeSite(MIXED));
  sites.set("a mixed site", readSite(mixed, ROOT, ["https://altrove.example/a"]));
}, 120_000);

function siteNamed(name: string): BuiltSite {
  const site = sites.get(name);
  if (!site) throw new Error(`No ${name}`);
  return site;
}

describe.each(["the sample journal", "the golden site", "the English site", "a mixed site"])("%s", (name) => {
  it("gives search engines nothing wrong, duplicate or dead", () => {
    expect(siteFaults(siteNamed(name))).toEqual([]);
  });

  it("has one JSON-LD graph on every content page, and a path to each from the front page", () => {
    const { pages, root } = siteNamed(name);
    const shown = pages.filter((page) => page.file !== "404.html" && page.graphs.length > 0);
    expect(shown.length).toBeGreaterThan(5);
    expect(pages.filter((page) => page.indexable && page.graphs.length !== 1)).toEqual([]);
    for (const page of shown) {
      const types = page.graphs.flatMap((graph) => graph ?? []).map((thing) => thing["@type"]);
      expect(types.includes("BreadcrumbList"), page.file).toBe(page.url !== root);
    }
  });
});

describe("an article", () => {
  it("lists its translations for search engines: itself, the original as default, no hidden or external ones", () => {
    const expected = { fr: `${ROOT}l-original/`, en: `${ROOT}the-translation/`, es: `${ROOT}la-traduccion/` };
    for (const file of ["l-original", "the-translation", "la-traduccion"]) {
      const { languages } = pageOf(file);
      expect(Object.fromEntries(languages)).toEqual({ ...expected, "x-default": expected.fr });
    }
    for (const file of ["verborgen", "altrove", "une-ville"]) expect(pageOf(file).languages.size).toBe(0);
    expect(contentOf(pageOf("l-original"), "og:locale")).toEqual(["fr_FR"]);
    expect(contentOf(pageOf("l-original"), "og:locale:alternate")).toEqual(["es_ES", "en_US"]);
    expect(thingOf("l-original", "NewsArticle")["workTranslation"]).toEqual([
      { "@id": `${expected.es}#article` },
      { "@id": `${expected.en}#article` },
    ]);
    expect(thingOf("la-traduccion", "NewsArticle")["translationOfWork"]).toEqual({
      "@id": `${expected.fr}#article`,
    });
  });

  it("gives its dates as the page shows them, with the time in the journal's zone if there is one", () => {
    expect(thingOf("l-original", "NewsArticle")).toMatchObject({
      "@type": ["NewsArticle", "ReviewNewsArticle"],
      datePublished: "2026-01-02T08:30:00+01:00",
      dateModified: "2026-07-04",
      position: 2,
      correction: [{ text: "Un chiffre.", datePublished: "2026-07-04" }],
    });
    expect(contentOf(pageOf("l-original"), "article:modified_time")).toEqual(["2026-07-04"]);
    expect(thingOf("the-translation", "NewsArticle")["@type"]).toEqual([
      "NewsArticle",
      "AnalysisNewsArticle",
    ]);
  });

  it("declares a rating only for a named item that search engines allow to be reviewed", () => {
    expect(thingOf("l-original", "Review")).toMatchObject({
      itemReviewed: { "@type": "Book", name: "Un <livre> & demi" },
      reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 0 },
      author: [{ name: "Anselme Meyer" }],
    });
    for (const file of ["une-ville", "une-note-nue", "the-translation"]) {
      const text = JSON.stringify(pageOf(file).graphs);
      expect(text).not.toMatch(/Review|Rating|rating/);
    }
    expect(pageOf("une-ville").document.querySelector(".rating")).not.toBeNull();
    for (const site of sites.values())
      for (const page of site.pages) expect(JSON.stringify(page.graphs)).not.toContain("aggregateRating");
  });

  it("is shared with its picture, and with the size if known", () => {
    const page = pageOf("l-original");
    expect(contentOf(page, "twitter:card")).toEqual(["summary_large_image"]);
    expect(contentOf(page, "og:image:type")).toEqual(["image/jpeg"]);
    expect(contentOf(page, "og:image:width")).toEqual(["640"]);
    expect(contentOf(page, "og:image:alt")).toEqual(["Une photo"]);
    expect(contentOf(pageOf("une-note-nue"), "og:image")).toEqual(["https://ailleurs.example/a.jpg"]);
    expect(contentOf(pageOf("une-note-nue"), "og:image:width")).toEqual([]);
    expect(contentOf(pageOf("une-ville"), "twitter:card")).toEqual(["summary"]);
  });

  it("has the declared canonical URL, leaves results on its expiry date, and is not found if hidden", () => {
    expect(pageOf("altrove").canonicals).toEqual(["https://altrove.example/a"]);
    expect(contentOf(pageOf("une-ville"), "robots")).toEqual([
      "max-image-preview:large, unavailable_after: 2027-01-01",
    ]);
    expect(contentOf(pageOf("verborgen"), "robots")).toEqual(["noindex"]);
  });
});

describe("the journal", () => {
  it("names its principles, its authors' own pages and the subjects of its tags", () => {
    expect(thingOf("l-original", "NewsMediaOrganization")).toMatchObject({
      logo: { url: `${ROOT}logo.svg` },
      publishingPrinciples: `${ROOT}charte/`,
      correctionsPolicy: `${ROOT}charte/#corrections`,
      ethicsPolicy: `${ROOT}charte/`,
    });
    const author = pageOf("auteurs/anselme-meyer");
    const me = [...author.document.querySelectorAll('head link[rel="me"]')];
    expect(me.map((link) => link.getAttribute("href"))).toEqual([
      "https://meyer.example/",
      "https://social.example/@meyer",
    ]);
    expect(thingOf("auteurs/anselme-meyer", "ProfilePage")["mainEntity"]).toMatchObject({
      name: "Anselme Meyer",
      sameAs: ["https://meyer.example/", "https://social.example/@meyer"],
      image: { "@type": "ImageObject" },
    });
    expect(thingOf("tags/presse", "CollectionPage")["about"]).toMatchObject({
      name: "Presse",
      sameAs: ["https://fr.wikipedia.org/wiki/Presse"],
    });
  });

  it("declares a search action only if it has a search page", () => {
    expect(JSON.stringify(pageOf("l-original").graphs)).not.toContain("SearchAction");
    const [front] = siteNamed("the sample journal").pages.filter((page) => page.file === "index.html");
    expect(JSON.stringify(front?.graphs)).toContain(
      "https://latribunelibre.example/recherche/?q={search_term_string}",
    );
  });

  it("announces its feeds on every page, and those of a subject and an author on theirs", () => {
    const feeds = (page: BuiltPage) =>
      [...page.document.querySelectorAll('head link[rel="alternate"][type]')].map((link) =>
        link.getAttribute("href"),
      );
    const all = ["/rss.xml", "/atom.xml", "/feed.json"];
    expect(feeds(pageOf("une-ville"))).toEqual([...all, "/une-ville/index.md"]);
    expect(feeds(pageOf("verborgen"))).toEqual(all);
    expect(feeds(pageOf("tags/presse"))).toEqual(["/tags/presse/atom.xml", ...all]);
    expect(feeds(pageOf("auteurs/jeanne-invitee"))).toEqual(["/auteurs/jeanne-invitee/atom.xml", ...all]);
  });

  it("publishes the opening picture in the three shapes that search engines show", () => {
    const site = siteNamed("the sample journal");
    const graphs = JSON.stringify(site.pages.map((page) => page.graphs));
    for (const size of ["1067x1067", "1200x900", "1200x675"])
      expect(graphs).toMatch(new RegExp(`colonnade-[0-9a-f]+-${size}\\.jpg`));
  });
});

function pageOf(path: string): BuiltPage {
  const page = siteNamed("a mixed site").pages.find(({ file }) => file === `${path}/index.html`);
  if (!page) throw new Error(`No ${path}`);
  return page;
}

function thingOf(path: string, type: string) {
  const thing = pageOf(path)
    .graphs.flatMap((graph) => graph ?? [])
    .find((each) => typesOf(each).includes(type));
  if (!thing) throw new Error(`No ${type} on ${path}`);
  return thing;
}

describe("the judge", () => {
  const seed = (file: string, from: string | RegExp, to: string): string[] => {
    const site = siteNamed("a mixed site");
    const text = readText(site.folder, file);
    const bad = text.replace(from, to);
    expect(bad).not.toBe(text);
    const spoiled = (page: BuiltPage) => (page.file === file ? readPage(file, bad, site.root) : page);
    return siteFaults({ ...site, pages: site.pages.map(spoiled) });
  };
  const ARTICLE = "l-original/index.html";

  it.each<[string, string, string | RegExp, string]>([
    ["a second h1", ARTICLE, "</h1>", "</h1><h1>Encore</h1>"],
    ["no canonical", ARTICLE, 'rel="canonical"', 'rel="author"'],
    ["a canonical of another page", ARTICLE, /(rel="canonical" href="[^"]*)/, "$1autre/"],
    [
      "a description of another page",
      "index.html",
      /name="description" content="[^"]*"/,
      'name="description" content="Nous signons."',
    ],
    ["structured data that does not parse", ARTICLE, '{"@context"', '{"@context'],
    ["a type that nobody knows", ARTICLE, '"@type":["NewsArticle","', '"@type":["NewsItem","'],
    ["a property of another type", ARTICLE, '"headline":', '"headLine":'],
    ["a value out of range", ARTICLE, /"wordCount":\d+/, '"wordCount":"many"'],
    ["a date that is none", ARTICLE, /"datePublished":"[^"]*"/, '"datePublished":"hier"'],
    ["a date that the page does not say", ARTICLE, /"dateModified":"[^"]*"/, '"dateModified":"2020-01-01"'],
    ["a headline that is not the h1", ARTICLE, '"headline":"', '"headline":"Pas '],
    ["an article by nobody", ARTICLE, '"author":', '"editor":'],
    ["a reference to nothing", ARTICLE, /(?<="publisher":\{"@id":")[^"]*/, "https://journal.example/#nobody"],
    ["a picture that is not there", ARTICLE, /(?<="url":"[^"]*assets\/images\/)/, "no-"],
    [
      "an average of ratings",
      ARTICLE,
      '"isAccessibleForFree":',
      '"aggregateRating":{"@type":"AggregateRating"},"isAccessibleForFree":',
    ],
    ["a rating of nothing", ARTICLE, /"itemReviewed":\{"@type"[^}]*\}/, '"itemReviewed":{"@type":"Book"}'],
    ["a way of one step", ARTICLE, /"itemListElement":\[(\{[^}]*\}).*?\]/, '"itemListElement":[$1]'],
    [
      "a translation that does not return",
      ARTICLE,
      /href="[^"]*" hreflang="en"/,
      'href="https://journal.example/charte/" hreflang="en"',
    ],
  ])("fails %s", (_name, file, from, to) => {
    expect(seed(file, from, to)).not.toEqual([]);
  });
});
