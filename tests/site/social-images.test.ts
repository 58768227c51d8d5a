/** Images for shared links: every page of a built site has one that exists and is as declared. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { flag } from "../images/samples.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  NOW,
  type Page,
  page,
  plain,
  tribune,
} from "../workshop.ts";

const ON = 'search: false, socialImages: true, pathPrefix: "/p/",';
/** A font with characters that the engine's fonts lack. */
const SIGNS = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-math-wght-normal.woff2",
  ),
);

const property = (document: Page, name: string) =>
  document.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";

/** The file that a page names, relative to the output folder. */
const fileOf = (document: Page) => property(document, "image").replace("https://journal.example/p/", "");

/** Wrong declarations of a page about its image. */
async function lies(site: string, document: Page): Promise<string[]> {
  const file = join(site, fileOf(document));
  if (!existsSync(file) || statSync(file).isDirectory()) return [`${file} is missing`];
  const { width, height, mediaType } = await sharp(file).metadata();
  const is = [`${width}`, `${height}`, mediaType];
  const declared = ["image:width", "image:height", "image:type"].map((name) => property(document, name));
  return is.flatMap((value, index) =>
    value === declared[index] ? [] : [`${file}: ${value}, not ${declared[index]}`],
  );
}

const bytesOf = (site: string, name: string) =>
  readFileSync(join(site, fileOf(page(site, name, "index.html"))), "latin1");

