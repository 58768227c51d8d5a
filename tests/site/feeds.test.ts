/** The feeds of complete sites, as feed readers fetch them. */
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { feedFaults } from "../outputs/feeds/judge/judge.ts";
import {
  build,
  configuration,
  filesOf,
  makeSite,
  PROJECT,
  page,
  readText,
  temporaryFolder,
  textOf,
  tribune,
} from "../workshop.ts";

const BASE = "https://journal.example/p/";
const FEED = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;

interface Entry {
  readonly title: string;
  readonly link: string;
  readonly date: string;
  readonly content: string;
}

const feedsIn = (site: string) => filesOf(site).filter((file) => FEED.test(file));

/** The entries of a feed, according to an independent parser. */
function entriesOf(file: string, text: string): Entry[] {
  const whole = (title?: string, link?: string, date?: string, content?: string): Entry => {
    if (!title || !link || !date || !content) throw new Error(`${file}: ${title} lacks something.`);
    return { title, link, date, content };
  };
  if (file.endsWith("rss.xml"))
    return (parseRssFeed(text).items ?? []).map((item) =>
      whole(item.title, item.link, item.pubDate, item.content?.encoded),
    );
  if (file.endsWith(".json"))
    return (parseJsonFeed(text).items ?? []).map((item) =>
      whole(item.title, item.url, item.date_published, item.content_html),
    );
  return (parseAtomFeed(text).entries ?? []).map((entry) =>
    whole(
      entry.title?.value,
      entry.links?.find(({ rel }) => rel === "alternate")?.href,
      entry.published,
      entry.content?.value,
    ),
  );
}

const inside = (markup: string) => parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;
const folded = (text: string | null) => (text ?? "").replace(/[ \n]+/g, " ").trim();

/** The dead links to this site in a text: no such file, or no such anchor. */
function dead(content: string, site: string, base: string): string[] {
  const document = inside(content);
  const addresses = [...document.querySelectorAll("[href], [src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  return addresses.filter((address) => {
    if (!address.startsWith(base)) return !/^(?:https?:|mailto:|tel:)/.test(address);
    const { pathname, hash } = new URL(address);
    const path = decodeURIComponent(pathname).slice(new URL(base).pathname.length);
    const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
    if (!existsSync(join(site, file))) return true;
    return hash !== "" && !page(site, file).getElementById(decodeURIComponent(hash.slice(1)));
  });
}

let site: string;
let folder: string;

beforeAll(() => {
  folder = makeSite({
    ".eleventy.ts": configuration(
      'pathPrefix: "/p/", pageSize: 2, feeds: { hub: "https://hub.example/", tagsFrom: 1 }, tags: [{ name: "Presse", description: "Les journaux." }],',
    ),
  });
  cpSync(join(PROJECT, "tests/golden/site"), folder, { recursive: true });
  site = build(folder);
});

