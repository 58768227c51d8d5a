/** What articles become together: merged tags, neighbours, related pieces, series, and fields from elsewhere. */
import { describe, expect, it } from "vitest";
import { journalWith, loadArticles } from "../reading.ts";
import { article, makeSite, type SiteFiles } from "../workshop.ts";

const journal = journalWith({
  authors: [
    { id: "redaction", name: "La rédaction" },
    { id: "a-meyer", name: "Anselme Meyer" },
  ],
  disclaimers: { default: "opinion", named: { opinion: "Opinion.", critique: "Critique." } },
  pageSize: 2,
});

function load(articles: SiteFiles) {
  const files = Object.fromEntries(
    Object.entries(articles).map(([name, text]) => [`articles/${name}`, text]),
  );
  return loadArticles(`${makeSite(files)}/articles`, journal);
}

/** The only article of a library made of one file. */
function only(frontMatter: string, body?: string) {
  const { library, problems } = load({ "a.md": article(frontMatter, body) });
  const [first] = library.articles;
  if (!first) throw new Error(JSON.stringify(problems));
  return first;
}

describe("front matter that authors bring along", () => {
  it("is read from Hugo, Jekyll, Astro and Ghost as from ours", () => {
    const hugo = only(
      "publishDate: 2026-01-02\nlastmod: 2026-01-03\nsummary: S.\nkeywords: [Presse]\naliases: /a/\nexpiryDate: 2027-01-01",
    );
    expect([
      hugo.date.iso,
      hugo.updated?.iso,
      hugo.chapo,
      hugo.tags[0]?.name,
      hugo.aliases,
      hugo.expired,
    ]).toEqual(["2026-01-02", "2026-01-03", "S.", "Presse", ["/a/"], false]);
    const jekyll = only(
      "categories: [Presse]\nlast_modified_at: 2026-01-03\nredirect_from: [/b/]\nexcerpt: S.\npublished: true",
    );
    expect([jekyll.tags[0]?.name, jekyll.updated?.iso, jekyll.aliases, jekyll.chapo]).toEqual([
      "Presse",
      "2026-01-03",
      ["/b/"],
      "S.",
    ]);
    const astro = only(
      "pubDate: 2026-01-02\nupdatedDate: 2026-01-03\ndescription: D.\nheroImage: { url: https://a.example/b.png, alt: B }",
    );
    expect([astro.date.iso, astro.updated?.iso, astro.description, astro.picture?.src]).toEqual([
      "2026-01-02",
      "2026-01-03",
      "D.",
      "https://a.example/b.png",
    ]);
    const ghost = only(
      "published_at: 2026-01-02\nupdated_at: 2026-01-03\ncustom_excerpt: S.\ncanonical_url: https://a.example/\nprimary_author: Anselme Meyer\nmeta_description: D.",
    );
    expect([
      ghost.date.iso,
      ghost.chapo,
      ghost.canonical,
      ghost.authors[0]?.guest,
      ghost.description,
    ]).toEqual(["2026-01-02", "S.", "https://a.example/", false, "D."]);
  });

  it("is read in French, whatever the case and the accents", () => {
    const french = only(
      "Titre: T\nCHAPO: S.\nauteur: a-meyer\nÉtiquettes: Presse\nNOTE: 4,5\navertissement: critique\ngenre: CHRONIQUE\nmis-à-jour: 2026-01-03\nà_la_une: oui",
    );
    expect([
      french.title,
      french.chapo,
      french.rating?.value,
      french.disclaimer,
      french.genre,
      french.featured,
    ]).toEqual(["T", "S.", 4.5, "Critique.", "chronique", true]);
  });

  it("holds back what Jekyll calls unpublished", () => {
    expect(load({ "a.md": article("published: false") }).unpublished).toMatchObject([{ reason: "draft" }]);
  });
});

describe("what an author leaves out", () => {
  it("is taken from the text or the journal", () => {
    const bare = only(
      "",
      `## Un titre\n\n${"Un premier paragraphe *assez* long pour être coupé à un mot. ".repeat(12)}`,
    );
    expect(bare.chapo).toBeUndefined();
    expect(bare.summary).toMatch(/^Un premier paragraphe assez long .*\S…$/);
    expect(bare.description.length).toBeLessThanOrEqual(160);
    expect(bare.description).toMatch(/\p{L}…$/u);
    expect([bare.authors[0]?.name, bare.disclaimer, bare.genre, bare.readingTime]).toEqual([
      "La rédaction",
      "Opinion.",
      "tribune",
      1,
    ]);
  });
});

