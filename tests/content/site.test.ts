/** A whole site in process: free pages, what is held back or passed over, and links that lead wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../src/content/library/load.ts";
import { journalWith, problemLine, ROUTES } from "../reading.ts";
import { article, makeSite, NOW, PROJECT, type SiteFiles } from "../workshop.ts";

/** Loads articles and pages; a site without `pages/` has none. */
function load(files: SiteFiles, { drafts = false, pages = true, input = {} } = {}) {
  const site = makeSite({ "articles/premier.md": article("title: Premier"), ...files });
  const loaded = loadLibrary({
    journal: journalWith(input),
    routes: ROUTES,
    root: site,
    articles: { root: join(site, "articles"), label: "articles" },
    pages: pages ? { root: join(site, "pages"), label: "pages" } : undefined,
    now: Date.parse(NOW),
    drafts,
  });
  return { ...loaded, messages: loaded.problems.map((problem) => `${problem.file} ${problemLine(problem)}`) };
}

const page = (frontMatter: string, body = "Un texte.") => `---\n${frontMatter}\n---\n\n${body}\n`;

describe("a free page", () => {
  it("is read with all its fields, in the journal's language and words", () => {
    const { library, messages } = load({
      "pages/a-propos.md": page(
        "titre: L'équipe\ndescription: L'un et l'autre.\nslug: equipe\nlang: en\nnoindex: true\ntoc: true",
        "## A part\n\n![Une rue](rue.png)",
      ),
      "pages/rue.png": readFileSync(join(PROJECT, "tests/invalid/E504-image-sans-texte/point.png")),
      "pages/bas.md": page("title: L'autre", "Un premier *paragraphe*.\n\nUn second."),
    });
    expect(messages).toEqual([]);
    const [about, other] = library.pages;
    expect(about).toMatchObject({
      file: "pages/a-propos.md",
      path: "/equipe/",
      slug: "equipe",
      language: "en",
      noindex: true,
      toc: true,
      headings: [{ id: "a-part" }],
    });
    expect(String(about?.body)).toContain('alt="Une rue"');
    expect(String(about?.body)).toContain("A part");
    expect(other).toMatchObject({
      title: "L’autre",
      description: "Un premier paragraphe.",
      path: "/l-autre/",
      language: "fr",
      noindex: false,
      toc: false,
      media: [],
    });
    expect(library.everyPage.freePages).toBe(library.pages);
  });

  it("has its own description set, else its beginning cut at a word", () => {
    const { library } = load({
      "pages/a.md": page("title: A\ndescription: L'un."),
      "pages/b.md": page("title: B", "mot ".repeat(100)),
    });
    expect(library.pages.map(({ description }) => [description[1], description.length])).toEqual([
      ["’", 5],
      ["o", 160],
    ]);
  });

  it("is reported for its mistakes as an article is", () => {
    const { library, messages } = load({
      "pages/a.md": "Pas d'en-tête.",
      "pages/b.md": page("title: 12\ndate: 2026-01-02"),
      "pages/c.md": page("description: [x]"),
      "pages/d.md": page("title: D", "Un [lien](nulle-part.md)."),
      "pages/e.md": page("title: E\nnoindex: peut-être"),
      "pages/f.md": page(`title: ${"a".repeat(301)}\ndescription: ${"a".repeat(2001)}`),
      "pages/g.md": page("title: G", " "),
    });
    expect(messages.map((line) => line.split(" ", 3).join(" "))).toEqual([
      "pages/a.md E101 1:1",
      "pages/b.md E202 2:8",
      "pages/b.md E103 3:1",
      "pages/c.md E201 1:1",
      "pages/c.md E202 2:14",
      "pages/d.md E505 5:11",
      "pages/e.md E202 3:10",
      "pages/f.md E203 2:8",
      "pages/f.md E224 3:14",
      "pages/g.md E205 3:1",
    ]);
    expect(library.pages.map(({ file }) => file)).toEqual(["pages/d.md", "pages/g.md"]);
  });

  it("may not take the address of an article, nor an article that of a page", () => {
    const { messages } = load({
      "pages/a.md": page("title: Premier"),
      "pages/b.md": page("title: B\nslug: tags"),
    });
    expect(messages.map((line) => line.split(" ", 3).join(" "))).toEqual([
      "pages/a.md E302 2:8",
      "pages/b.md E303 3:7",
    ]);
  });

  it("is none where the site has no such folder, and a folder that is missing is reported", () => {
    expect(load({}, { pages: false })).toMatchObject({ library: { pages: [] }, ignored: [], problems: [] });
    expect(load({}).problems.map(({ code, file }) => [code, file])).toEqual([["E411", "pages"]]);
  });

  it("is linked with articles, both ways", () => {
    const { library, messages } = load({
      "pages/a.md": page("title: A", "Voir [le premier](../articles/premier.md#x)."),
      "articles/b.md": article("title: B", "Voir [la page](../pages/a.md)."),
      "articles/premier.md": article("title: Premier", "## X\n\nUn texte."),
    });
    expect(messages).toEqual([]);
    expect(String(library.pages[0]?.body)).toContain('href="/premier/#x"');
    expect(String(library.articles.find(({ title }) => title === "B")?.body)).toContain('href="/a/"');
  });
});

