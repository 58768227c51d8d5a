/** Field names for the browser script that reads and writes articles. */

import { ARTICLE_KEYS } from "../../content/front-matter/keys.ts";
import { foldKey, type KeyShape } from "../../content/front-matter/raw.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { articleForm } from "./json-schema.ts";

/** Passed to `layouts/admin/front-matter.js`. */
export function fieldNames(journal: Journal) {
  const properties = Object.entries(articleForm(journal).properties ?? {});
  const ofType = (type: string) =>
    properties.flatMap(([name, schema]) =>
      typeof schema === "object" && schema.type === type ? [name] : [],
    );
  const objects: Readonly<Record<string, string>> = { image: "src", series: "title", rating: "value" };
  return {
    fields: namesOf(ARTICLE_KEYS),
    inside: Object.fromEntries(
      Object.entries<KeyShape[string]>(ARTICLE_KEYS).map(([field, { inside = {} }]) => [
        field,
        namesOf(inside),
      ]),
    ),
    flags: ofType("boolean"),
    lists: ofType("array"),
    alone: objects,
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
