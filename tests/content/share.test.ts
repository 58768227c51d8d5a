/** What a share of a build reads of the texts of other shares: enough for lists and links, and no more. */
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../../src/content/article/article.ts";
import { Bodies } from "../../src/content/article/bodies.ts";
import { ContentSession } from "../../src/content/library/load.ts";
import type { Loaded } from "../../src/content/library/load-options.ts";
import { Share } from "../../src/content/library/share.ts";
import { fieldNames } from "../../src/incremental/tracked-record.ts";
import { journalWith, ROUTES } from "../reading.ts";
import { article, makeSite, NOW } from "../workshop.ts";

const OF = 3;
const FILES = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [
    `articles/t${index}.md`,
    article(
      [
        `title: Texte ${index} "cité"`,
        `date: 2026-01-0${index + 1}`,
        `tags: [Un, Deux]`,
        ...(index % 2 === 0 ? [`chapo: Le chapô "${index}"`] : []),
        ...(index === 4 ? ["withdrawn: { date: 2026-02-01, reason: Une erreur. }"] : []),
      ].join("\n"),
      `Le texte ${index}, "cité".\n\n## Une partie\n\nVoir [le suivant](t${(index + 1) % 9}.md#une-partie).`,
    ),
  ]),
);

const { ofArticle } = Bodies.prototype;

afterEach(() => vi.restoreAllMocks());

/** Loads the site, and counts the bodies that are rendered. */
function load(root: string, share?: Share): { loaded: Loaded; rendered: string[] } {
  const rendered: string[] = [];
  vi.spyOn(Bodies.prototype, "ofArticle").mockImplementation(function (this: Bodies, body) {
    rendered.push(body.draft.file);
    return ofArticle.call(this, body);
  });
  const loaded = new ContentSession().load({
    journal: journalWith(),
    routes: ROUTES,
    root,
    articles: { root: join(root, "articles"), label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
    share,
  });
  return { loaded, rendered };
}

const valuesOf = (text: Article) =>
  (fieldNames(text) ?? []).map((name) => [name, JSON.stringify(Reflect.get(text, name))]);

describe("a share", () => {
  const root = makeSite(FILES);
  const whole = load(root).loaded.library.articles;

  it("is of a site without errors", () => expect(whole).toHaveLength(9));

  it("has each text, page and file once among all shares", () => {
    const outputs = [
      "/",
      "/tags/",
      "/tags/un/page/2/",
      "/atom.xml",
      "/assets/app.css",
      "/x/y/z.html",
      "/texte-1/doc.pdf",
    ];
    for (const of of [1, 2, 3, 7]) {
      const shares = Array.from({ length: of }, (_, index) => new Share({ number: index + 1, of }));
      for (const share of shares) share.setTexts((path) => whole.find((text) => text.path === path));
      for (const output of outputs) expect(shares.filter((share) => share.hasOutput(output))).toHaveLength(1);
      for (const { file, path } of whole)
        for (const share of shares)
          for (const beside of [path, `${path}index.md`, `${path}index.html`, `${path}a/b.pdf`])
            expect(share.hasOutput(beside)).toBe(share.hasText(file));
    }
  });

  it("renders its own texts alone, and shows others whole to whoever reads them", () => {
    for (let number = 1; number <= OF; number += 1) {
      const share = new Share({ number, of: OF });
      const { loaded, rendered } = load(root, share);
      // The links of its texts have anchors, so that the texts they lead to are looked at.
      const own = loaded.library.articles.filter(({ file }) => share.hasText(file));
      expect(own.length).toBeLessThan(9);
      for (const { file, withdrawn } of own) if (!withdrawn) expect(rendered).toContain(file);
      const before = rendered.length;
      expect(before).toBeLessThanOrEqual(2 * own.length);
      for (const text of loaded.library.articles) {
        expect([text.title, text.path, text.tags.map(({ path }) => path)]).toEqual([
          expect.any(String),
          expect.any(String),
          text.withdrawn ? [] : ["/tags/un/", "/tags/deux/"],
        ]);
        if (text.chapo !== undefined) expect(text.summary).toBe(text.chapo);
      }
      expect(rendered).toHaveLength(before);
      expect(loaded.library.articles.map(valuesOf)).toEqual(whole.map(valuesOf));
      expect(rendered).toHaveLength(8);
      expect(loaded.images.orders.size).toBe(0);
    }
  });

  it("tells the same of its sources as the others do, and something else once one has changed", () => {
    const sourcesOf = (folder: string, number: number) => {
      const share = new Share({ number, of: OF });
      load(folder, share);
      return share.sources;
    };
    const sources = sourcesOf(root, 1);
    expect(sourcesOf(root, 2)).toBe(sources);
    expect(sourcesOf(makeSite(FILES), 3)).toBe(sources);
    const changed = { ...FILES, "articles/t8.md": `${FILES["articles/t8.md"]}\nEncore.\n` };
    expect(sourcesOf(makeSite(changed), 3)).not.toBe(sources);
  });
});
