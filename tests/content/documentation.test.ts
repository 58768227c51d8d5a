/** The documentation of each field for editors: a sentence in each language, and the allowed values. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { articleSchema } from "../../src/content/article/article-schema.ts";
import { MOMENT_PATTERN } from "../../src/content/article/fields/field-readers.ts";
import type { FieldDoc } from "../../src/content/front-matter/value-readers.ts";
import { GENRES } from "../../src/text/locales/genre.ts";
import { journalWith } from "../reading.ts";

const isDoc = (doc: unknown): doc is FieldDoc =>
  typeof doc === "object" && doc !== null && "fr" in doc && "en" in doc;

/** The documentation of every field, by the field's name. */
function docs(): [string, FieldDoc][] {
  return Object.entries(articleSchema(journalWith()).shape).map(([name, type]) => {
    const doc = type.meta()?.["doc"];
    if (!isDoc(doc)) throw new Error(`${name} has no documentation`);
    return [name, doc];
  });
}

/** The front matter as JSON Schema, from which editors complete and check. */
function schemaOf(...path: string[]): unknown {
  let found: unknown = z.toJSONSchema(articleSchema(journalWith()), { io: "input", unrepresentable: "any" });
  for (const part of path)
    found = Object.entries(typeof found === "object" && found !== null ? found : {}).find(
      ([name]) => name === part,
    )?.[1];
  return found;
}

describe("every field of an article", () => {
  it("is explained by a whole sentence in both languages", () => {
    expect(docs().length).toBeGreaterThan(20);
    for (const [name, { fr, en }] of docs()) {
      expect(fr, name).toMatch(/^[«\p{Lu}].{15,}[.…]$/u);
      expect(en, name).toMatch(/^["\p{Lu}].{15,}[.…]$/u);
      expect(fr, name).not.toBe(en);
    }
  });

  it("names every genre, and the one that is taken when none is given", () => {
    const { genre } = Object.fromEntries(docs());
    for (const text of [genre?.fr, genre?.en]) {
      expect(text).toContain(GENRES.join(", "));
      expect(text).toMatch(/ tribune\.$/);
    }
  });

  it("says what may be written in it", () => {
    const day = { type: "string", pattern: MOMENT_PATTERN };
    const address = { type: "string", format: "uri" };
    const inside = (...path: string[]) => schemaOf("properties", ...path, "shape");
    expect(["date", "updated", "expires"].map((field) => inside(field))).toEqual([day, day, day]);
    expect(["draft", "published", "featured", "noindex", "toc"].map((field) => inside(field))).toEqual(
      Array(5).fill({ type: "boolean" }),
    );
    expect(inside("canonical")).toEqual(address);
    expect(inside("disclaimer")).toEqual({ type: "string" });
    expect(inside("sources", "items", "properties", "url")).toEqual(address);
    expect(inside("sources", "items", "properties", "date")).toEqual({ type: ["string", "integer"] });
    expect(inside("corrections", "items", "properties", "date")).toEqual(day);
  });

  it("is judged by judges that can say no", () => {
    expect(isDoc({ fr: "Une phrase." })).toBe(false);
    expect(schemaOf("properties", "titel")).toBeUndefined();
  });
});
