/** What a deploy step sends to IndexNow after each build. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { indexNowBodies } from "../../../src/outputs/crawlers/index-now.ts";
import { ROUTES } from "../../reading.ts";
import { article, build, configuration, makeSite, readText } from "../../workshop.ts";
import { readSitemap } from "./sitemap-judge.ts";

const KEY = "0123-abcd-clef";
const LIST = ".cache/tribune/changed-urls.json";

let folder: string;

/** The list after one more build. */
function changed(words: readonly string[] = []): string[] {
  build(folder, words);
  const { urlList, ...rest }: { urlList: string[] } = JSON.parse(readText(folder, LIST));
  expect(rest).toEqual({
    host: "journal.example",
    key: KEY,
    keyLocation: `https://journal.example/p/${KEY}.txt`,
  });
  return urlList.map((url) => url.replace("https://journal.example/p", ""));
}

const write = (name: string, text: string) => writeFileSync(join(folder, "articles", name), text);
const body = (first: string) =>
  article("slug: a\ntitle: A\ndate: 2026-01-02\ndescription: D.\nchapo: C.", first);

beforeAll(() => {
  folder = makeSite({
    ".eleventy.ts": configuration(`pathPrefix: "/p/", indexNow: { key: "${KEY}" },`),
    "articles/a.md": body("Un texte."),
    "articles/b.md": article("slug: b\ntitle: B\ndate: 2026-01-01\ntags: [Presse]"),
  });
});

describe("the list of changed pages", () => {
  it("first contains every page of the sitemap, then only the differences", async () => {
    const first = changed();
    const all = (await readSitemap(readText(folder, "_site/sitemap.xml"))).map(({ url }) => url);
    expect(first.map((path) => `https://journal.example/p${path}`)).toEqual(all);
    expect(readText(folder, "_site", `${KEY}.txt`)).toBe(KEY);

    expect(changed()).toEqual([]);

    write("a.md", body("Un autre texte."));
    expect(changed()).toEqual(["/a/"]);

    // A new neighbour changes lists, but not the adjacent articles.
    write("c.md", article("slug: c\ntitle: C\ndate: 2026-01-03"));
    expect(changed()).toEqual([
      "/",
      "/c/",
      "/auteurs/",
      "/archives/",
      "/auteurs/anselme-meyer/",
      "/archives/2026/",
    ]);

    // A build with drafts must not be announced.
    write("d.md", article("slug: d\ntitle: D\ndraft: true"));
    build(folder, ["--drafts"]);
    expect(JSON.parse(readText(folder, LIST)).urlList).toContain(
      "/p/c/".replace("/p", "https://journal.example/p"),
    );
    rmSync(join(folder, "articles/d.md"));
    build(folder, ["--allow-removed"]);

    rmSync(join(folder, "articles/b.md"));
    expect(changed(["--allow-removed"])).toEqual(
      expect.arrayContaining(["/", "/tags/", "/b/", "/tags/presse/"]),
    );
    expect(changed()).toEqual([]);
  });

  it("is not written for a journal without a key", () => {
    const other = makeSite({ "articles/a.md": article() });
    build(other);
    expect(existsSync(join(other, LIST))).toBe(false);
  });

  it("is split if it exceeds one request", () => {
    const bodies = indexNowBodies(["a", "b", "c"], KEY, ROUTES, 2);
    expect(bodies.map(({ urlList }) => urlList)).toEqual([["a", "b"], ["c"]]);
    expect(indexNowBodies([], KEY, ROUTES).map(({ urlList }) => urlList)).toEqual([[]]);
  });
});
