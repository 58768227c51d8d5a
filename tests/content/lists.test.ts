/** The pages that list articles: what stands on each, in which order, and what the next one is. */
import { describe, expect, it } from "vitest";
import { journalWith, loadArticles } from "../reading.ts";
import { article, makeSite } from "../workshop.ts";

/** A library of articles by title: each is its front matter, in a file that sorts by its place. */
function libraryOf(articles: Readonly<Record<string, string>>, pageSize = 2) {
  const files = Object.entries(articles).map(([title, frontMatter], index) => [
    `articles/${String(index).padStart(2, "0")}.md`,
    article(`title: ${title}\n${frontMatter}`),
  ]);
  const journal = journalWith({
    pageSize,
    authors: [
      { id: "a-meyer", name: "Anselme Meyer" },
      { id: "e-roy", name: "Élodie Roy" },
    ],
  });
  const { library, problems } = loadArticles(`${makeSite(Object.fromEntries(files))}/articles`, journal);
  const named = (title: string) => {
    const found = library.articles.find((item) => item.title === title);
    if (!found) throw new Error(JSON.stringify(problems));
    return found;
  };
  return { library, named };
}

const titles = (articles: readonly { readonly title: string }[]) => articles.map(({ title }) => title);

const FIVE = {
  A: "date: 2026-01-05\ntags: [x]",
  B: "date: 2026-02-05\ntags: [x]",
  C: "date: 2025-12-05\ntags: [x]",
  D: "date: 2026-02-07\ntags: [x, y]",
  E: "date: 2025-11-05\ntags: [x]",
};

describe("a list longer than a page", () => {
  const SIX = { ...FIVE, F: "date: 2025-10-05\ntags: [x]" };
  const page = (
    path: string,
    number: number | undefined,
    on: string[],
    around: Readonly<Record<string, string>>,
  ) => ({
    path,
    number,
    total: undefined,
    on,
    newer: undefined,
    older: undefined,
    ...around,
  });
  const shown = (list: ReturnType<typeof libraryOf>["library"]["everyPage"]["homePages"][number]) => ({
    path: list.path,
    number: list.number,
    total: list.total,
    on: titles(list.articles),
    newer: list.newer,
    older: list.older,
  });

  it("has the newest at its own address, and counts its older pages from the oldest on", () => {
    const { library } = libraryOf(SIX);
    const pagesAt = (base: string) => [
      { ...page(base, undefined, ["D", "B"], { older: `${base}page/2/` }), total: 6 },
      page(`${base}page/2/`, 2, ["A", "C"], { newer: base, older: `${base}page/1/` }),
      page(`${base}page/1/`, 1, ["E", "F"], { newer: `${base}page/2/` }),
    ];
    const { homePages, tagPages, authorPages } = library.everyPage;
    expect(homePages.map(shown)).toEqual(pagesAt("/"));
    expect(homePages.map(({ newest }) => newest)).toEqual(["/", "/", "/"]);
    expect(tagPages.slice(0, 3).map(({ list }) => shown(list))).toEqual(pagesAt("/tags/x/"));
    expect(tagPages.map(({ tag, path }) => [tag.name, path])).toEqual([
      ["x", "/tags/x/"],
      ["x", "/tags/x/page/2/"],
      ["x", "/tags/x/page/1/"],
      ["y", "/tags/y/"],
    ]);
    expect(authorPages.map(({ list }) => shown(list))).toEqual(pagesAt("/auteurs/anselme-meyer/"));
  });

  it("shows up to one less than two pages at its own address, so that no page is nearly empty", () => {
    const sizes = (count: number, pageSize: number) => {
      const { library } = libraryOf(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`T${index}`, ""])),
        pageSize,
      );
      return library.everyPage.homePages.map(({ articles }) => articles.length);
    };
    expect([5, 6, 7, 8, 9].map((count) => sizes(count, 3))).toEqual([[5], [3, 3], [4, 3], [5, 3], [3, 3, 3]]);
    expect(sizes(3, 1)).toEqual([1, 1, 1]);
  });

  it("leaves its older pages as they are when an article is added, but for one link", () => {
    const before = libraryOf(FIVE).library.everyPage.homePages.map(shown);
    const after = libraryOf({ ...FIVE, N: "date: 2026-06-01" }).library.everyPage.homePages.map(shown);
    expect(before.map(({ on }) => on)).toEqual([
      ["D", "B", "A"],
      ["C", "E"],
    ]);
    expect(after.map(({ on }) => on)).toEqual([
      ["N", "D"],
      ["B", "A"],
      ["C", "E"],
    ]);
    expect(after[2]).toEqual({ ...before[1], newer: "/page/2/" });
  });

  it("is one empty page when there is nothing", () => {
    const [home, ...more] = libraryOf({}).library.everyPage.homePages;
    expect([home?.path, home?.articles, home?.total, home?.older, more]).toEqual(["/", [], 0, undefined, []]);
  });
});

