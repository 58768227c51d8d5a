/** A new article changes few files: what a host must be sent grows with the change, and not with the archive. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AUTHORS, corpus, DISCLAIMERS } from "../../benchmarks/corpus.ts";
import { readManifest } from "../../src/publish/manifest-file.ts";
import { runs } from "../runs.ts";
import { article, configuration, makeSite, plain, tribune } from "../workshop.ts";

function filesIn(folder: string): Map<string, string> {
  const manifest = readManifest(join(folder, "_site"));
  if (!manifest) throw new Error("The site has no manifest.");
  return new Map([...manifest.files].map(([path, { sha256 }]) => [path, sha256]));
}

/** Builds, adds a file, builds again, and returns the files that are new or differ. */
function changedBy(folder: string, name: string, text: string) {
  const run = (...words: string[]) => {
    const { code, out, error } = tribune(folder, ["build", "--json", ...words]);
    if (code !== 0) throw new Error(out + error);
    return JSON.parse(out);
  };
  run();
  const before = filesIn(folder);
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  const report = run();
  const after = filesIn(folder);
  const changed = [...after].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path);
  return { changed, total: after.size, upload: report.upload };
}

describe("one new article", () => {
  /**
   * Its page, copy and card; the front page, 404 and four indexes; its year; three feeds of the journal; page, feed and the
   * last older page of three subjects and an author; the sitemap, its month and those that its lists leave; llms.txt and
   * its month; the news; the article before; two suggestions in each of its four lists.
   */
  const SMALL = 3 + 6 + 1 + 3 + 4 * 3 + 1 + 1 + 5 + 2 + 1 + 1 + 4 * 2;

  it("changes one file of a hundred, or a few, in a site of hundreds", () => {
    const articles = corpus(300);
    const [last] = corpus(301).slice(-1);
    const folder = makeSite({
      ...Object.fromEntries(articles.map(({ name, text }) => [`articles/${name}`, text])),
      ".eleventy.ts":
        configuration(`authors: ${JSON.stringify(AUTHORS)}, search: false, socialImages: true, icons: true,
        disclaimers: { default: "opinion", named: ${JSON.stringify(DISCLAIMERS)} },`),
    });
    const text = last?.text.replace(/^date: .*$/m, "date: 2026-11-23T08:00:00Z") ?? "";
    const { changed, total, upload } = changedBy(folder, "articles/new.md", text);
    expect(total).toBeGreaterThan(900);
    expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(Math.max(total / 100, SMALL));
    expect(upload.files).toBe(changed.length);
    expect(upload.bytes).toBeGreaterThan(0);
    const repeated = tribune(folder, ["build", "--json"]);
    expect(JSON.parse(repeated.out).upload).toEqual({ files: 0, bytes: 0, removed: 0 });
  }, 240_000);

  it("is told with what is to be uploaded to a host that has the rest", () => {
    const folder = makeSite({
      ".eleventy.ts": configuration("search: false,"),
      "articles/a.md": article("title: A\ndate: 2026-01-02"),
    });
    expect(tribune(folder, ["build"]).out).not.toContain("envoyer");
    writeFileSync(join(folder, "articles/b.md"), article("title: B\ndate: 2026-01-03"));
    expect(plain(tribune(folder, ["build"]).out)).toMatch(
      /^À envoyer : \d\d fichiers \(\d+(?:,\d)? ko\)\.$/m,
    );
    expect(tribune(folder, ["build"]).out).not.toContain("envoyer");
  });
});

interface Drawn {
  readonly day: number;
  readonly tags: readonly string[];
  readonly author: string;
}

const PAGE_SIZE = 2;
const AFTER = 2;
const SUGGESTED = 3;
const EPOCH = Date.UTC(2026, 6, 1);

const drawn = fc.record({
  day: fc.integer({ min: 0, max: 100 }),
  tags: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 3 }),
  author: fc.constantFrom("Alix Un", "Bao Deux", "Cleo Trois"),
});

