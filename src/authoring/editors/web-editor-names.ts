/** Field names for the browser script that reads and writes articles. */
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldTable } from "../../content/article/fields/field-row.ts";
import { keysOf } from "../../content/article/fields/front-matter-keys.ts";
import { foldKey, type KeyShape } from "../../content/front-matter/raw.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { articleForm, shorthandParts } from "./json-schema.ts";

/** Passed to `layouts/admin/front-matter.js`. */
export function fieldNames(journal: Journal, table: FieldTable = ARTICLE_FIELDS) {
  const keys = keysOf(table);
  const properties = Object.entries(articleForm(journal, table).properties ?? {});
  const ofType = (type: string) =>
    properties.flatMap(([name, schema]) =>
      typeof schema === "object" && schema.type === type ? [name] : [],
    );
  return {
    fields: namesOf(keys),
    inside: Object.fromEntries(
      Object.entries(keys).map(([field, { inside = {} }]) => [field, namesOf(inside)]),
    ),
    flags: ofType("boolean"),
    lists: ofType("array"),
    alone: shorthandParts(journal, table),
  };
}

/** Every accepted name, folded, with the field it stands for. */
function namesOf(keys: KeyShape): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([field, { names = [] }]) =>
      [field, ...names].map((name) => [foldKey(name), field] as const),
    ),
  );
}
