/** The schemas of front matter, of articles and free pages, from the table of fields. */
import type { Journal } from "../journal/journal.ts";
import type { Emphasised } from "./emphasised.ts";
import { ARTICLE_FIELDS, type ArticleTable, PAGE_FIELDS, type PageTable } from "./fields/article-fields.ts";
import { type FieldsOf, schemaOf } from "./fields/field-schema.ts";

export const articleSchema = oncePerJournal((journal) => schemaOf(ARTICLE_FIELDS, journal));

/** For free pages: about, legal notices, policies. */
export const pageSchema = oncePerJournal((journal) => schemaOf(PAGE_FIELDS, journal));

/** Memoized, since a schema takes milliseconds, on each save of a preview. */
function oncePerJournal<Schema>(make: (journal: Journal) => Schema): (journal: Journal) => Schema {
  const schemas = new WeakMap<Journal, { readonly schema: Schema }>();
  return (journal) => {
    const known = schemas.get(journal) ?? { schema: make(journal) };
    schemas.set(journal, known);
    return known.schema;
  };
}

/** The front matter of an article. Titles and standfirsts are plain words, with their emphasis beside them. */
export type ArticleFields = FieldsOf<ArticleTable> & Emphasised;

export type PageFields = FieldsOf<PageTable> & Emphasised;
