/** The file of a new article, as the reader of articles parses it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NewArticle, newArticle } from "../../../src/authoring/editors/new-article.ts";
import { articleSchema } from "../../../src/content/article/article-schema.ts";
import { readArticle } from "../../../src/content/article/draft.ts";
import { isFieldDoc } from "../../../src/content/front-matter/value-readers.ts";
import type { Journal } from "../../../src/content/journal/journal.ts";
import { Source } from "../../../src/problems/source.ts";
import { journalWith, problemLine, ROUTES } from "../../reading.ts";

const ARTICLE: NewArticle = {
  title: "Ce que vaut une promesse",
  date: "2026-11-23",
  author: "a-meyer",
  tags: [],
  genre: "tribune",
  disclaimer: "opinion",
  slug: undefined,
};

function read(text: string, journal: Journal = journalWith()) {
  const { draft, problems } = readArticle(new Source("a.md", text), "a.md", articleSchema(journal), ROUTES);
  return { fields: draft?.fields, body: draft?.body, reported: problems.map(problemLine) };
}

const writeNew = (article: Partial<NewArticle>, journal = journalWith(), bare = false) =>
  newArticle({ ...ARTICLE, ...article }, journal, ["Presse", "Numérique"], bare);

/** Characters that a title may contain: no control characters, lone surrogates or line ends. */
const titles = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 100 }),
    fc.string({
      unit: fc.constantFrom(..."'\"\\:#&*!|>%@`{}[],-?~ «»’/\u00a0\u202ftrueno012"),
      minLength: 1,
    }),
  )
  .filter((title) => !/\p{Cc}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u.test(title) && title.trim() !== "");

const LANGUAGES = ["fr", "en"] as const;

describe("the file of a new article", () => {
  it.each(LANGUAGES)("is a valid draft, in %s", (language) => {
    const { fields, body, reported: problems } = read(writeNew({}, journalWith({ language })));
    expect(problems).toEqual([]);
    expect(fields).toMatchObject({ title: ARTICLE.title, draft: true, author: ["a-meyer"] });
    expect(body?.trim()).toMatch(language === "fr" ? /^À compléter/ : /^TK: /);
  });

  it("preserves any title and any tags", () => {
    fc.assert(
      fc.property(titles, fc.array(titles, { maxLength: 3 }), (title, given) => {
        const tags = given.filter((tag) => !/,\s/.test(tag)).map((tag) => tag.trim());
        const { fields } = read(writeNew({ title, tags, slug: "a" }));
        expect(fields?.title).toBe(title.trim());
        expect(fields?.tags).toEqual(tags);
      }),
    );
  });

  it.each(LANGUAGES)("explains every field that it contains or suggests, in %s", (language) => {
    const journal = journalWith({ language });
    const text = writeNew({}, journal);
    for (const [field, type] of Object.entries(articleSchema(journal).shape)) {
      if (["published", "authors"].includes(field)) continue;
      const doc = type.meta()?.["doc"];
      const unfolded = text.replaceAll(/\n# (?=\S)/g, " ");
      expect(unfolded, field).toContain(isFieldDoc(doc) ? doc[language] : undefined);
      expect(text, field).toMatch(new RegExp(`^(?:# )?${field}:`, "m"));
    }
    expect(text).toContain("Presse, Numérique");
  });

  it.each(LANGUAGES)(
    "is valid with any one of the optional fields, and with all of them, in %s",
    (language) => {
      const journal = journalWith({ language });
      const text = writeNew({}, journal);
      const blocks = text.match(/^# \w+:.*(?:\n# {3}.*)*/gm) ?? [];
      const awake = (block: string) => block.replaceAll(/^# /gm, "");
      expect(blocks.length).toBeGreaterThan(15);
      for (const block of blocks)
        expect(read(text.replace(block, awake(block)), journal).reported, block).toEqual([]);
      const all = blocks.reduce((sofar, block) => sofar.replace(block, awake(block)), text);
      expect(read(all, journal).reported).toEqual([]);
      expect(read(all, journal).fields).toMatchObject({
        toc: true,
        featured: true,
        sources: [{}],
        image: {},
      });
    },
  );

  it("has only the fields with --bare", () => {
    expect(
      writeNew({ tags: ["C++", "Presse"] }, journalWith(), true)
        .split("\n")
        .slice(0, 10),
    ).toEqual([
      "---",
      'title: "Ce que vaut une promesse"',
      "date: 2026-11-23",
      "author: a-meyer",
      'tags: ["C++", Presse]',
      "disclaimer: opinion",
      "genre: tribune",
      "draft: true",
      "---",
      "",
    ]);
  });
});
