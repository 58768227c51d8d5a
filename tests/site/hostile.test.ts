/** Text that tries to be markup, code or a template stays text, and what is hidden stays hidden. */
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
  tribune,
} from "../workshop.ts";

/** Template syntax of Nunjucks, Liquid, EJS and JavaScript. */
const TEMPLATES = ["{{ 7*7 }} {% if %} {# x #} <%= 1 %>", "$", "{1}"].join("");
const TITLE = `</script><b>"l'été" & co`;

describe("a hostile title", () => {
  const quoted = JSON.stringify(TITLE);
  const site = build(
    makeSite({
      ".eleventy.ts": configuration(
        `typography: false, title: ${quoted}, tagline: ${quoted}, pageSize: 1, navigation: [{ label: ${quoted}, path: "/tags/" }],`,
      ).replace('title: "Journal",', ""),
      "articles/a.md": article(
        `slug: a\ntitle: ${quoted}\nchapo: ${quoted}\nauthor: ${quoted}\ntags: [${quoted}]\ndisclaimer: ${quoted}\nseries: ${quoted}\ndisclosure: ${quoted}\nsources: [{ title: ${quoted}, publisher: ${quoted}, date: ${quoted} }]\ncorrections: [{ date: 2026-02-01, text: ${quoted} }]\nrating: { value: 3, subject: { type: Thing, name: ${quoted} } }\naliases: [/old/]`,
        TEMPLATES,
      ),
      "articles/b.md": article(`slug: b\ntitle: ${quoted}\ntags: [${quoted}]\nseries: ${quoted}`),
      "pages/p.md": `---\ntitle: ${quoted}\ndescription: ${quoted}\nslug: p\n---\n\nUn texte.\n`,
    }),
  );
  const pages = filesOf(site).filter((file) => file.endsWith(".html"));

  it.each(pages)("is text in %s", (file) => {
    const document = page(site, file);
    expect([...document.querySelectorAll("b")].map((b) => b.parentElement?.className ?? "")).toEqual(
      [...document.querySelectorAll(".rating-figure b")].map(() => ""),
    );
    // Only the page's own scripts: colour scheme, prefetch rules on lists, and two modules for search.
    const own = document.querySelectorAll("head > script").length;
    expect(own).toBeLessThan(file === "recherche/index.html" ? 4 : 3);
    // Besides these, one block of structured data at the end of the page, which does not run.
    const data = document.querySelectorAll('body > script[type="application/ld+json"]').length;
    expect(data).toBeLessThan(2);
    expect(document.querySelectorAll("script")).toHaveLength(own + data);
    expect(readText(site, file).match(/<\/script>/gi) ?? []).toHaveLength(own + data);
  });

  it("is shown unchanged everywhere", () => {
    const document = page(site, "a/index.html");
    const shown = [
      "h1",
      ".chapo",
      ".byline .author, .byline a",
      ".disclaimer p",
      ".sources li",
      ".corrections li",
      ".subjects a",
      ".rating-words cite",
      ".series li",
      ".nameplate a",
      ".sections a",
      "title",
    ];
    for (const selector of shown)
      expect(document.querySelector(selector)?.textContent, selector).toContain(TITLE);
    expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toBe(TITLE);
  });

  it("keeps template syntax of every language as text", () => {
    expect(page(site, "a/index.html").querySelector(".body p")?.textContent).toBe(TEMPLATES);
  });
});

describe("front matter that is code", () => {
  it("is refused without running, and nothing is published", () => {
    const folder = makeSite({
      "articles/bon.md": article(),
      "articles/js.md": `---js\n{ title: require("fs").writeFileSync("pirate", "x") }\n---\n\nUn texte.\n`,
      "articles/page.11ty.js": `require("fs").writeFileSync("pirate", "x")`,
      "articles/articles.11tydata.js": `require("fs").writeFileSync("pirate", "x")`,
    });
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(1);
    expect(run.error).toContain("articles/js.md:1:4  E104");
    expect(run.error).toContain("articles/page.11ty.js  E410");
    const files = filesOf(folder).filter((file) => !file.startsWith("node_modules"));
    expect(files.filter((file) => /pirate|^_site/.test(file))).toEqual([]);
  });
});

describe("an unpublished article", () => {
  const files = {
    "articles/vu.md": article("title: Vu\nslug: vu\ntags: [Commun]"),
    "articles/brouillon.md": article(
      "title: MARQUEUR un\ndraft: true\ntags: [Commun, MARQUEUR]\nauthor: Marc MARQUEUR\naliases: [/marqueur/ancien/]",
    ),
    "articles/futur.md": article(
      "title: MARQUEUR deux\ndate: 2026-11-24\ntags: [Commun, MARQUEUR]\nseries: MARQUEUR",
      "MARQUEUR",
    ),
    "pages/p.md": "---\ntitle: MARQUEUR\ndraft: true\n---\n\nMARQUEUR\n",
  };

  it("appears nowhere: no page, tag, count, author or neighbour", () => {
    const folder = makeSite(files);
    const run = tribune(folder, ["build"]);
    expect(plain(run.out)).toContain("retenu : articles/brouillon.md (brouillon)");
    expect(plain(run.error)).toContain(
      "articles/futur.md:3:7  W228  L’article est daté du 2026-11-24 : il reste caché jusque-là.",
    );
    expect(run.out).toContain("1 brouillon retenu, 1 article à paraître");
    const site = `${folder}/_site`;
    const leaks = filesOf(site).filter((file) => /marqueur/i.test(file + readText(site, file)));
    expect(leaks).toEqual([]);
    expect(page(site, "tags/index.html").querySelector(".tag-index .count")?.textContent).toBe("1 article");
  });

  it("appears with --drafts, and is gone again without", () => {
    const folder = makeSite(files);
    expect(filesOf(build(folder, ["--drafts"]))).toContain("tags/marqueur/index.html");
    expect(filesOf(build(folder)).filter((file) => /marqueur/.test(file))).toEqual([]);
  });

  it("appears on its date in the journal's time zone", () => {
    const folder = makeSite(files);
    const late = build(folder, ["--now", "2026-11-23T22:59:59Z"]);
    expect(filesOf(late)).not.toContain("marqueur-deux/index.html");
    expect(filesOf(build(folder, ["--now", "2026-11-23T23:00:00Z"]))).toContain("marqueur-deux/index.html");
  });
});