describe("the archives", () => {
  it("are a page a year, newest first, by month", () => {
    const { library } = libraryOf(FIVE);
    expect(
      library.everyPage.archivePages.map(({ path, year, total, months }) => [
        path,
        year,
        total,
        months.map(({ month, articles }) => [month, titles(articles)]),
      ]),
    ).toEqual([
      [
        "/archives/2026/",
        2026,
        3,
        [
          [2, ["D", "B"]],
          [1, ["A"]],
        ],
      ],
      [
        "/archives/2025/",
        2025,
        2,
        [
          [12, ["C"]],
          [11, ["E"]],
        ],
      ],
    ]);
  });
});

describe("old addresses", () => {
  it("lead to the article that had them", () => {
    const { library } = libraryOf({ A: "aliases: [/vieux, /2019/a.html]", B: "aliases: [/x/]" });
    expect(library.everyPage.redirects.map(({ path, to }) => [path, to])).toEqual([
      ["/vieux/", "/a/"],
      ["/2019/a.html", "/a/"],
      ["/x/", "/b/"],
    ]);
  });
});

describe("an article that has expired", () => {
  it("keeps its page and leaves every list, from the very moment", () => {
    const { library, named } = libraryOf({
      A: "expires: 2026-11-23 12:00\ntags: [x]",
      B: "expires: 2026-11-23 12:01\ntags: [x]",
      C: "expires: 2026-11-20\ntags: [z]\nfeatured: true",
    });
    expect(titles(library.everyPage.articles)).toEqual(["A", "B", "C"]);
    expect([named("A").expired, named("B").expired]).toEqual([true, false]);
    expect(titles(library.listed)).toEqual(["B"]);
    expect([...library.tags].map(([tag, articles]) => [tag.name, titles(articles)])).toEqual([["x", ["B"]]]);
    expect(library.lead?.title).toBe("B");
    expect(library.neighbours(named("A"))).toEqual({ previous: undefined, next: undefined });
    expect(library.everyPage.homePages.map(({ articles }) => titles(articles))).toEqual([["B"]]);
  });
});

describe("the order of articles", () => {
  it("is newest first, whatever their files; equal days go by address", () => {
    const { library } = libraryOf({
      Bis: "date: 2026-01-02",
      Ancien: "date: 2025-01-02",
      Ah: "date: 2026-01-02",
      Neuf: "date: 2026-03-02",
      Ce: "date: 2026-01-02",
    });
    expect(titles(library.articles)).toEqual(["Neuf", "Ah", "Bis", "Ce", "Ancien"]);
  });

  it("gives each article its neighbours in time, and the ends but one", () => {
    const { library, named } = libraryOf(FIVE);
    const around = (title: string) => {
      const { previous, next } = library.neighbours(named(title));
      return [previous?.title, next?.title];
    };
    expect(["D", "B", "A", "C", "E"].map(around)).toEqual([
      ["B", undefined],
      ["A", "D"],
      ["C", "B"],
      ["E", "A"],
      [undefined, "C"],
    ]);
  });

  it("opens the front page with the newest featured article, shown once there and in its place among older ones", () => {
    const { library } = libraryOf({
      ...FIVE,
      A: "date: 2026-01-05\nfeatured: true",
      C: "date: 2025-12-05\nfeatured: true",
    });
    expect(library.lead?.title).toBe("A");
    expect(library.everyPage.homePages.map(({ articles }) => titles(articles))).toEqual([
      ["A", "D", "B"],
      ["C", "E"],
    ]);
    const old = libraryOf({ ...FIVE, C: "date: 2025-12-05\nfeatured: true" }).library.everyPage.homePages;
    expect(old.map(({ articles }) => titles(articles))).toEqual([
      ["C", "D", "B", "A"],
      ["C", "E"],
    ]);
    expect(libraryOf(FIVE).library.lead?.title).toBe("D");
  });
});

describe("subjects and authors", () => {
  it("stand in the order of a French dictionary", () => {
    const { library } = libraryOf({
      A: "tags: [Zoo, Été, œuvre, Eau]\nauthors: [e-roy, Zoé Zola, Alix Bé]",
      B: "tags: [ocre, Zoo]",
    });
    expect([...library.tags.keys()].map(({ name }) => name)).toEqual(["Eau", "Été", "ocre", "œuvre", "Zoo"]);
    expect([...library.authors.keys()].map(({ name }) => name)).toEqual([
      "Alix Bé",
      "Anselme Meyer",
      "Élodie Roy",
      "Zoé Zola",
    ]);
  });

  it("can be had by the number of their articles", () => {
    const { library } = libraryOf({
      A: "tags: [a, b, c]",
      B: "tags: [c, b]",
      C: "tags: [c]",
      D: "tags: [0]",
    });
    expect(library.tagsByCount.map(([tag, articles]) => [tag.name, articles.length])).toEqual([
      ["c", 3],
      ["b", 2],
      ["0", 1],
      ["a", 1],
    ]);
  });
});

