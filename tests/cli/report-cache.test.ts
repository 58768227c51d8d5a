/** A build that would change nothing is not made; whatever could change something makes one. */
import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../engine.ts";
import { article, build, configuration, makeSite, readText, temporaryFolder, tribune } from "../workshop.ts";

/** A site whose page for lost readers shows a file that nobody but its layout knows of: what it shows tells of the last build. */
function site(journal = "", setup?: string) {
  const outside = join(temporaryFolder(), "outside");
  writeFileSync(outside, "premier");
  const folder = makeSite({
    ".eleventy.ts": configuration(`search: false, ${journal}`, setup),
    "articles/a.md": article("title: A"),
    "articles/b.md": article("title: B\nexpires: 2026-12-24"),
    "articles/c.md": article("title: C\ndate: 2026-12-01"),
    "layouts/not-found.11ty.ts": `import { readFileSync } from "node:fs";
import { html, singleLayout } from ${JSON.stringify(ENGINE.index)};
export default singleLayout({
  path: ({ routes }) => routes.notFound(),
  render: () => html\`<!doctype html><html lang="fr"><title>Perdu</title><p>\${readFileSync(${JSON.stringify(outside)}, "utf8")}</p></html>\`,
});
`,
  });
  const shown = () => /<p>(.*)<\/p>/.exec(readText(folder, "_site/404.html"))?.[1];
  return { folder, shown, show: (text: string) => writeFileSync(outside, text) };
}

const json = (folder: string, ...words: string[]) =>
  JSON.parse(tribune(folder, ["build", "--json", ...words]).out);

describe("a site of which nothing changed", () => {
  const { folder, shown, show } = site();
  build(folder);
  show("second");

  it("is not built again, and the report is the same", () => {
    const first = json(folder);
    const again = json(folder);
    expect(shown()).toBe("premier");
    expect(again).toEqual({ ...first, seconds: expect.any(Number) });
    expect(again).toMatchObject({
      articles: 2,
      unchanged: again.files,
      changes: { added: [], pages: { changed: [] } },
    });
    expect(again.nextChange).toMatchObject({ what: "publication", file: "articles/c.md" });
    expect(tribune(folder, ["build"]).out).toContain("aucune page");
  });

  it("is built when that is asked for", () => {
    build(folder, ["--fresh"]);
    expect(shown()).toBe("second");
  });
});

describe("a site is built", () => {
  const made = () => {
    const one = site();
    build(one.folder);
    build(one.folder);
    one.show("second");
    return one;
  };

  it.each<[string, (folder: string) => readonly string[]]>([
    ["when its schedule comes", () => ["--now", "2026-12-02"]],
    ["when an article expires", () => ["--now", "2026-12-25"]],
    ["when the clock was put back", () => ["--now", "2026-01-01", "--allow-removed"]],
    ["with other options", () => ["--drafts", "--allow-removed"]],
  ])("%s", (_, change) => {
    const { folder } = made();
    const before = json(folder).digest;
    expect(json(folder, ...change(folder)).digest).not.toBe(before);
  });

  it("when a text, a picture beside it or the configuration changes, and not before", () => {
    const { folder } = made();
    const digests = new Set([json(folder).digest]);
    const changed = () => {
      const { digest } = json(folder);
      const isNew = !digests.has(digest);
      digests.add(digest);
      return isNew;
    };
    expect(changed()).toBe(false);
    appendFileSync(join(folder, "articles/a.md"), "\nEncore.\n");
    expect(changed()).toBe(true);
    writeFileSync(join(folder, "articles/d.md"), article("title: D"));
    expect(changed()).toBe(true);
    writeFileSync(join(folder, ".eleventy.ts"), configuration('search: false, tagline: "Autre",'));
    expect(changed()).toBe(true);
    utimesSync(join(folder, "articles/a.md"), new Date(0), new Date(0));
    expect(changed()).toBe(false);
  });

  it("when somebody wrote into what is published, or took something away", () => {
    const { folder } = made();
    const page = join(folder, "_site/a/index.html");
    const before = readFileSync(page);
    appendFileSync(page, "<!-- à la main -->");
    build(folder);
    expect(readFileSync(page)).toEqual(before);
    rmSync(page);
    build(folder);
    expect(existsSync(page)).toBe(true);
    writeFileSync(join(folder, "_site/etranger.txt"), "");
    expect(tribune(folder, ["build"]).code).not.toBe(0);
  });

  it("without what was kept, or with what was damaged", () => {
    const { folder, shown } = made();
    rmSync(join(folder, ".cache"), { recursive: true });
    build(folder);
    expect(shown()).toBe("second");
  });

  it.each([
    ["says that what it adds to Eleventy is volatile", "", "second"],
    ["names a transform that is", "names", "second"],
    ["copies what lies out of sight", "copies", "premier"],
    ["adds what depends on nothing else", "pure", "premier"],
  ])("every time, when it %s", (_, what, expected) => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "a.txt"), "1");
    const setup = (options: string, more = "") => `(config) => {
  config.addFilter("a", () => "b");
  config.addTransform("t", (text) => text);
  ${more}
}, { ${options} }`;
    const additions: Readonly<Record<string, string>> = {
      "": setup("volatile: true"),
      names: setup('volatile: ["t"]'),
      copies: setup("", `config.addPassthroughCopy({ ${JSON.stringify(join(outside, "a.txt"))}: "b.txt" });`),
      pure: setup(""),
    };
    const { folder, shown, show } = site("", additions[what]);
    build(folder);
    show("second");
    writeFileSync(join(outside, "a.txt"), "2");
    build(folder);
    expect(shown()).toBe(expected);
    if (what === "copies") expect(readText(folder, "_site/b.txt")).toBe("2");
  });

  it("every time, when a link leads out of its folder", () => {
    const { folder } = made();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, "ailleurs"));
    const before = json(folder);
    expect(json(folder).digest).toBe(before.digest);
    expect(existsSync(join(folder, "_site/a/index.html"))).toBe(true);
  });
});
