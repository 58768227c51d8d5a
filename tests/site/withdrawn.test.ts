/** A withdrawn article: its page says so, and no list or index contains it. */
import { describe, expect, it } from "vitest";
import {
  article,
  build,
  configuration,
  filesOf,
  makeSite,
  page,
  plain,
  readText,
  textOf,
  tribune,
} from "../workshop.ts";

const WITHDRAWN = 'withdrawn: { date: 2026-11-20, reason: "Un chiffre d\'affaires était faux." }';

describe("a withdrawn article", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration("pageSize: 1,"),
    "articles/faux.md": article(
      `title: Le chiffre\ntags: [Chiffres, Seul]\nrating: 4\nauthor: Invitée Seule\naliases: [/vieux/]\nfeatured: true\nimage: { src: photo.svg, alt: Une photo }\nchapo: Un secret.\nseries: Suite\n${WITHDRAWN}`,
      "Le pangolin secret.\n\n![Une autre](photo.svg) [Un document](secret.pdf)",
    ),
    "articles/photo.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "articles/secret.pdf": "%PDF-1.7",
    "articles/traduit.md": article("title: Figure\nlang: en\ntranslationOf: faux.md\ntags: [Chiffres]"),
    "articles/suite.md": article("title: La suite\nseries: Suite", "Voir [le chiffre](faux.md)."),
    "articles/bientot.md": article(
      'title: Bientôt\ntags: [Tard]\nwithdrawn: { date: 2026-12-20, reason: "Oubli." }',
    ),
    "articles/vide.md": `---\ntitle: Vide\ndate: 2026-01-02\n${WITHDRAWN}\n---\n`,
  });
  const site = build(folder);
  const document = page(site, "le-chiffre/index.html");

  it("shows only what it was, when it was withdrawn and why", () => {
    expect(textOf(document, "h1")).toBe("Le chiffre");
    expect(textOf(document, ".byline")).toBe("Par Invitée Seule 2 janvier 2026");
    expect(plain(textOf(document, ".withdrawn"))).toBe(
      "Article retiré Cet article a été retiré le 20 novembre 2026. Son texte n’est plus publié. Motif : Un chiffre d’affaires était faux.",
    );
    expect(plain(textOf(document, "title"))).toBe("Le chiffre (article retiré) · Journal");
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    for (const gone of [
      ".rating",
      ".disclaimer",
      ".subjects",
      ".related",
      ".neighbours",
      ".series",
      "main img",
    ])
      expect(document.querySelector(gone), gone).toBe(null);
  });

  it("keeps its old addresses, and the links to it", () => {
    expect(readText(site, "vieux/index.html")).toContain("url=/le-chiffre/");
    expect(page(site, "la-suite/index.html").querySelector(".body a")?.getAttribute("href")).toBe(
      "/le-chiffre/",
    );
  });

  it("is in no list, count, series, translation or index, and its files are not published", () => {
    const files = filesOf(site);
    for (const file of files.filter((name) => name.endsWith(".html") && !name.startsWith("le-chiffre/"))) {
      const html = readText(site, file);
      expect(html, file).not.toMatch(/pangolin|Un secret|Invitée Seule/);
      if (!/^(?:vieux|la-suite)\//.test(file)) expect(html, file).not.toContain("/le-chiffre/");
    }
    expect(files.filter((name) => /pdf$|photo|tags\/seul|invitee/.test(name))).toEqual([]);
    expect(textOf(page(site, "tags/chiffres/index.html"), "main")).not.toContain("Le chiffre");
    expect(files).toContain("tags/tard/index.html");
    expect(textOf(page(site, "bientot/index.html"), ".body")).toContain("Un premier paragraphe");
    expect(textOf(page(site, "vide/index.html"), ".withdrawn")).toContain("retiré");
  });

  it("must say when and why", () => {
    const words = (field: string) =>
      plain(tribune(makeSite({ "articles/a.md": article(field) }), ["build"]).error);
    expect(words("withdrawn: 2026-11-20")).toContain("« withdrawn »");
    expect(words("withdrawn: { date: 2026-11-20 }")).toContain("reason");
    expect(words("retiré: { date: 20 novembre, motif: x }")).toContain("E211");
  });
});