describe("a series", () => {
  it("is read by its parts, those without a number first, equal ones oldest first", () => {
    const { library, named } = libraryOf({
      A: "date: 2026-01-05\nseries: { title: S, part: 2 }",
      B: "date: 2026-01-04\nseries: { title: S, part: 1 }",
      C: "date: 2026-01-03\nseries: { title: S, part: 10 }",
      D: "date: 2026-01-09\nseries: S",
      E: "date: 2026-01-08\nseries: S",
      F: "date: 2026-01-07\nseries: T",
      G: "date: 2026-01-06",
    });
    for (const title of ["A", "D"])
      expect(titles(library.seriesOf(named(title)))).toEqual(["E", "D", "B", "A", "C"]);
    expect(titles(library.seriesOf(named("F")))).toEqual(["F"]);
    expect(library.seriesOf(named("G"))).toEqual([]);
  });
});

describe("translations", () => {
  it("know each other and their original, which is named by its slug or its file", () => {
    const { library, named } = libraryOf({
      A: "",
      B: "lang: en\ntranslationOf: a",
      C: "lang: de\ntranslationOf: 00.md",
      D: "",
      E: "lang: it\ntranslationOf: ./00.md",
      F: "lang: es\ntranslationOf: /03.md",
    });
    expect(titles(library.translations(named("A")))).toEqual(["B", "C", "E"]);
    expect(titles(library.translations(named("C")))).toEqual(["A", "B", "E"]);
    expect(titles(library.translations(named("D")))).toEqual(["F"]);
    expect(library.original(named("E")).title).toBe("A");
    expect(library.original(named("D")).title).toBe("D");
  });
});

describe("related articles", () => {
  const relatedTo = (title: string, articles: Readonly<Record<string, string>>) => {
    const { library, named } = libraryOf(articles);
    return titles(library.related(named(title)));
  };

  it("are three at most: those that share the most first, then the newest, then by address", () => {
    expect(
      relatedTo("A", {
        A: "date: 2026-06-01\ntags: [x, y]",
        B: "date: 2026-03-01\ntags: [x]",
        C: "date: 2026-02-01\ntags: [x, y]",
        D: "date: 2026-04-01\ntags: [x]",
        E: "date: 2026-05-01\ntags: [z]",
        F: "date: 2026-01-01\ntags: [x]",
      }),
    ).toEqual(["C", "D", "B"]);
    expect(
      relatedTo("A", {
        Bis: "tags: [x]",
        A: "tags: [x]",
        Ce: "tags: [x]",
        Ah: "tags: [x]",
        Dé: "tags: [x]",
      }),
    ).toEqual(["Ah", "Bis", "Ce"]);
  });

  it("share a rare subject before a common one, and two subjects before one", () => {
    const common = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`N${index}`, "date: 2026-06-01\ntags: [commun]"]),
    );
    expect(
      relatedTo("A", { ...common, A: "tags: [rare, commun]", R: "date: 2025-01-01\ntags: [rare]" })[0],
    ).toBe("R");
    expect(
      relatedTo("A", {
        A: "tags: [x, y, z]",
        B: "date: 2026-06-01\ntags: [x]",
        C: "date: 2025-01-01\ntags: [y, z]",
        D: "date: 2026-06-02\ntags: [z]",
        E: "date: 2026-06-03\ntags: [y]",
        F: "date: 2026-06-03\ntags: [x]",
      }),
    ).toEqual(["C", "E", "F"]);
  });

  it("are the newest first among equals, whichever subject they share", () => {
    const articles = { B: "date: 2025-01-01\ntags: [x]", C: "date: 2026-03-01\ntags: [y]" };
    expect(relatedTo("A", { ...articles, A: "tags: [x, y]" })).toEqual(["C", "B"]);
    expect(relatedTo("A", { ...articles, A: "tags: [y, x]" })).toEqual(["C", "B"]);
  });

  it("are of the past and of the next two of each subject, so that those of old texts rest", () => {
    const subject = { A: "date: 2026-01-02\ntags: [x]", B: "date: 2026-01-01\ntags: [x]" };
    const later = { C: "date: 2026-02-01\ntags: [x]", D: "date: 2026-03-01\ntags: [x]" };
    expect(relatedTo("A", subject)).toEqual(["B"]);
    expect(relatedTo("A", { ...subject, ...later })).toEqual(["D", "C", "B"]);
    expect(relatedTo("A", { ...subject, ...later, E: "date: 2026-04-01\ntags: [x]" })).toEqual([
      "D",
      "C",
      "B",
    ]);
  });

  it("are the same whatever the order in which the subjects are named", () => {
    const tags = ["u", "v", "w", "x", "y", "z"];
    const articles = Object.fromEntries(
      tags.flatMap((tag, index) => [
        [`P${index}`, `tags: [${tags.filter((other) => other !== tag).join(", ")}]`],
        [`Q${index}`, `tags: [${tags.slice(index).join(", ")}]`],
      ]),
    );
    const forward = relatedTo("A", { ...articles, A: `tags: [${tags.join(", ")}]` });
    expect(relatedTo("A", { ...articles, A: `tags: [${tags.toReversed().join(", ")}]` })).toEqual(forward);
  });

  it("are none for an expired article's own subjects, and never itself", () => {
    expect(relatedTo("A", { A: "tags: [seul]\nexpires: 2026-01-03", B: "tags: [autre]" })).toEqual([]);
    expect(relatedTo("A", { A: "tags: [x]" })).toEqual([]);
  });
});
