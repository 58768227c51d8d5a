/** `tribune build --explain`: says why a page was rendered or reused, and changes nothing else. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, build, configuration, makeSite, plain, tribune } from "../workshop.ts";

function site(journal = "", setup?: string) {
  const folder = makeSite({
    ".eleventy.ts": configuration(`search: false, ${journal}`, setup),
    "articles/a.md": article("title: Une affaire\nslug: a\ntags: [Europe]"),
    "articles/b.md": article("title: Un bilan\nslug: b\ntags: [Europe]\ndate: 2026-02-03"),
    "pages/qui.md": "---\ntitle: Qui\n---\nNous.\n",
    "layouts/propre.njk": "---\npermalink: /propre/\n---\n<!doctype html><html><title>P</title></html>\n",
  });
  const change = (path: string, from: string, to: string) =>
    writeFileSync(
      join(folder, path),
      readFileSync(join(folder, path), "utf8").replace(from, () => to),
    );
  const explained = (...addresses: string[]): { sentence: string; kind: string }[] => {
    const words = addresses.flatMap((address) => ["--explain", address]);
    return JSON.parse(tribune(folder, ["build", "--json", ...words]).out).explained;
  };
  return { folder, change, explained };
}

describe("the reason of a page", () => {
  const { folder, change, explained } = site();

  it("is a missing last build, or --fresh", () => {
    expect(explained("/a/")).toMatchObject([{ address: "/a/", kind: "first" }]);
    const { out } = tribune(folder, ["build", "--fresh", "--quiet", "--explain=/a/"]);
    expect(plain(out)).toBe("/a/ : page faite, car « --fresh » refait tout.\n");
  });

  it("is that nothing changed, although such a build would otherwise be skipped", () => {
    const [kept, own, file] = explained("/a/", "/propre/", "/robots.txt");
    expect(kept).toMatchObject({ kind: "kept", sentence: expect.stringContaining("gardée") });
    expect(own).toMatchObject({ kind: "own" });
    expect(file).toMatchObject({ kind: "kept" });
  });

  it("is a field of a text that it read, however the address is written", () => {
    change("articles/a.md", "Un premier", "Un tout premier");
    const reasons = explained("/a/", "https://journal.example/a/index.html?x#y", "a", "/b/");
    for (const reason of reasons.slice(0, 3))
      expect(reason).toMatchObject({ address: "/a/", kind: "record", file: "articles/a.md" });
    expect(plain(reasons[0]?.sentence ?? "")).toMatch(/dans « articles\/a\.md » a changé : .*body/u);
    expect(reasons[3]).toMatchObject({ kind: "kept" });
  });

  it("can be a list that it shows", () => {
    writeFileSync(join(folder, "articles/c.md"), article("title: Un cas\nslug: c\ntags: [Europe]"));
    const [added, tag, other] = explained("/c/", "/tags/europe/", "/a/");
    expect(added).toMatchObject({ kind: "new" });
    expect(["item", "query"]).toContain(tag?.kind);
    expect(plain(other?.sentence ?? "")).toMatch(/^\/a\/.* : page faite, car .* a changé\.$/u);
  });

  it("is, for llms.txt, that a page of the site's own has another title", () => {
    writeFileSync(
      join(folder, "layouts/mots.11ty.js"),
      `export const data = { permalink: "/mots/" };
      export const render = ({ site }) =>
        "<!doctype html><html><title>Mots " + site.library.articles.some(({ disclosure }) => disclosure !== undefined) + "</title></html>";`,
    );
    explained("/llms.txt");
    expect(explained("/llms.txt", "/sitemap.xml")).toMatchObject([{ kind: "kept" }, { kind: "kept" }]);
    change("articles/c.md", "slug: c", "slug: c\ndisclosure: Rien.");
    const [llms] = explained("/llms.txt");
    expect(llms).toMatchObject({ kind: "again" });
    expect(plain(llms?.sentence ?? "")).toContain("gabarits propres au site");
    expect(readFileSync(join(folder, "_site/llms.txt"), "utf8")).toContain("Mots true");
  });

  it("can be a dependency of all pages", () => {
    change(".eleventy.ts", 'title: "Journal"', 'title: "Gazette"');
    const [reason] = explained("/a/");
    expect(reason).toMatchObject({ kind: "root", names: expect.arrayContaining(["journal"]) });
    expect(reason?.sentence).toContain("les réglages du journal");
  });

  it("can be a manual change to its own file", () => {
    writeFileSync(join(folder, "_site/a/index.html"), "");
    expect(explained("/a/")).toMatchObject([{ kind: "damaged" }]);
  });
});

describe("an address without a page", () => {
  it("is reported with the most similar one, and the site is published", () => {
    const { folder } = site();
    const { code, out } = tribune(folder, ["build", "--explain", "/qiu/", "--explain", "/nulle-part/"]);
    expect(code).toBe(0);
    expect(plain(out)).toContain("/qiu/ : le site n’a rien à cette adresse. Vouliez-vous dire /qui/ ?\n");
    expect(plain(out)).toContain("/nulle-part/ : le site n’a rien à cette adresse.\n");
  });
});

it("names volatile parts, in English", () => {
  const { folder } = site('language: "en",', "(config) => {}, { volatile: true }");
  build(folder);
  expect(tribune(folder, ["build", "--explain", "/a/"]).out).toContain(
    '/a/: rendered, because ".eleventy.ts" calls volatile what the site adds to Eleventy.\n',
  );
});