describe("what does not appear yet", () => {
  const FILES = {
    "articles/brouillon.md": article("title: Brouillon\ndraft: true", " "),
    "articles/demain.md": article("title: Demain\ndate: 2026-11-24"),
    "articles/midi.md": article("title: Midi\ndate: 2026-11-23 12:00"),
    "pages/a.md": page("title: Une page"),
    "pages/b.md": page("title: Autre page\ndraft: true"),
  };

  it("is held back, and messages with its reason and its day", () => {
    const { library, unpublished, messages } = load(FILES);
    expect(library.articles.map(({ title }) => title)).toEqual(["Midi", "Premier"]);
    expect(library.pages.map(({ title }) => title)).toEqual(["Une page"]);
    expect(unpublished).toEqual([
      { file: "articles/brouillon.md", reason: "draft", due: undefined },
      { file: "articles/demain.md", reason: "future", due: expect.objectContaining({ iso: "2026-11-24" }) },
    ]);
    expect(messages).toEqual([expect.stringMatching(/^articles\/demain\.md W228 3:7 .*2026-11-24/)]);
  });

  it("appears in a build with drafts", () => {
    const { library, unpublished, messages } = load(FILES, { drafts: true });
    expect(library.articles.map(({ title }) => title)).toEqual(["Demain", "Midi", "Brouillon", "Premier"]);
    expect(library.pages.map(({ title }) => title)).toEqual(["Une page", "Autre page"]);
    expect([unpublished, messages]).toEqual([[], []]);
  });
});

describe("what is passed over", () => {
  it("is messages by its whole name, of articles and pages", () => {
    const { ignored, messages } = load({
      "articles/_modele.md": "x",
      "articles/2026/.cache/a.md": "x",
      "pages/.DS_Store": "x",
      "pages/_notes/a.md": "x",
    });
    expect(ignored).toEqual(["articles/2026/.cache", "articles/_modele.md", "pages/_notes"]);
    expect(messages).toEqual([]);
  });
});

