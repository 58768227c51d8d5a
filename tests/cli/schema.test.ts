/** `tribune schema`: its output, and whether the files shipped in the repository are current. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleJsonSchema } from "../../src/authoring/editors/json-schema.ts";
import { articleSnippets } from "../../src/authoring/editors/snippets.ts";
import { articleSchema } from "../../src/content/article/article-schema.ts";
import { journalWith, readFields } from "../reading.ts";
import { configuration, makeSite, PROJECT, plain, readText, tribune } from "../workshop.ts";

const FIELDS = Object.keys(articleSchema(journalWith()).shape);

/** Formats are informational: addresses are validated by the reader of articles. */
const compile = (schema: object) => new Ajv({ strict: false, validateFormats: false }).compile(schema);

const frontMatter = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? "", { schema: "core" });

describe("the schema of the front matter", () => {
  let accepts: ValidateFunction;
  beforeAll(() => {
    accepts = compile(articleJsonSchema(journalWith(), []));
  });

  it.each([
    ["the least", "title: A\ndate: 2026-01-02"],
    ["an hour", "title: A\ndate: 2026-01-02 08:00"],
    ["one value for a list", "title: A\ndate: 2026-01-02\ntags: Presse\nauthor: a-meyer\naliases: /a/"],
    ["short forms", "title: A\ndate: 2026-01-02\nrating: 4\nimage: a.jpg\nseries: S"],
    [
      "long forms",
      "title: A\ndate: 2026-01-02\nrating: { value: 4, best: 5, subject: { type: Book, name: L } }\nimage: { src: a.jpg, alt: A }\nseries: { title: S, part: 2 }",
    ],
    ["a fraction", "title: A\ndate: 2026-01-02\nrating: 8/10"],
    ["French names", "titre: A\ndate: 2026-01-02\nchapô: C\nnote: 4\nétiquettes: [a]\nbrouillon: true"],
    ["names inside a field", "title: A\ndate: 2026-01-02\nsources: [{ titre: S, lien: https://a.example/ }]"],
  ])("accepts %s, as the reader of articles does", (_name, fields) => {
    expect([accepts(parse(fields, { schema: "core" })), accepts.errors]).toEqual([true, null]);
    expect(readFields(fields).reported).toEqual([]);
  });

  it.each([
    ["a day the wrong way round", "title: A\ndate: 02/01/2026"],
    ["a misspelt field", "title: A\ndate: 2026-01-02\ntitel: B"],
    ["a mark above the scale", "title: A\ndate: 2026-01-02\nrating: 9"],
    ["an unknown genre", "title: A\ndate: 2026-01-02\ngenre: roman"],
    ["a source without a title", "title: A\ndate: 2026-01-02\nsources: [{ url: https://a.example/ }]"],
    ["a draft that may be", "title: A\ndate: 2026-01-02\ndraft: peut-être"],
  ])("refuses %s, as the reader of articles does", (_name, fields) => {
    expect(accepts(parse(fields, { schema: "core" }))).toBe(false);
    expect(readFields(fields).reported).not.toEqual([]);
  });

  it("requires a title and a date, by any of their names", () => {
    expect(accepts({ date: "2026-01-02" })).toBe(false);
    expect(accepts({ title: "A" })).toBe(false);
    expect(accepts({ titre: "A", pubDate: "2026-01-02" })).toBe(true);
  });

  it("explains every field in the journal's language, and suggests the journal's values", () => {
    for (const language of ["fr", "en"] as const) {
      const { properties = {} } = articleJsonSchema(journalWith({ language }), ["Nvidia"]);
      expect(Object.keys(properties)).toEqual(FIELDS);
      for (const [field, property] of Object.entries(properties))
        expect(property, field).toMatchObject({
          title: expect.stringMatching(/^\p{Lu}/u),
          description: expect.stringMatching(/[.…]$/),
        });
      expect(properties["tags"]).toMatchObject({ examples: ["Nvidia"] });
      expect(properties["author"]).toMatchObject({ examples: ["a-meyer"] });
      expect(properties["disclaimer"]).toMatchObject({ examples: ["opinion"] });
    }
    const french = JSON.stringify(articleJsonSchema(journalWith(), []));
    expect(french).toContain("Texte de remplacement");
    expect(french).not.toMatch(/"(?:doc|shape|alone|~standard)":/);
  });
});

describe("tribune schema", () => {
  it("prints the schema with the tags in use, or writes it to a file", () => {
    const folder = makeSite({
      "articles/a.md": "---\ntitle: A\ndate: 2026-01-02\ntags: [Presse]\n---\n\nTexte.\n",
    });
    const { out, code } = tribune(folder, ["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      properties: { tags: { examples: ["Presse"] } },
    });
    const written = tribune(folder, ["schema", "--output", "ici/schema.json"]);
    expect(plain(written.out)).toBe("Écrit : ici/schema.json\n");
    expect(readText(folder, "ici/schema.json")).toBe(out);
  });

  it("has help in both languages", () => {
    expect(plain(tribune(makeSite({}), ["schema", "--help"]).out)).toContain(
      "Utilisation : tribune schema [options]",
    );
    const english = makeSite({ ".eleventy.ts": configuration('language: "en",') });
    expect(tribune(english, ["schema", "--help"]).out).toContain("Usage: tribune schema [options]");
    expect(tribune(english, ["schema", "--output", "s.json"]).out).toBe("Written: s.json\n");
    expect(existsSync(join(english, "s.json"))).toBe(true);
  });
});

/** The text that a snippet inserts if every tab stop keeps its default. */
const inserted = (body: readonly string[]) =>
  body
    .join("\n")
    .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, "$1")
    .replaceAll(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, "$1")
    .replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-23")
    .replaceAll(/\$\d/g, "");

describe("the snippets", () => {
  it.each(["fr", "en"] as const)(
    "insert each field as the reader of articles takes it, in %s",
    (language) => {
      const journal = journalWith({ language });
      const { [language === "fr" ? "Un article" : "An article"]: whole, ...fields } =
        articleSnippets(journal);
      expect(Object.values(fields).map(({ prefix }) => prefix)).toEqual(FIELDS);
      for (const { prefix, description, body } of Object.values(fields)) {
        expect(readFields(inserted(body), undefined, journal).reported, prefix).toEqual([]);
        expect(description).toMatch(/[.…]$/);
      }
      expect(inserted(whole?.body ?? [])).toBe(
        '---\ntitle: ""\ndate: 2026-11-23\nauthor: a-meyer\ngenre: tribune\ntags: []\ndraft: true\n---\n\n',
      );
    },
  );
});

describe("the repository's files for VS Code", () => {
  it("are current: otherwise run npm run docs", () => {
    expect(tribune(PROJECT, ["schema", "--snippets"]).out).toBe(
      readText(PROJECT, ".vscode/article.code-snippets"),
    );
    expect(tribune(PROJECT, ["schema"]).out).toBe(readText(PROJECT, ".vscode/article.schema.json"));
  });

  it("accept every article of the sample journal", () => {
    const accepts = compile(JSON.parse(readText(PROJECT, ".vscode/article.schema.json")));
    const articles = readdirSync(join(PROJECT, "articles"), { recursive: true, encoding: "utf8" });
    for (const file of articles.filter((name) => name.endsWith(".md"))) {
      const data = frontMatter(readFileSync(join(PROJECT, "articles", file), "utf8"));
      expect([file, accepts(data), accepts.errors]).toEqual([file, true, null]);
    }
  });
});
