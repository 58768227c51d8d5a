/** The schemas of the front matter of articles and free pages, made of the table of fields. */
import type { Journal } from "../journal/journal.ts";
import type { Emphasised } from "./emphasised.ts";
import { ARTICLE_FIELDS, type ArticleTable, PAGE_FIELDS, type PageTable } from "./fields/article-fields.ts";
import { type FieldsOf, schemaOf } from "./fields/field-schema.ts";

export const articleSchema = oncePerJournal((journal) => schemaOf(ARTICLE_FIELDS, journal));

/** Of a free page: about, legal notices, policies. */
export const pageSchema = oncePerJournal((journal) => schemaOf(PAGE_FIELDS, journal));

/** Making a schema takes milliseconds, which each save of a preview would pay. */
function oncePerJournal<Schema>(make: (journal: Journal) => Schema): (journal: Journal) => Schema {
  const schemas = new WeakMap<Journal, { readonly schema: Schema }>();
  return (journal) => {
    const known = schemas.get(journal) ?? { schema: make(journal) };
    schemas.set(journal, known);
    return known.schema;
  };
}

/** The front matter of an article, read: titles and standfirsts are plain words, with their emphasis beside them. */
export type ArticleFields = FieldsOf<ArticleTable> & Emphasised;

export type PageFields = FieldsOf<PageTable> & Emphasised;