describe("a name whose accents are written in another way than on the disk", () => {
  const picture = readFileSync(join(PROJECT, "tests/invalid/E504-image-sans-texte/point.png"));
  const files = (form: "NFC" | "NFD"): SiteFiles => ({
    [`articles/${"été".normalize(form)}.md`]: article("title: Été"),
    [`articles/${"vérité".normalize(form)}/${"carré".normalize(form)}.png`]: picture,
    [`articles/${"pièce".normalize(form)}.pdf`]: "%PDF-1.7",
  });
  const body = "[Un été](été.md), ![un carré](vérité/carré.png), [une pièce](pièce.pdf)";

  it.each([
    ["NFC", "NFD"],
    ["NFD", "NFC"],
    ["NFD", "NFD"],
  ] as const)("is found: %s on the disk, %s in the text", (disk, text) => {
    const fields =
      "image: { src: vérité/carré.png, alt: Un carré }\nauthor: René\ntranslationOf: été.md\nlang: en";
    const { library, messages } = load(
      { ...files(disk), "articles/z.md": article(fields.normalize(text), body.normalize(text)) },
      { pages: false, input: { authors: [{ id: "rene", name: "René".normalize(disk) }] } },
    );
    expect(messages).toEqual([]);
    const written = library.articles.find(({ file }) => file === "articles/z.md");
    expect(String(written?.body)).toContain('href="/ete/"');
    expect(written?.picture?.image).toBeDefined();
    expect(written?.authors.map(({ name }) => name.normalize("NFC"))).toEqual(["René"]);
  });
});

describe("a link to a text that is there and not published", () => {
  it("proposes no other text", () => {
    const { messages } = load(
      {
        "articles/puce.md": article("title: Puce\ndraft: true"),
        "articles/puces.md": article("title: Puces"),
        "articles/z.md": article("title: Z", "[a](puce.md), [b](pucess.md)"),
      },
      { pages: false },
    );
    expect(messages).toEqual([
      expect.stringMatching(/^articles\/z\.md E505 6:5 [^→?]*$/),
      expect.stringMatching(/^articles\/z\.md E505 6:19 .* → \[a\]\(puce\.md\), \[b\]\(puces\.md\)$/),
    ]);
  });
});

describe("a translation of nothing", () => {
  it("is reported with what was meant, and stands alone", () => {
    const { library, messages } = load(
      {
        "articles/b.md": article("title: B\nlang: en\ntranslationOf: premeir"),
        "articles/c.md": article("title: C\nlang: en\ntranslationOf: c"),
      },
      { pages: false },
    );
    expect(messages).toEqual([
      expect.stringMatching(/^articles\/b\.md E226 5:16 .*premeir.*« premier » \? → translationOf: premier$/),
      expect.stringMatching(/^articles\/c\.md E226 5:16 .*« c », [^?]*$/),
    ]);
    expect(library.articles.map(({ translationOf }) => translationOf)).toEqual(Array(3).fill(undefined));
  });
});

describe("the signatures of an article", () => {
  const input = {
    authors: [
      { id: "redaction", name: "La rédaction", sameAs: ["https://ailleurs.example/"], bio: "L'équipe." },
      { id: "a-meyer", name: "Anselme Meyer" },
    ],
  };

  it("are those it names, each once, in the order of the byline, else the first of the journal", () => {
    const { library } = load(
      {
        "articles/b.md": article("title: B\nauthor: Zoé Zola\nauthors: [a-meyer, Anselme Meyer, redaction]"),
      },
      { input, pages: false },
    );
    expect(library.articles.map(({ authors }) => authors.map(({ name }) => name))).toEqual([
      ["Zoé Zola", "Anselme Meyer", "La rédaction"],
      ["La rédaction"],
    ]);
    expect(library.articles[1]?.authors).toMatchObject([
      { bio: "L’équipe.", sameAs: ["https://ailleurs.example/"], guest: false },
    ]);
    expect(library.articles[0]?.authors[0]).toMatchObject({
      guest: true,
      sameAs: [],
      path: "/auteurs/zoe-zola/",
    });
  });

  it("are reported when nobody has them", () => {
    const { messages } = load(
      { "articles/b.md": article("title: B\nauthors: [a-meier, 中国 中国]") },
      { input, pages: false },
    );
    expect(messages).toEqual([
      expect.stringMatching(/^articles\/b\.md E217 4:11 .*a-meier.*a-meyer/),
      expect.stringMatching(/^articles\/b\.md E311 4:20 .*中国/),
    ]);
  });
});