describe("the feeds of a journal", () => {
  it("are three for the journal, one for each tag and one for each author", () => {
    const list = (folderName: string) =>
      filesOf(site).filter((file) => new RegExp(`^${folderName}/[^/]+/index\\.html$`).test(file));
    expect(feedsIn(site).toSorted()).toEqual(
      [
        ...["atom.xml", "feed.json", "rss.xml"],
        ...[...list("tags"), ...list("auteurs")].map((file) => file.replace("index.html", "atom.xml")),
      ].toSorted(),
    );
  });

  it("are valid", () => {
    const faults = feedsIn(site).map((file) => [file, feedFaults(readText(site, file), BASE + file)]);
    expect(faults).toEqual(faults.map(([file]) => [file, []]));
  });

  it("have the titles, URLs, dates and full texts of the pages", () => {
    for (const file of feedsIn(site)) {
      for (const { title, link, date, content } of entriesOf(file, readText(site, file))) {
        expect(link.startsWith(BASE)).toBe(true);
        const document = page(site, link.slice(BASE.length), "index.html");
        expect(title).toBe(document.querySelector("h1")?.textContent);
        const shown = document.querySelector(".byline time")?.getAttribute("datetime") ?? "";
        expect(new Date(date).getTime()).toBe(
          new Date(shown.length > 10 ? shown : `${shown}T00:00+02:00`).getTime(),
        );
        for (const arrow of document.querySelectorAll(".footnote-back")) arrow.remove();
        const parts = document.querySelectorAll(
          ".chapo, .disclaimer p, .body p, .body h2, .body h3, .body td, .body figcaption, .sources li, .corrections li",
        );
        const read = folded(inside(content).body.textContent).replaceAll(" ", "");
        let from = 0;
        for (const part of parts) {
          const text = folded(part.textContent).replaceAll(" ", "");
          const at = read.indexOf(text, from);
          expect(at, `${file}: ${text}`).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }
    }
  });

  it("contain the disclaimer, footnotes, the picture and French spaces", () => {
    const [first] = entriesOf("rss.xml", readText(site, "rss.xml"));
    expect(first?.title).toBe("Tout ce qu’un article peut porter");
    const content = first?.content ?? "";
    expect(content).toContain(
      "<strong>Avertissement\u00a0:</strong> Un avertissement écrit pour cet article.",
    );
    expect(content).toContain("<strong>Note de l’auteur\u00a0: 3,5 sur 5</strong>");
    expect(content).toMatch(
      /<figure><img src="https:\/\/journal\.example\/p\/assets\/images\/point-[^"]*\.svg" alt="Un point"/,
    );
    const other = entriesOf("rss.xml", readText(site, "rss.xml"))[1]?.content;
    expect(other).toContain("10\u202f000 raisons\u00a0: «\u202fles voici\u202f»\u202f!");
  });

  it("have no dead links", () => {
    for (const file of feedsIn(site)) {
      // The author linked to an anchor that a list lacks: the feed has the same link as the page.
      for (const { content } of entriesOf(file, readText(site, file)))
        expect(
          dead(content, site, BASE).filter((address) => !address.endsWith("/tags/?x=1#y")),
          file,
        ).toEqual([]);
    }
  });

  it("contain no draft, future, expired or noindex article", () => {
    for (const file of feedsIn(site)) {
      expect(readText(site, file), file).not.toMatch(/MARQUEUR|Un article périmé|everything-an-article/);
    }
    expect(entriesOf("atom.xml", readText(site, "tags/presse/atom.xml"))).toHaveLength(2);
  });

  it("do not change with the clock", () => {
    const before = feedsIn(site).map((file) => readText(site, file));
    const later = build(folder, ["--now", "2026-11-23T22:00:00Z"]);
    expect(feedsIn(later).map((file) => readText(later, file))).toEqual(before);
  });

  it("announce the hub, and name their tag in the journal's language", () => {
    const { subtitle, title, links } = parseAtomFeed(readText(site, "tags/presse/atom.xml"));
    expect([title?.value, subtitle?.value]).toEqual(["Presse · Journal", "Les journaux."]);
    expect(links?.find(({ rel }) => rel === "hub")?.href).toBe("https://hub.example/");
  });
});

describe("the page of the feeds", () => {
  it("explains them and links to each, with its full URL", () => {
    const document = page(site, "flux/index.html");
    expect(textOf(document, "h1")).toBe("Suivre le journal");
    expect(document.querySelectorAll(".feeds-how li").length).toBe(3);
    const links = [...document.querySelectorAll(".feed-index a")];
    expect(links.map((link) => link.getAttribute("href")?.slice("/p/".length)).toSorted()).toEqual(
      feedsIn(site).toSorted(),
    );
    for (const link of links)
      expect(link.textContent).toBe(`https://journal.example${link.getAttribute("href")}`);
  });
});

describe("an English journal", () => {
  it("has its feeds and their page in English", () => {
    const output = join(temporaryFolder(), "out");
    tribune(join(PROJECT, "tests/sites/english"), ["build", "--output", output]);
    const base = "https://gazette.example/gazette/";
    for (const file of feedsIn(output)) {
      const text = readText(output, file);
      expect(feedFaults(text, base + file), file).toEqual([]);
      for (const { content } of entriesOf(file, text)) expect(dead(content, output, base)).toEqual([]);
    }
    const [latest] = entriesOf("rss.xml", readText(output, "rss.xml"));
    expect(latest?.date).toBe("Sun, 22 Nov 2026 22:00:00 -0500");
    expect(latest?.content).toContain("<strong>Disclaimer:</strong>");
    expect(textOf(page(output, "feeds/index.html"), "h1")).toBe("Follow the journal");
  });
});

describe("the link checker", () => {
  it("reports dead links", () => {
    const content = `<a href="${BASE}nulle-part/">a</a><img src="${BASE}assets/x.png" alt=""><a href="${BASE}flux/#nulle-part">b</a><a href="${BASE}">c</a>`;
    expect(dead(content, site, BASE)).toEqual([
      `${BASE}nulle-part/`,
      `${BASE}assets/x.png`,
      `${BASE}flux/#nulle-part`,
    ]);
  });
});
