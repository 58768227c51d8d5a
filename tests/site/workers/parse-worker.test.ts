/** The parse worker gives the same articles as the main thread. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unfinished } from "../../../src/authoring/lint/unfinished.ts";
import { ArticleCache } from "../../../src/content/article/article-cache.ts";
import { loadLibrary } from "../../../src/content/library/load.ts";
import type { ParseWorkers } from "../../../src/content/sources/parse-worker.ts";
import { fingerprintOf } from "../../../src/incremental/fingerprint.ts";
import { TextStore } from "../../../src/incremental/store/text-store.ts";
import { fieldNames } from "../../../src/incremental/tracked-record.ts";
import { ParsePool } from "../../../src/site/workers/parse/pool.ts";
import { journalWith, ROUTES } from "../../reading.ts";
import { article, makeSite, NOW, temporaryFolder } from "../../workshop.ts";

/** Articles with problems, unpublished ones and ones that only the main thread can resolve; and many simple ones. */
const files = {
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `articles/a${index}.md`,
      article(
        `title: Texte *${index}*\nlang: ${index % 3 === 0 ? "en" : "fr"}\ntags: [Sujet ${index % 5}, œuvre]\nauthor: ${index % 4 === 0 ? "Jeanne Invitée" : "a-meyer"}`,
        `Un mot "entre guillemets"[^1] et [un autre](a${(index + 1) % 40}.md#suite), ou [[texte ${(index + 2) % 40}]] et [[a${(index + 3) % 40}#Suite|la suite]].\n\n## Suite\n\n- a\n- b\n\n[^1]: La note ${index}.`,
      ),
    ]),
  ),
  "articles/image.md": article("title: Image", "![Un carré](carre.svg)"),
  "articles/fichier.md": article("title: Fichier", "[Le rapport](rapport.txt)"),
  "articles/rapport.txt": "Un rapport.\n",
  "articles/carre.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  "articles/mort.md": article("title: Mort", "[Un lien](absent.md)"),
  "articles/sans-reponse.md": article("title: Sans réponse", "[[Rien de tel]]"),
  "articles/faux.md": "---\ntitle: Faux\ndate: hier\n---\n\nTexte.\n",
  "articles/inacheve.md": article("title: Inachevé", "TODO : finir."),
  "articles/brouillon.md": article("title: Brouillon\ndraft: true"),
  "articles/avenir.md": article("title: Avenir\ndate: 2036-01-01"),
  "articles/retire.md": article("title: Retiré\nwithdrawn: { date: 2026-01-03, reason: Une erreur. }"),
  "articles/dit.md": article(`title: ${"Un titre très long ".repeat(8)}`),
  "articles/variante.md": article("title: Variante\ntags: [oeuvre]"),
};

function load(folder: string, cache: ArticleCache, workers: ParseWorkers | undefined) {
  const journal = journalWith();
  const { library, problems, unpublished } = loadLibrary({
    journal,
    routes: ROUTES,
    root: folder,
    articles: { root: join(folder, "articles"), label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
    cache,
    ...(workers && { workers }),
    remarks: unfinished(journal.language),
  });
  const articles = library.articles.map((one) => [
    one.file,
    (fieldNames(one) ?? []).map((name) => [name, fingerprintOf(Reflect.get(one, name))]),
  ]);
  return { articles, problems, unpublished };
}

const cacheIn = (folder: string) => new ArticleCache(new TextStore(folder, "s"));

describe("articles parsed in a worker", () => {
  const folder = makeSite(files);
  const base = { language: "fr", origin: "https://journal.example", pathPrefix: "/" } as const;
  const beside = (least: number) => new ParsePool(journalWith(), base, least);
  /** The main thread parses this many files and leaves the others to the worker. */
  const lazy = (own: number): ParseWorkers => ({
    share(...site) {
      const shared = beside(1).share(...site);
      let read = 0;
      if (!shared) return undefined;
      return {
        next: () => (read++ < own ? shared.next() : undefined),
        parsed: () => {
          const others = shared.parsed();
          expect(others.size).toBeGreaterThan(site[1].length - own - 14);
          return others;
        },
        render: (order) => shared.render(order),
        rendered: (file) => shared.rendered(file),
        end: () => shared.end(),
      };
    },
  });
  const alone = load(folder, cacheIn(temporaryFolder()), undefined);

  it("are the same as those of the main thread, and so are their problems", () => {
    expect(alone.articles.length).toBeGreaterThan(40);
    expect(alone.problems.length).toBeGreaterThan(4);
    expect(load(folder, cacheIn(temporaryFolder()), lazy(0))).toEqual(alone);
    expect(load(folder, cacheIn(temporaryFolder()), lazy(12))).toEqual(alone);
    expect(load(folder, cacheIn(temporaryFolder()), beside(1))).toEqual(alone);
  });

  it("are cached for the next build", () => {
    const cache = temporaryFolder();
    const store = new TextStore(cache, "s");
    load(folder, new ArticleCache(store), lazy(0));
    store.save();
    const next = new TextStore(cache, "s");
    const kept = Object.keys(files).filter((file) => next.get(file));
    expect(kept.length).toBeGreaterThanOrEqual(42);
    expect(load(folder, new ArticleCache(next), undefined)).toEqual(alone);
  });

  it("are left to the main thread if their file has changed since they were read, which refuses them", () => {
    const changing = makeSite({
      "articles/un.md": article("title: Un"),
      "articles/deux.md": article("title: Deux"),
    });
    const left: string[] = [];
    const workers: ParseWorkers = {
      share(...site) {
        const shared = beside(1).share(...site);
        return (
          shared && {
            next: () => undefined,
            parsed: () => {
              const read = shared.parsed();
              writeFileSync(join(changing, "articles/un.md"), article("title: Un", "Un autre texte."));
              return read;
            },
            render: (order) => shared.render(order),
            rendered: (file) => {
              const rendered = shared.rendered(file);
              if (!rendered) left.push(file);
              return rendered;
            },
            end: () => shared.end(),
          }
        );
      },
    };
    // The fields of one version never go with the body of another.
    expect(() => load(changing, cacheIn(temporaryFolder()), workers)).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: "E413", file: "articles/un.md" })],
      }),
    );
    expect(left).toEqual(["articles/un.md"]);
  });

  it("are parsed in the main thread if they are few", () => {
    expect(
      beside(1000).share(
        { root: folder, label: "articles", files: [], ignored: [], problems: [], hasLinks: false },
        ["a.md"],
      ),
    ).toBeUndefined();
  });
});
