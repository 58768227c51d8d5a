/** Front matter as it is written: quotes only where YAML needs them, and the reader gives the same values back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleSchema } from "../../src/content/article/article-schema.ts";
import { readArticle } from "../../src/content/article/draft.ts";
import { type Fields, printFrontMatter } from "../../src/import/write-front-matter.ts";
import { escapeEmphasis } from "../../src/markdown/emphasis.ts";
import { Source } from "../../src/problems/source.ts";
import { journalWith, ROUTES } from "../reading.ts";

const SCHEMA = articleSchema(journalWith());

function readBack(fields: Fields) {
  const text = `${printFrontMatter(fields)}\nDu texte.\n`;
  const { draft, problems } = readArticle(new Source("a.md", text), "a.md", SCHEMA, ROUTES);
  return { fields: draft?.fields, text, problems: problems.filter(({ severity }) => severity === "error") };
}

describe("the front matter that an import writes", () => {
  it.each([
    ["Pékin demande à Alibaba", "Pékin demande à Alibaba"],
    ["Crise : le retour", '"Crise : le retour"'],
    ["Numéro #1 #2", '"Numéro #1 #2"'],
    ["« Oui », dit-il", "« Oui », dit-il"],
    ["L'été", "L'été"],
    ['"Oui"', "'\"Oui\"'"],
    ["2026", '"2026"'],
    ["true", '"true"'],
    ["- tiret", '"- tiret"'],
    ["[Tribune] Oui", '"[Tribune] Oui"'],
    ["\\*x\\*", "'\\*x\\*'"],
    ["@x", '"@x"'],
    ["fin:", '"fin:"'],
    ["null", '"null"'],
  ])("writes %s as %s", (title, written) => {
    const { text, fields } = readBack({ title, date: "2026-01-02" });
    expect(text.split("\n")[1]).toBe(`title: ${written}`);
    expect(fields?.title).toBe(title.replaceAll("\\", ""));
  });

  it("gives back any title, standfirst, tag and caption unchanged", () => {
    const words = (maxLength: number) =>
      fc
        .string({ unit: "grapheme", minLength: 1, maxLength })
        .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, "").trim())
        .filter((text) => text !== "");
    fc.assert(
      fc.property(
        words(60),
        words(200),
        fc.uniqueArray(words(20), { maxLength: 4 }),
        (title, chapo, tags) => {
          const labels = tags.filter((tag) => !/,\s|;/.test(tag));
          const image = { src: "a.png", alt: chapo, caption: escapeEmphasis(title) };
          const titled = `T ${title}`;
          const { fields, text, problems } = readBack({
            title: escapeEmphasis(titled),
            date: "2026-01-02",
            chapo: escapeEmphasis(chapo),
            tags: labels,
            image,
            series: { title: escapeEmphasis(title) },
          });
          expect(problems, text).toEqual([]);
          expect(fields).toMatchObject({
            title: titled,
            chapo,
            tags: labels,
            image: { ...image, caption: title },
            series: { title },
          });
          expect(
            readBack({
              title: escapeEmphasis(fields?.title ?? ""),
              date: "2026-01-02",
              chapo: escapeEmphasis(fields?.chapo ?? ""),
              tags: fields?.tags,
              image,
              series: { title: escapeEmphasis(title) },
            }).text,
          ).toBe(text);
        },
      ),
      { numRuns: Number(process.env["RUNS"] ?? 500) },
    );
  });
});
