/** Hidden articles do not leak into any file of a site with all features on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { article, build, configuration, filesOf, makeSite } from "../workshop.ts";

/** A word for each kind of hidden article, which only its own page may show. */
const HIDDEN = {
  draft: "zibeline",
  future: "zeppelin",
  expired: "zygomatique",
  withdrawn: "zinzolin",
  noindex: "zibaldone",
} as const;

const text = (word: string) =>
  `Un premier paragraphe.\n\nPuis vient le mot ${word}, qui ne doit pas sortir d'ici.`;

const hidden = (kind: keyof typeof HIDDEN, frontMatter: string) =>
  article(
    `title: Titre ${kind}\nslug: ${kind}\nchapo: Un chapô.\ntags: [Presse]\nrating: 4\n${frontMatter}`,
    text(HIDDEN[kind]),
  );

let site: string;

/** A file's text, decompressed if necessary: the search index consists of compressed files. */
function content(file: string): string {
  const bytes = readFileSync(join(site, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
}

const filesWith = (word: string) =>
  filesOf(site).filter((file) => file.includes(word) || content(file).toLowerCase().includes(word));

beforeAll(() => {
  site = build(
    makeSite({
      ".eleventy.ts": configuration(
        'search: true, socialImages: true, icons: true, indexNow: { key: "0123456789" },',
      ),
      "articles/shown.md": article("title: Visible\nslug: visible\ntags: [Presse]", text("zoologie")),
      "articles/draft.md": hidden("draft", "draft: true"),
      "articles/future.md": hidden("future", "date: 2026-12-24"),
      "articles/expired.md": hidden("expired", "expires: 2026-02-01"),
      "articles/withdrawn.md": hidden("withdrawn", "withdrawn: { date: 2026-03-01, reason: Une erreur. }"),
      "articles/noindex.md": hidden("noindex", "noindex: true"),
    }),
  );
});

describe("a hidden article", () => {
  it.each(["draft", "future", "withdrawn"] as const)("that is a %s is in no file", (kind) => {
    expect(filesWith(HIDDEN[kind])).toEqual([]);
  });

  it.each(["expired", "noindex"] as const)("that is %s is on its own page alone", (kind) => {
    expect(filesWith(HIDDEN[kind])).toEqual([`${kind}/index.html`]);
  });

  it("has its title in no file for machines", () => {
    const collected = filesOf(site).filter(
      (file) => /\.(?:xml|json|txt|md|webmanifest)$/.test(file) || file.startsWith("search-index/"),
    );
    expect(collected.length).toBeGreaterThan(15);
    const leaks = collected.filter((file) =>
      /titre (?:draft|future|expired|withdrawn|noindex)/i.test(content(file)),
    );
    expect(leaks).toEqual([]);
  });

  it("has no card of its own", () => {
    const cards = filesOf(site).filter((file) => file.startsWith("assets/social/"));
    expect(cards.map((file) => file.replace(/-[0-9a-f]+\.png$/, ""))).toEqual([
      "assets/social/index",
      "assets/social/visible",
    ]);
  });

  it("would be noticed: the words of a visible article are in its page, feeds, Markdown and search index", () => {
    const files = filesWith("zoologie");
    for (const file of ["visible/index.html", "visible/index.md", "rss.xml", "atom.xml", "feed.json"])
      expect(files).toContain(file);
    expect(files.some((file) => file.startsWith("search-index/"))).toBe(true);
  });
});
