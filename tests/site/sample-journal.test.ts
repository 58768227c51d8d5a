/** What readers of the sample journal see, built as the README says. */
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  build,
  contentOf,
  eleventy,
  filesOf,
  PROJECT,
  page,
  readText,
  temporaryFolder,
  textOf,
} from "../workshop.ts";

const SEED = "pekin-demande-a-alibaba-et-bytedance-de-justifier-l-achat-de-puces-ia-de-nvidia";
const SEED_LINES = readText(import.meta.dirname, "seed.txt")
  .split("\n")
  .filter((line) => line.trim());
let folder: string;
let site: string;

beforeAll(() => {
  folder = temporaryFolder();
  for (const part of [
    ".eleventy.ts",
    "package.json",
    "src",
    "layouts",
    "articles",
    "pages",
    "bin",
    "logo.svg",
  ]) {
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  site = build(folder);
});

describe("the seed article", () => {
  it("is in articles/ word for word", () => {
    const [title = "", , chapo = "", ...paragraphs] = SEED_LINES;
    const source = readText(PROJECT, "articles/pekin-demande-a-alibaba-et-bytedance.md");
    expect(source).toContain(`\ntitle: ${title}\n`);
    expect(source).toContain(`\nchapo: ${chapo}\n`);
    expect(source.endsWith(`---\n\n${paragraphs.join("\n\n")}\n`)).toBe(true);
  });

  it("is published with all its words in order, and with French apostrophes", () => {
    const set = SEED_LINES.map((line) => line.replaceAll("'", "’"));
    const [title = "", disclaimer = "", chapo = "", ...paragraphs] = set;
    const document = page(site, SEED, "index.html");
    expect(textOf(document, "h1")).toBe(title);
    expect(textOf(document, ".disclaimer p")).toBe(disclaimer);
    expect(textOf(document, ".chapo")).toBe(chapo);
    expect([...document.querySelectorAll(".body > p")].map((p) => p.textContent)).toEqual(paragraphs);
  });

  it("is signed by an editorial office, declared as an organization; a column is signed by a person", () => {
    const signatory = (path: string) => {
      const graph = page(site, path, "index.html").querySelector('script[type="application/ld+json"]');
      return /"author":\[\{"@type":"(\w+)"/.exec(graph?.textContent ?? "")?.[1];
    };
    expect([signatory(SEED), signatory("eloge-du-serveur-eteint")]).toEqual(["Organization", "Person"]);
  });

  it("shows genre, author, date, disclaimer and the rating in words before the text", () => {
    const document = page(site, SEED, "index.html");
    expect(textOf(document, ".article-head .label")).toBe("Tribune");
    expect(textOf(document, ".byline")).toContain("Par La rédaction");
    expect(document.querySelector(".byline time")?.getAttribute("datetime")).toBe("2025-08-13");
    expect(textOf(document, ".byline")).toContain("Note de l’auteur : 3,5 sur 5");
    const order = [...document.querySelectorAll(".disclaimer, .body, .rating, .subjects")].map(
      (part) => part.className,
    );
    expect(order).toEqual(["disclaimer", "body", "rating", "subjects"]);
  });

  it("has its five tags, each with a page that lists it", () => {
    const document = page(site, SEED, "index.html");
    const tags = [...document.querySelectorAll(".subjects a")].map((link) => link.getAttribute("href") ?? "");
    expect(tags).toEqual([
      "/tags/nvidia/",
      "/tags/alibaba/",
      "/tags/bytedance/",
      "/tags/chine/",
      "/tags/etats-unis/",
    ]);
    for (const tag of tags) expect(readText(site, tag, "index.html")).toContain(`href="/${SEED}/"`);
  });
});

describe("the journal", () => {
  it("has eight articles in all six genres, by several authors, with a series of two", () => {
    const labels = filesOf(site)
      .filter((file) => file.endsWith("/index.html"))
      .map((file) => page(site, file))
      .filter((document) => document.body.className === "article-page")
      .map((document) => textOf(document, ".article-head .label"));
    expect(labels).toHaveLength(8);
    expect(new Set(labels)).toEqual(
      new Set(["Tribune", "Éditorial", "Analyse", "Chronique", "Critique", "Billet"]),
    );
    const series = page(site, "la-penurie-comme-politique/index.html").querySelectorAll(".series li");
    expect(series).toHaveLength(2);
  });

  it("opens with the featured article and lists all the others once", () => {
    const document = page(site, "index.html");
    expect(textOf(document, ".teaser-lead h2")).toBe("Nos lecteurs ne sont pas des métriques");
    const links = [...document.querySelectorAll(".teaser-title a")].map((link) => link.getAttribute("href"));
    expect(new Set(links).size).toBe(8);
    expect(links).toHaveLength(8);
  });

  it("publishes the picture beside its article, with alternative text, caption and credit", () => {
    const document = page(site, "rousseau-au-centre-de-donnees/index.html");
    const image = document.querySelector(".opening img");
    expect(existsSync(join(site, image?.getAttribute("src") ?? "nothing"))).toBe(true);
    expect(image?.getAttribute("alt")?.length).toBeGreaterThan(20);
    expect(textOf(document, ".opening .credit")).toMatch(/^Crédit : \S/);
  });

  it("has no dead links", () => {
    const dead: string[] = [];
    for (const file of filesOf(site).filter((name) => name.endsWith(".html"))) {
      const document = page(site, file);
      for (const link of document.querySelectorAll("[href], [src]")) {
        const target = link.getAttribute("href") ?? link.getAttribute("src") ?? "";
        if (!target.startsWith("/")) continue;
        const path = decodeURI(target.replace(/[?#].*$/, ""));
        if (!existsSync(join(site, path.endsWith("/") ? `${path}index.html` : path)))
          dead.push(`${file}: ${target}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it("has the same bytes if plain Eleventy builds it", () => {
    const built = contentOf(site);
    const run = eleventy(folder);
    expect(run.code).toBe(0);
    expect(contentOf(site)).toEqual(built);
  });
});