const dateOf = ({ day }: Drawn) => new Date(EPOCH + day * 86_400_000).toISOString().slice(0, 10);
const slugOf = (index: number) => `texte-${String(index).padStart(2, "0")}`;
const textOf = (one: Drawn, index: number) =>
  article(
    `title: Texte ${index}\nslug: ${slugOf(index)}\ndate: ${dateOf(one)}\ntags: [${one.tags.join(", ")}]\nauthor: ${one.author}`,
  );

/** The files that an article may change, by what it is and what was there. */
function nameable(all: readonly Drawn[], added: Drawn): (path: string) => boolean {
  const named = [...all, added].map((one, index) => ({ ...one, slug: slugOf(index) }));
  type Named = (typeof named)[number];
  const oldestFirst = named.toSorted((x, y) => x.day - y.day || (x.slug < y.slug ? 1 : -1));
  const own = named[named.length - 1];
  if (!own) throw new Error("Nothing was added.");
  const lists = [
    { path: "", members: oldestFirst },
    ...own.tags.map((tag) => ({
      path: `tags/${tag}/`,
      members: oldestFirst.filter(({ tags }) => tags.includes(tag)),
    })),
    {
      path: `auteurs/${own.author.toLowerCase().replace(" ", "-")}/`,
      members: oldestFirst.filter(({ author }) => author === own.author),
    },
  ];
  const files = new Set(
    [
      "index.html",
      "404.html",
      "atom.xml",
      "rss.xml",
      "feed.json",
      "llms.txt",
      "sitemap.xml",
      "tags/index.html",
    ].concat([
      "auteurs/index.html",
      "archives/index.html",
      "archives/2026/index.html",
      "flux/index.html",
      "sitemaps/news.xml",
    ]),
  );
  const texts = new Set<Named>([own]);
  for (const { path, members } of lists) {
    for (const file of ["index.html", "atom.xml"]) files.add(path + file);
    const place = members.indexOf(own);
    // Older pages before the one where it stands rest, as does the last one but for its link to newer articles.
    const pagesBefore = Math.max(0, Math.floor((members.length - 1) / PAGE_SIZE) - 1);
    const first = Math.min(Math.floor(place / PAGE_SIZE) + 1, Math.max(1, pagesBefore));
    for (let number = first; number <= members.length; number += 1)
      files.add(`${path}page/${number}/index.html`);
    // Suggestions of what came later, and of the two before it in this list.
    if (path !== "") for (const text of members.slice(Math.max(0, place - AFTER))) texts.add(text);
    // Its neighbours, and those who have too little to suggest but what stands beside them in time.
    else
      members.forEach((text, index) => {
        const isBeside = Math.abs(index - place) === 1;
        const falls =
          index > place
            ? index - place <= 2 * SUGGESTED
            : index < SUGGESTED && place <= index + 2 * SUGGESTED;
        if (isBeside || falls) texts.add(text);
      });
  }
  for (const { slug } of texts) files.add(`${slug}/index.html`);
  files.add(`${own.slug}/index.md`);
  return (path) => files.has(path);
}

describe("an article added at random", () => {
  it("changes only its own files, its lists from its place on, and the texts that stand beside it", () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 30 }), drawn, (all, added) => {
        const folder = makeSite({
          ".eleventy.ts": configuration(
            `pageSize: ${PAGE_SIZE}, search: false, feeds: { items: 2, tagsFrom: 2 }, timeZone: "UTC",`,
          ),
          ...Object.fromEntries(all.map((one, index) => [`articles/${index}.md`, textOf(one, index)])),
        });
        const isNamed = nameable(all, added);
        const { changed } = changedBy(folder, "articles/new.md", textOf(added, all.length));
        expect(changed.filter((path) => !isNamed(path))).toEqual([]);
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  }, 240_000);

  it("is judged by a list that leaves most files out", () => {
    const all = Array.from({ length: 20 }, (_, day): Drawn => ({ day, tags: [], author: "Alix Un" }));
    const isNamed = nameable(all, { day: 50, tags: ["a"], author: "Bao Deux" });
    expect(isNamed("texte-20/index.html")).toBe(true);
    expect(isNamed("texte-19/index.html")).toBe(true);
    for (const path of [
      "texte-10/index.html",
      "page/1/index.html",
      "tags/b/index.html",
      "auteurs/alix-un/index.html",
    ])
      expect(isNamed(path), path).toBe(false);
  });
});
