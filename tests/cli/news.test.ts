/** What a build reports relative to the last publication: new, moved, changed and removed pages. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BuiltText, differenceOf } from "../../src/publish/difference.ts";
import type { Manifest } from "../../src/publish/manifest.ts";
import { escapeText, unescapeText } from "../../src/text/html.ts";
import { article, build, configuration, makeSite, plain, tribune } from "../workshop.ts";

const newsLines = (folder: string, ...words: string[]) => {
  const { code, out, error } = tribune(folder, ["build", ...words]);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return plain(out).split("\n").slice(0, -2);
};

describe("a build reports changes since the last publication", () => {
  const folder = makeSite({
    ".eleventy.ts": configuration('pathPrefix: "/sous/",'),
    "articles/un.md": article("title: Un"),
    "articles/deux.md": article('title: "Deux & <b>"\nslug: deux'),
    "pages/charte.md": "---\ntitle: Charte\n---\n\nTexte.\n",
  });

  it("not for the first one, and in one sentence if nothing changed", () => {
    expect(newsLines(folder)).toEqual([]);
    expect(newsLines(folder)).toEqual(["Depuis la dernière publication : aucune page n’a changé."]);
    expect(newsLines(folder, "--quiet")).toEqual([]);
  });

  it("by title and address for added, moved and removed texts, and by number for pages", () => {
    writeFileSync(join(folder, "articles/trois.md"), article("title: Trois"));
    const text = readFileSync(join(folder, "articles/un.md"), "utf8");
    writeFileSync(
      join(folder, "articles/un.md"),
      text.replace("title: Un\n", "title: Premier\naliases: [/un/]\n"),
    );
    rmSync(join(folder, "articles/deux.md"));
    const lines = newsLines(folder, "--allow-removed");
    expect(lines).toEqual([
      expect.stringMatching(
        /^Depuis la dernière publication : \d+ pages nouvelles, \d+ pages modifiées, 1 page retirée\.$/,
      ),
      "   retiré : Deux & <b>, /sous/deux/",
      "   déplacé : Premier, de /sous/un/ → /sous/premier/",
      "   nouveau : Trois → /sous/trois/",
      expect.stringMatching(/^À envoyer : \d+ fichiers \([\d,]+ ko\) ; à effacer : \d+\.$/),
    ]);
  });

  it("as JSON, with every page", () => {
    writeFileSync(join(folder, "articles/quatre.md"), article("title: Quatre\ndate: 2020-01-02"));
    rmSync(join(folder, "pages/charte.md"));
    const { changes } = JSON.parse(tribune(folder, ["build", "--allow-removed", "--json"]).out);
    expect(changes).toMatchObject({
      added: [{ title: "Quatre", address: "/sous/quatre/", file: "articles/quatre.md" }],
      moved: [],
      removed: [{ title: "Charte", address: "/sous/charte/" }],
    });
    expect(changes.pages.added).toContain("/sous/quatre/");
    expect(changes.pages.changed).toContain("/sous/");
    expect(changes.pages.removed).toEqual(["/sous/charte/"]);
    const first = JSON.parse(tribune(folder, ["build", "--output", "autre", "--json"]).out);
    expect([first.changes, first.upload]).toEqual([null, null]);
  });

  it("in English, and limited in length", () => {
    const site = makeSite({ ".eleventy.ts": configuration('language: "en",'), "articles/a.md": article() });
    build(site);
    for (let index = 0; index < 12; index++)
      writeFileSync(join(site, `articles/n${index}.md`), article(`title: Number ${index}`));
    const lines = newsLines(site);
    expect(lines[0]).toMatch(
      /^Since the last publication: \d+ new pages, \d+ changed pages\.$|^Since the last publication: \d+ new pages\.$/,
    );
    expect(lines).toHaveLength(13);
    expect(lines.at(-2)).toBe("   and 2 more");
    expect(lines.at(-1)).toMatch(/^To upload: \d+ files \([\d.]+ kB\); to remove: \d+\.$/);
  });
});

describe("the difference of two sites", () => {
  const manifest = (
    pages: Readonly<Record<string, readonly [sha256: string, source: string]>>,
  ): Manifest => ({
    files: new Map(Object.entries(pages).map(([page, [sha256]]) => [page, { size: 1, sha256 }])),
    addresses: new Map(Object.entries(pages).map(([page, [, source]]) => [page, { kind: "text", source }])),
  });
  const text = (page: string, source: string, aliases: string[] = []): BuiltText => ({
    page,
    source,
    aliases,
  });

  it("is empty for a text whose file was renamed", () => {
    const { added, moved, removed } = differenceOf(
      manifest({ "a/index.html": ["1", "s"] }),
      manifest({ "a/index.html": ["1", "t"] }),
      [text("a/index.html", "t")],
    );
    expect({ added, moved, removed }).toEqual({ added: [], moved: [], removed: [] });
  });

  it("recognizes a moved text by its file or by its alias", () => {
    const before = manifest({ "a/index.html": ["1", "s"], "b/index.html": ["1", "t"] });
    const texts = [text("c/index.html", "s"), text("d/index.html", "u", ["b/index.html"])];
    const after = manifest({
      "c/index.html": ["1", "s"],
      "d/index.html": ["1", "u"],
      "b/index.html": ["2", "u"],
    });
    const { added, moved, removed, pages } = differenceOf(before, after, texts);
    expect(added).toEqual([]);
    expect(moved.map(({ from, text: { page } }) => [from, page])).toEqual([
      ["a/index.html", "c/index.html"],
      ["b/index.html", "d/index.html"],
    ]);
    expect(removed).toEqual([]);
    expect(pages).toEqual({
      added: ["c/index.html", "d/index.html"],
      changed: ["b/index.html"],
      removed: ["a/index.html"],
    });
  });
});

it("a title is read back unchanged", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => unescapeText(escapeText(text)) === text));
});
