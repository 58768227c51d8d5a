/** The front matter of an article as JSON Schema, for completion, explanations and validation in editors. */
import { z } from "zod";
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldTable, FieldWords } from "../../content/article/fields/field-row.ts";
import { schemaOf } from "../../content/article/fields/field-schema.ts";
import { type FieldDoc, ITEM, isFieldDoc } from "../../content/front-matter/value-readers.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { own } from "../../problems/own.ts";
import { withoutAccents } from "../../text/accents.ts";
import type { Language } from "../../text/language.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

type Rows = Readonly<Record<string, FieldWords>>;

/**
 * Uses Draft-07, which every editor supports. Accepts every form and name of a field, and offers the journal's values
 * as examples.
 */
export function articleJsonSchema(
  journal: Journal,
  tags: readonly string[],
  table: FieldTable = ARTICLE_FIELDS,
): JsonSchema {
  const schema = new SchemaTranslator(journal.language, true).fields(rawSchema(journal, table), table);
  for (const [field, { known }] of Object.entries(table)) {
    const property = own(schema.properties, field);
    const values = known && known.choose !== "only" ? known.values({ journal, tags }) : [];
    if (values.length > 0 && typeof property === "object") property.examples = [...values];
  }
  return schema;
}

/** Each field in its most explicit form only (lists as lists, images as objects): the basis of forms. */
export function articleForm(journal: Journal, table: FieldTable = ARTICLE_FIELDS): JsonSchema {
  return new SchemaTranslator(journal.language, false).fields(rawSchema(journal, table), table);
}

/** The nested field that a bare value stands for, by the field's name. */
export function shorthandParts(journal: Journal, table: FieldTable): Readonly<Record<string, string>> {
  const shorthand = Object.entries(rawSchema(journal, table).properties ?? {}).flatMap(([name, property]) => {
    const part = typeof property === "object" ? property["alone"] : undefined;
    return typeof part === "string" && part !== ITEM ? [[name, part] as const] : [];
  });
  return Object.fromEntries(shorthand);
}

function rawSchema(journal: Journal, table: FieldTable): JsonSchema {
  const { "~standard": _, ...schema } = z.toJSONSchema(schemaOf(table, journal), {
    target: "draft-07",
    io: "input",
    unrepresentable: "any",
  });
  return schema;
}

/** Translates the metadata in our schemas to JSON Schema keywords. */
class SchemaTranslator {
  readonly #language: Language;
  readonly #everyForm: boolean;

  constructor(language: Language, everyForm: boolean) {
    this.#language = language;
    this.#everyForm = everyForm;
  }

  /** @param rows of the nested fields */
  fields({ shape, doc, alone, ...rest }: JsonSchema, rows: Rows, label?: FieldDoc): JsonSchema {
    const schema: JsonSchema = { ...rest, ...(typeof shape === "object" ? shape : {}) };
    const words = {
      ...(label && { title: label[this.#language] }),
      ...(isFieldDoc(doc) && { description: doc[this.#language] }),
    };
    if (typeof schema.items === "object" && !Array.isArray(schema.items))
      schema.items = this.fields(schema.items, rows);
    if (schema.properties) {
      schema.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([key, inner]) => {
          const row = own(rows, key);
          return [key, typeof inner === "object" ? this.fields(inner, row?.parts ?? {}, row?.label) : inner];
        }),
      );
      if (this.#everyForm) acceptOtherNames(schema, schema.properties, rows);
    }
    const shorthand = alone === ITEM ? schema.items : own(schema.properties, String(alone));
    if (!this.#everyForm || typeof shorthand !== "object" || Array.isArray(shorthand))
      return { ...words, ...schema };
    const { title: _title, ...short } = shorthand;
    return { ...words, anyOf: [short, schema] };
  }
}

/** Accepts the other names of fields without offering them. */
function acceptOtherNames(
  schema: JsonSchema,
  properties: NonNullable<JsonSchema["properties"]>,
  rows: Rows,
): void {
  const others = Object.entries(rows).flatMap(([field, { names = [] }]) => {
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
      anyOf: [field, ...(own(rows, field)?.names ?? []).flatMap(spellings)].map((name) => ({
        required: [name],
      })),
    }));
}

/** A name with and without its accents. */
function spellings(name: string): string[] {
  return [...new Set([name, withoutAccents(name)])];
}