describe("a site with pictures for shared links", async () => {
  const large = await flag(1300, 900).png().toBuffer();
  const small = await flag(900, 600).jpeg().toBuffer();
  const folder = makeSite({
    ".eleventy.ts": configuration(ON),
    "articles/a.md": article("title: Éloge du serveur\nslug: a\nrating: 3,5\ntags: [Chine]"),
    "articles/b.md": article("slug: b\nimage: { src: large.png, alt: Un drapeau }"),
    "articles/c.md": article("slug: c\nimage: { src: small.jpg, alt: Un drapeau }"),
    "articles/d.md": article("title: 中文\nslug: d"),
    "articles/e.md": article("title: 标题\nslug: e"),
    "articles/f.md": article("title: Brouillon\nslug: f\ndraft: true"),
    "articles/large.png": large,
    "articles/small.jpg": small,
  });
  const site = build(folder);
  const pages = filesOf(site).filter((file) => file.endsWith(".html"));
  const cards = () => filesOf(join(site, "assets/social"));

  it("names one for every page that exists, with the declared size and type", async () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const file of pages) expect(await lies(site, page(site, file)), file).toEqual([]);
    const [first] = pages;
    const text = readFileSync(join(site, first ?? ""), "utf8");
    const wrong = makeSite({ "a.html": text.replaceAll('content="630"', 'content="631"') });
    expect((await lies(site, page(wrong, "a.html"))).join()).toContain("630, not 631");
    const gone = makeSite({ "a.html": text.replaceAll("/assets/social/", "/assets/sociale/") });
    expect((await lies(site, page(gone, "a.html"))).join()).toContain("is missing");
  });

  it("describes it in words", () => {
    const alt = (name: string) => plain(property(page(site, name, "index.html"), "image:alt"));
    expect(alt("a")).toBe("Éloge du serveur – tribune, par Anselme Meyer. Note de l’auteur : 3,5 sur 5.");
    expect(alt("b")).toBe("Un drapeau");
    expect(alt("tags")).toBe("Journal");
  });

  it("uses the article's own picture if it is large enough", async () => {
    const [own, card] = ["b", "c"].map((name) => fileOf(page(site, name, "index.html")));
    expect(own).toMatch(/^assets\/images\/large-[0-9a-f]{12}-1200x630\.jpg$/);
    expect(card).toMatch(/^assets\/social\/c-[0-9a-f]{12}\.png$/);
    // The journal's, a, c, d and e; no draft.
    expect(cards().map((name) => name.replace(/-.*/, ""))).toEqual(["a", "c", "d", "e", "index"]);
  });

  it("shows the journal's name if no font has the title's characters, unless the journal adds a font", () => {
    expect(bytesOf(site, "d")).toBe(bytesOf(site, "e"));
    const built = (signs: string) =>
      build(
        makeSite({
          ".eleventy.ts": configuration(signs),
          "signes.woff2": SIGNS,
          "articles/a.md": article("title: ◌\nslug: a"),
          "articles/b.md": article("title: ◌ ◌\nslug: b"),
        }),
      );
    const without = built(ON);
    expect(bytesOf(without, "a")).toBe(bytesOf(without, "b"));
    const withFont = built('search: false, pathPrefix: "/p/", socialImages: { fonts: ["signes.woff2"] },');
    expect(bytesOf(withFont, "a")).not.toBe(bytesOf(withFont, "b"));
  });

  it("draws none again without changes, and only one if an article changes", () => {
    const cached = () =>
      filesOf(join(folder, ".cache/tribune/drawings"))
        .filter((file) => file.includes(".png."))
        .map((file) => [file, statSync(join(folder, ".cache/tribune/drawings", file)).mtimeMs]);
    const before = cached();
    const files = cards();
    expect(before).toHaveLength(5);
    build(folder);
    expect([cached(), cards()]).toEqual([before, files]);
    writeFileSync(join(folder, "articles/a.md"), article("title: Autre\nslug: a"));
    build(folder);
    expect(cached().filter(([file]) => before.every(([old]) => old !== file))).toHaveLength(1);
    expect(cards().filter((name) => !files.includes(name))).toHaveLength(1);
  });

  it("evicts a card that no build has used for a month", () => {
    const own = makeSite({ ".eleventy.ts": configuration(ON), "articles/a.md": article("title: Ancien") });
    const cached = () =>
      filesOf(join(own, ".cache/tribune/drawings")).filter((file) => file.includes("card-"));
    const buildOn = (day: number) =>
      build(own, ["--allow-removed"], {
        SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000 + day * 86_400),
      });
    buildOn(0);
    const first = cached();
    writeFileSync(join(own, "articles/a.md"), article("title: Nouveau"));
    buildOn(30);
    expect(cached()).toEqual(expect.arrayContaining(first));
    writeFileSync(join(own, "articles/a.md"), article("title: Nouveau", "Autre texte."));
    buildOn(31);
    expect(first.filter((file) => cached().includes(file))).toHaveLength(1);
    expect(cached()).toHaveLength(2);
  });

  it("gives the same bytes in another clean build", () => {
    const social = join(site, "assets/social");
    const first = contentOf(social);
    rmSync(join(folder, ".cache"), { recursive: true });
    build(folder);
    expect(contentOf(social)).toEqual(first);
  });

  it("draws none if the journal turned them off, and uses the articles' pictures", () => {
    writeFileSync(join(folder, ".eleventy.ts"), configuration('search: false, pathPrefix: "/p/",'));
    build(folder);
    expect(filesOf(site).filter((file) => /social|1200x630/.test(file))).toEqual([]);
    const shown = pages.filter(
      (name) => existsSync(join(site, name)) && readFileSync(join(site, name), "utf8").includes("og:image"),
    );
    expect(shown).toEqual(["b/index.html", "c/index.html"]);
  });
});

describe("a font of the journal", () => {
  it.each([
    [
      "signe.woff2",
      "E621  La police « signe.woff2 » de « socialImages » n’est pas dans le dossier du site : vouliez-vous dire « signes.woff2 » ?",
    ],
    ["/etc/passwd", "E621  La police « /etc/passwd » de « socialImages » n’est pas dans le dossier du site."],
    [
      "package.json",
      "E622  Le fichier « package.json » de « socialImages » n’est pas une police que Tribune sait lire.",
    ],
  ])("that cannot be used is a mistake of the configuration: %s", (font, sentence) => {
    const folder = makeSite({
      ".eleventy.ts": configuration(`search: false, socialImages: { fonts: [${JSON.stringify(font)}] },`),
      "signes.woff2": SIGNS,
      "articles/a.md": article(),
    });
    const run = tribune(folder, ["build"]);
    expect(run.code).toBe(2);
    expect(plain(run.error).replace(/^(\.eleventy\.ts):\d+:\d+/, "$1")).toContain(
      `.eleventy.ts  ${sentence}`,
    );
  });
});
