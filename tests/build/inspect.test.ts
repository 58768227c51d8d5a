/** What is told of a build of which only a part was written is what is told of the whole. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspect } from "../../src/build/inspect.ts";
import type { Address } from "../../src/build/manifest.ts";
import { temporaryFolder } from "../workshop.ts";

type Pages = Readonly<Record<string, string>>;

function folderOf(pages: Pages): string {
  const folder = temporaryFolder();
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

const page = (...links: string[]) =>
  `<!doctype html>${links.map((link) => `<a href="${link}">x</a>`).join("")}</html>\n`;

/** Everything that is told of a folder. */
function toldOf({ manifest, flaws, links }: ReturnType<typeof inspect>) {
  const byName = <Entry>(entries: Iterable<readonly [string, Entry]>) =>
    [...entries].toSorted(([one], [two]) => (one < two ? -1 : 1));
  return {
    files: byName(manifest.files),
    flaws: flaws.toSorted((one, two) => (one.path < two.path ? -1 : 1)),
    dead: links
      .dead((file) => manifest.files.has(file), "/")
      .toSorted((one, two) => (one.target < two.target ? -1 : 1)),
  };
}

/** A build of `after` over a published `before`, where the pages that did not change are reused; and the same, clean. */
function both(before: Pages, after: Pages, linksWereSound?: boolean) {
  const addresses = new Map<string, Address>(
    ["index.html", "a/index.html", "b/index.html"].map((path) => [path, { kind: "list", source: "" }]),
  );
  const published = folderOf(before);
  const last = inspect(published, addresses);
  const reused = Object.keys(after).filter((path) => after[path] === before[path]);
  const written = Object.fromEntries(Object.entries(after).filter(([path]) => !reused.includes(path)));
  const warm = inspect(folderOf(written), addresses, {
    reused: {
      files: new Set(reused),
      linksWereSound: linksWereSound ?? toldOf(last).dead.length === 0,
      folder: published,
      before: last.manifest,
    },
  });
  return { warm, published, clean: toldOf(inspect(folderOf(after), addresses)) };
}

describe("a build of which a part was reused", () => {
  const before = { "index.html": page("/a/"), "a/index.html": page("/"), "b/index.html": page("/a/") };

  it("leaves what it reuses unread when all is well", () => {
    const { warm, published, clean } = both(before, { ...before, "a/index.html": page("/b/") });
    rmSync(published, { recursive: true });
    expect(toldOf(warm)).toEqual(clean);
  });

  it.each([
    [
      "a file that vanished",
      before,
      { "index.html": before["index.html"], "b/index.html": before["b/index.html"] },
    ],
    [
      "a link that a written page has too",
      { ...before, "b/index.html": page("/a/", "/c/") },
      { ...before, "b/index.html": page("/a/", "/c/"), "index.html": page("/c/") },
    ],
    [
      "a link that was dead before",
      { ...before, "b/index.html": page("/c/") },
      { ...before, "b/index.html": page("/c/"), "a/index.html": page() },
    ],
  ])("tells of %s as a clean build does", (_what, before, after) => {
    const { warm, clean } = both(before, after);
    expect(clean.dead).toHaveLength(1);
    expect(toldOf(warm)).toEqual(clean);
  });

  it("tells of an empty, a cut and a missing page among those that were written", () => {
    const { warm, clean } = both(before, { "index.html": "", "a/index.html": "<!doctype html><a" });
    expect(clean.flaws.map(({ what }) => what)).toEqual(["cut", "missing", "empty"]);
    expect(toldOf(warm)).toEqual(clean);
  });

  it("refuses to reuse what is not published", () => {
    const reused = {
      files: new Set(["x"]),
      linksWereSound: true,
      folder: "",
      before: { files: new Map(), addresses: new Map() },
    };
    expect(() => inspect(temporaryFolder(), new Map(), { reused })).toThrow("x is not of");
  });

  it("tells the same as the whole, whatever changed", () => {
    const target = fc.constantFrom("/", "/a/", "/b/", "/c/", "/x.pdf", "//ailleurs.example/");
    const path = fc.constantFrom("index.html", "a/index.html", "b/index.html", "c/index.html", "x.pdf");
    const html = fc.oneof(
      { weight: 8, arbitrary: fc.array(target, { maxLength: 2 }).map((links) => page(...links)) },
      fc.constantFrom("", "<!doctype html>"),
    );
    const pages = fc.dictionary(path, html, { noNullPrototype: true });
    fc.assert(
      fc.property(pages, pages, (one, two) => {
        // Most of a site stays as it was.
        const after = Object.fromEntries(
          Object.entries(two).map(([path, html], index) => [path, index % 2 ? (one[path] ?? html) : html]),
        );
        const { warm, clean } = both(one, after);
        expect({ files: toldOf(warm).files, dead: toldOf(warm).dead }).toEqual({
          files: clean.files,
          dead: clean.dead,
        });
      }),
      { numRuns: 100 },
    );
  });
});
