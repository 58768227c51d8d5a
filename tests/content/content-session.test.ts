/** A session reads and rebuilds only what a change can affect, with the same result as a first load. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ArticleCache } from "../../src/content/article/article-cache.ts";
import { ContentSession } from "../../src/content/library/load.ts";
import type { Loaded, LoadOptions } from "../../src/content/library/load-options.ts";
import { fingerprintOf } from "../../src/incremental/fingerprint.ts";
import { TextStore } from "../../src/incremental/store/text-store.ts";
import { fieldNames } from "../../src/incremental/tracked-record.ts";
import { journalWith, ROUTES } from "../reading.ts";
import { article, makeSite, NOW, temporaryFolder } from "../workshop.ts";

const LONG_TITLE = `Un titre ${"très ".repeat(30)}long`;
const FILES = {
  "articles/a.md": article(
    "title: Premier\ntags: [Puces]",
    "Le début.\n\n## Une partie\n\nVoir [le deuxième](b.md).",
  ),
  "articles/b.md": article("title: Deuxième\ntags: [puces]", "Voir [la partie](a.md#une-partie)."),
  "articles/c.md": article(`title: ${LONG_TITLE}`, "Sans lien."),
};
const JOURNAL = journalWith();

describe("a session", () => {
  let root = "";
  let session = new ContentSession();
  let cache: ArticleCache | undefined;

  beforeEach(() => {
    root = makeSite(FILES);
    session = new ContentSession();
    cache = new ArticleCache(new TextStore(temporaryFolder(), "settings"));
    load(undefined);
  });

  const options = (more: Partial<LoadOptions>): LoadOptions => ({
    journal: JOURNAL,
    routes: ROUTES,
    root,
    articles: { root: join(root, "articles"), label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: true,
    ...more,
  });

  function load(changed: readonly string[] | undefined, more: Partial<LoadOptions> = {}): Loaded {
    return session.load(
      options({
        ...(cache && { cache }),
        changed: changed && new Set(changed.map((path) => join(root, path))),
        affectsAggregates: () => false,
        ...more,
      }),
    );
  }

  /** Everything that a user sees of a library. */
  const seen = ({ library, problems }: Loaded) => ({
    articles: library.articles.map((one) => [
      one.file,
      (fieldNames(one) ?? []).map((name) => [name, fingerprintOf(Reflect.get(one, name))]),
    ]),
    problems,
  });
  const anew = () => seen(new ContentSession().load(options({})));
  const write = (path: keyof typeof FILES, text: string) => writeFileSync(join(root, path), text);
  const rewrite = (path: keyof typeof FILES, from: string, to: string) =>
    write(path, FILES[path].replace(from, to));

  it("rebuilds only the article whose body has changed", () => {
    rewrite("articles/a.md", "Le début.", "Un autre début.");
    const loaded = load(["articles/a.md"]);
    expect(loaded.remade?.map(({ file }) => file)).toEqual(["articles/a.md"]);
    expect(seen(loaded)).toEqual(anew());
  });

  it("rebuilds nothing when a save changed nothing", () => {
    expect(load([]).remade).toEqual([]);
    expect(load(["articles/a.md"]).remade?.length).toBe(1);
  });

  it("reuses the articles that pages hold", () => {
    const [before] = load([]).library.articles;
    rewrite("articles/a.md", "Le début.", "Un autre début.");
    const [after] = load(["articles/a.md"]).library.articles;
    expect(after).toBe(before);
  });

  it("builds the library anew when a field has changed", () => {
    rewrite("articles/a.md", "title: Premier", "title: Autre");
    const loaded = load(["articles/a.md"]);
    expect(loaded.remade).toBeUndefined();
    expect(seen(loaded)).toEqual(anew());
  });

  it("builds the library anew when the change may affect lists, or that is unknown", () => {
    rewrite("articles/a.md", "Le début.", "Un autre début.");
    expect(load(["articles/a.md"], { affectsAggregates: () => true }).remade).toBeUndefined();
    rewrite("articles/a.md", "Le début.", "Encore un début.");
    const loaded = load(["articles/a.md"], { affectsAggregates: undefined });
    expect(loaded.remade).toBeUndefined();
    expect(seen(loaded)).toEqual(anew());
  });

  it("reports a link that a rewritten text breaks, until it is repaired", () => {
    rewrite("articles/a.md", "## Une partie", "## Un chapitre");
    const broken = load(["articles/a.md"]);
    expect(broken.problems.map(({ file, code }) => `${file} ${code}`)).toContain("articles/b.md E511");
    expect(seen(broken)).toEqual(anew());
    rewrite("articles/a.md", "", "");
    const mended = load(["articles/a.md"]);
    expect(mended.problems.map(({ code }) => code)).not.toContain("E511");
    expect(seen(mended)).toEqual(anew());
  });

  it("reports the problems of texts that it does not read again, warnings of lists included", () => {
    rewrite("articles/a.md", "Le début.", "Un autre début.");
    const loaded = load(["articles/a.md"]);
    expect(loaded.problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["articles/b.md", "articles/c.md"]),
    );
    expect(seen(loaded)).toEqual(anew());
  });

  it("adds new texts, and drops removed ones", () => {
    writeFileSync(join(root, "articles/d.md"), article("title: Quatrième"));
    const more = load(["articles/d.md"]);
    expect(more.library.articles.map(({ file }) => file)).toContain("articles/d.md");
    expect(seen(more)).toEqual(anew());
    rmSync(join(root, "articles/c.md"));
    const fewer = load(["articles/c.md"]);
    expect(fewer.library.articles.map(({ file }) => file)).not.toContain("articles/c.md");
    expect(seen(fewer)).toEqual(anew());
  });

  it("makes a text again that named one that was not there", () => {
    rewrite("articles/a.md", "[le deuxième](b.md)", "[la suite](/home/jeanne/suite.md)");
    load(["articles/a.md"]);
    writeFileSync(join(root, "articles/suite.md"), article("title: Suite"));
    expect(seen(load(["articles/suite.md"]))).toEqual(anew());
  });

  it("reads everything when it does not know what has changed", () => {
    rewrite("articles/a.md", "Le début.", "Un autre début.");
    expect(seen(load(undefined))).toEqual(anew());
  });

  it("builds the library anew at the moment when an article comes due", () => {
    write("articles/a.md", article("title: Demain\ndate: 2030-01-01"));
    load(["articles/a.md"]);
    const later = Date.parse("2030-01-02T00:00:00Z");
    expect(load([], { now: later }).remade).toBeUndefined();
    expect(load([], { now: later }).remade).toEqual([]);
  });

  it("finds the problems of an earlier build again without reading the files", () => {
    const before = seen(load(undefined));
    const next = new ContentSession();
    expect(seen(next.load(options({ ...(cache && { cache }) })))).toEqual(before);
    expect(before.problems.map(({ code }) => code)).toEqual(anew().problems.map(({ code }) => code));
    expect(before.problems.length).toBeGreaterThan(1);
  });
});
