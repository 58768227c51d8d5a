/** Ids are unique on every page, for any headings of the author. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, build, configuration, filesOf, makeSite, page } from "../workshop.ts";

const FIELDS = `rating: 3.5
tags: [Presse]
series: { title: "Une série", part: 1 }
sources: [{ title: "Une source" }]
corrections: [{ date: 2026-01-03, text: "Une correction." }]
disclosure: "Aucun intérêt."
toc: true`;

/** A site whose texts have these headings. */
function site(language: string, names: readonly string[]): string {
  const body = `${names.map((name) => `## ${name}\n\nUn texte[^1].`).join("\n\n")}\n\nFin[^1].\n\n[^1]: La note.`;
  return build(
    makeSite({
      ".eleventy.ts": configuration(`language: "${language}", search: true,`),
      "articles/a.md": article(`title: Un\n${FIELDS}`, `Un texte^[Une note.].\n\n${body}`),
      "articles/b.md": article(`title: Deux\nslug: deux\n${FIELDS.replace("rating: 3.5\n", "")}`, body),
      "pages/c.md": `---\ntitle: Trois\nslug: trois\ntoc: true\n---\n\n${body}\n`,
    }),
  );
}

const pagesOf = (output: string) =>
  filesOf(output).filter((file) => file.endsWith(".html") && !file.startsWith("admin/"));

const idsOf = (output: string, file: string) =>
  [...page(output, file).querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? "");

describe.each(["fr", "en"])("the ids of a page, in a journal in %s", (language) => {
  const plain = site(language, ["Main"]);
  const names = [...new Set(pagesOf(plain).flatMap((file) => idsOf(plain, file)))];
  const output = site(language, [...names, ...names.map((name) => name.replaceAll("_", " ")), "Q", "Fn1"]);

  it.each(pagesOf(output))("are unique on %s", (file) => {
    const ids = idsOf(output, file);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    const links = [...page(output, file).querySelectorAll('a[href^="#"]')];
    const aims = links.map((link) => decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
    expect(aims.filter((aim) => !ids.includes(aim))).toEqual([]);
  });

  it("get a number only if they collide", () => {
    expect(idsOf(output, "un/index.html")).toEqual(expect.arrayContaining(["main-1", "rating-1", "q"]));
    expect(idsOf(output, "deux/index.html")).toEqual(expect.arrayContaining(["main-1", "rating", "fn1-1"]));
    expect(idsOf(output, "trois/index.html")).toEqual(
      expect.arrayContaining(["sources-title", "rating", "fnref1-1"]),
    );
  });
});

describe("a link to a part of a text", () => {
  it("reaches the named heading, and the layout's own anchors", () => {
    const output = build(
      makeSite({
        "articles/a.md": article(
          "title: Un\nrating: 4",
          "## Rating\n\n[a](#rating) [b](#rating-1) [c](#main) [d](b.md#rating).",
        ),
        "articles/b.md": article("title: Deux", "## Rating\n\nUn texte."),
      }),
    );
    expect(idsOf(output, join("deux", "index.html"))).toContain("rating");
  });
});
