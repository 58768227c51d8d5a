/** The front matter of an article as JSON Schema, for completion, explanations and validation in editors. */
import { z } from "zod";
import { articleSchema } from "../../content/article/article-schema.ts";
import { ARTICLE_WORDS, INNER_LABELS } from "../../content/article/article-words.ts";
import { ARTICLE_KEYS } from "../../content/front-matter/keys.ts";
import type { KeyShape } from "../../content/front-matter/raw.ts";
import { ITEM, isFieldDoc } from "../../content/front-matter/value-readers.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { own } from "../../problems/own.ts";
import type { Language } from "../../text/language.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Uses Draft-07, which every editor supports. Accepts every form and name of a field.
 * @param tags tags in use, offered as examples
 */
export function articleJsonSchema(journal: Journal, tags: readonly string[]): JsonSchema {
  const schema = new Finisher(journal.language, true).field("", written(journal), ARTICLE_KEYS);
  const ids = journal.authors.map(({ id }) => id);
  const offered: Readonly<Record<string, readonly string[]>> = {
    author: ids,
    authors: ids,
    disclaimer: Object.keys(journal.disclaimers.named),
    tags,
  };
  for (const [field, values] of Object.entries(offered)) {
    const property = own(schema.properties, field);
    if (values.length > 0 && typeof property === "object") property.examples = [...values];
  }
  return schema;
}

/** Each field in its most explicit form only (lists as lists, images as objects): the basis of forms. */
export function articleForm(journal: Journal): JsonSchema {
  return new Finisher(journal.language, false).field("", written(journal), {});
}

function written(journal: Journal): JsonSchema {
  const { "~standard": _, ...schema } = z.toJSONSchema(articleSchema(journal), {
    target: "draft-07",
    io: "input",
    unrepresentable: "any",
  });
  return schema;
}

/** Translates our metadata of a schema to JSON Schema keywords. */
class Finisher {
  readonly #language: Language;
  readonly #everyForm: boolean;

  constructor(language: Language, everyForm: boolean) {
    this.#language = language;
    this.#everyForm = everyForm;
  }

  /** @param keys other names of the nested fields */
  field(name: string, { shape, doc, alone, ...rest }: JsonSchema, keys: KeyShape): JsonSchema {
    const schema: JsonSchema = { ...rest, ...(typeof shape === "object" ? shape : {}) };
    const words = {
      ...(name !== "" && { title: labelOf(name, this.#language) }),
      ...(isFieldDoc(doc) && { description: doc[this.#language] }),
    };
    if (typeof schema.items === "object" && !Array.isArray(schema.items))
      schema.items = this.field("", schema.items, keys);
    if (schema.properties) {
      schema.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([key, inner]) => [
          key,
          typeof inner === "object" ? this.field(key, inner, own(keys, key)?.inside ?? {}) : inner,
        ]),
      );
      if (this.#everyForm) nameOtherwise(schema, schema.properties, keys);
    }
    const lone = alone === ITEM ? schema.items : own(schema.properties, String(alone));
    if (!this.#everyForm || typeof lone !== "object" || Array.isArray(lone)) return { ...words, ...schema };
    const { title: _title, ...short } = lone;
    return { ...words, anyOf: [short, schema] };
  }
}

/** Accepts the other names of fields without offering them. */
function nameOtherwise(
  schema: JsonSchema,
  properties: NonNullable<JsonSchema["properties"]>,
  keys: KeyShape,
): void {
  const others = Object.entries(keys).flatMap(([field, { names = [] }]) => {
    const property = own(properties, field);
    return names.length === 0 || property === undefined ? [] : [{ field, names, property }];
  });
  if (others.length === 0) return;
  schema.patternProperties = Object.fromEntries(
    others.map(({ names, property }) => [`^(?:${names.flatMap(spellings).join("|")})$`, property]),
  );
  const required = schema.required ?? [];
  schema.required = required.filter((field) => !others.some((other) => other.field === field));
  schema.allOf = required
    .filter((field) => !schema.required?.includes(field))
    .map((field) => ({
      anyOf: [field, ...(own(keys, field)?.names ?? []).flatMap(spellings)].map((name) => ({
        required: [name],
      })),
    }));
}

/** A name with and without its accents. */
function spellings(name: string): string[] {
  return [...new Set([name, name.normalize("NFD").replace(/\p{M}/gu, "")])];
}

/** The label of a field in a form. */
export function labelOf(field: string, language: Language): string {
  const words = Object.entries(ARTICLE_WORDS).find(([name]) => name === field)?.[1].label;
  return (words ?? own(INNER_LABELS, field))?.[language] ?? field;
}
