/** The table of an article's fields: everything about a field is in its row, or follows from it. */
import type { FieldTable } from "./field-row.ts";
import { HEADING_FIELDS } from "./heading-fields.ts";
import { OPINION_FIELDS } from "./opinion-fields.ts";
import { PUBLICATION_FIELDS } from "./publication-fields.ts";
import { SUPPLEMENT_FIELDS } from "./supplement-fields.ts";

export const ARTICLE_FIELDS = {
  ...HEADING_FIELDS,
  ...OPINION_FIELDS,
  ...PUBLICATION_FIELDS,
  ...SUPPLEMENT_FIELDS,
} as const;

export type ArticleTable = typeof ARTICLE_FIELDS;

/** The rows of free pages. */
type PageTableOf<Table extends FieldTable> = {
  readonly [Name in keyof Table as Table[Name] extends { readonly page: true } ? Name : never]: Table[Name];
};

export type PageTable = PageTableOf<ArticleTable>;

export const PAGE_FIELDS = pageFieldsOf(ARTICLE_FIELDS);

export function pageFieldsOf<Table extends FieldTable>(table: Table): PageTableOf<Table> {
  const rows = Object.fromEntries(Object.entries(table).filter(([, { page }]) => page));
  if (isPageTable(table, rows)) return rows;
  throw new TypeError("A table of fields has a row that is not its own.");
}

function isPageTable<Table extends FieldTable>(table: Table, rows: unknown): rows is PageTableOf<Table> {
  return (
    typeof rows === "object" &&
    rows !== null &&
    Object.entries(table).every(([name, { page }]) => !page || Object.hasOwn(rows, name))
  );
}