describe("tags", () => {
  it("are one page across case, accents and NFD, under their commonest spelling", () => {
    const { library, problems } = load({
      "a.md": article("title: A\ntags: [Énergie]"),
      "b.md": article("title: B\ntags: [energie]"),
      "c.md": article("title: C\ntags: [E\u0301nergie]"),
    });
    expect([...library.tags].map(([tag, articles]) => [tag.name, tag.path, articles.length])).toEqual([
      ["Énergie", "/tags/energie/", 3],
    ]);
    expect(problems.map((problem) => [problem.code, problem.file])).toEqual([["W306", "articles/b.md"]]);
  });

  it("are text even where YAML sees a number or a boolean", () => {
    expect(only("tags: [no, 012, 2026, 1.50, true]").tags.map((tag) => tag.name)).toEqual([
      "no",
      "012",
      "2026",
      "1.50",
      "true",
    ]);
  });
});

describe("the order of articles", () => {
  // Read anew for each test: what is read while tests are being collected belongs to none of them.
  const read = () => {
    const { library } = load({
      "a.md": article("title: A\ndate: 2026-01-01\ntags: [Rare, Commun]\nseries: { title: S, part: 2 }"),
      "b.md": article("title: B\ndate: 2026-01-02\ntags: [Commun]\nseries: { title: S, part: 1 }"),
      "c.md": article("title: C\ndate: 2026-01-03\ntags: [Commun]"),
      "d.md": article("title: D\ndate: 2026-01-04\ntags: [Rare]\nfeatured: true"),
      "e.md": article("title: E\ndate: 2026-01-04\ntags: [Seul]"),
    });
    const named = (title: string) => {
      const found = library.articles.find((item) => item.title === title);
      if (!found) throw new Error(title);
      return found;
    };
    return { library, named };
  };

  it("is newest first, equal days by address", () => {
    const { library } = read();
    expect(library.listed.map((item) => item.title)).toEqual(["D", "E", "C", "B", "A"]);
  });

  it("gives each its neighbours in time", () => {
    const { library, named } = read();
    expect([
      library.neighbours(named("C")).previous?.title,
      library.neighbours(named("C")).next?.title,
    ]).toEqual(["B", "E"]);
    expect([library.neighbours(named("D")).next, library.neighbours(named("A")).previous]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("relates by shared tags, a rare one before a common one, then the newest", () => {
    const { library, named } = read();
    expect(library.related(named("A")).map((item) => item.title)).toEqual(["D", "C", "B"]);
    expect(library.related(named("E"))).toEqual([]);
  });

  it("gives the related ones to read next, then the author's, then those before", () => {
    const { library, named } = read();
    expect(library.readNext(named("A")).map((item) => item.title)).toEqual(["D", "C", "B"]);
    expect(library.readNext(named("E")).map((item) => item.title)).toEqual(["D", "C", "B"]);
    expect(library.readNext(named("D")).map((item) => item.title)).not.toContain("D");
  });

  it("reads a series by its parts, and opens the front page with the featured one", () => {
    const { library, named } = read();
    expect(library.seriesOf(named("A")).map((item) => item.title)).toEqual(["B", "A"]);
    expect(library.lead?.title).toBe("D");
    expect(library.everyPage.homePages.map((list) => [list.path, list.articles.length, list.older])).toEqual([
      ["/", 3, "/page/1/"],
      ["/page/1/", 2, undefined],
    ]);
  });
});

describe("authors", () => {
  it("are found by id or name, and guests by their full name", () => {
    const { library } = load({
      "a.md": article("title: A\nauthor: a-meyer"),
      "b.md": article("title: B\nauthors: [anselme MEYER, Jeanne d’Arc-Dupont]"),
      "c.md": article("title: C\nauthor: Jeanne D'Arc Dupont"),
    });
    expect(
      [...library.authors].map(([author, articles]) => [
        author.name,
        author.guest,
        author.path,
        articles.length,
      ]),
    ).toEqual([
      ["Anselme Meyer", false, "/auteurs/anselme-meyer/", 2],
      ["Jeanne d’Arc-Dupont", true, "/auteurs/jeanne-d-arc-dupont/", 2],
    ]);
  });
});

describe("translations", () => {
  const translated = (of: Readonly<Record<string, string>>) =>
    load(
      Object.fromEntries(
        Object.entries(of).map(([name, original]) => [
          `${name}.md`,
          article(`title: ${name}\nlang: ${name}\n${original && `translationOf: ${original}.md`}`),
        ]),
      ),
    ).library;
  const versions = (of: Readonly<Record<string, string>>) => {
    const library = translated(of);
    return Object.keys(of).map((slug) => {
      const found = library.articles.find((each) => each.slug === slug);
      return found
        ? library
            .versions(found)
            .map((each) => each.slug)
            .join(" ")
        : "";
    });
  };

  it("are one piece, the original first, whichever of them names which", () => {
    expect(versions({ fr: "", en: "fr", es: "en", de: "" })).toEqual([
      "fr en es",
      "fr en es",
      "fr en es",
      "de",
    ]);
  });

  it("that translate each other in a circle are one piece all the same", () => {
    expect(versions({ fr: "en", en: "fr", es: "fr" })).toEqual(Array(3).fill("en es fr"));
  });
});
