/** Recognizes labelled lines: "Chapô : …", "By: …", "Tags: …". */
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldTable } from "../../content/article/fields/field-row.ts";
import { keysOf } from "../../content/article/fields/front-matter-keys.ts";
import { fieldNamed, foldKey } from "../../content/front-matter/raw.ts";
import { own } from "../../problems/own.ts";
import { findDate } from "../dates.ts";
import { bylineOf, ratingOf } from "./signals.ts";

export interface Label {
  /** As written. */
  readonly label: string;
  /** The name of a field; `body` announces the text itself. */
  readonly field: string;
  /** The value after the label; empty if it is on the next line. */
  readonly value: string;
}

/** Labels that announce the text itself, folded. */
const BODY: ReadonlySet<string> = new Set(["texte", "corps", "corps_du_texte", "article", "text", "body"]);

/** Field names that mean something else in prose. */
const NEVER: ReadonlySet<string> = new Set(["created", "modified", "signature"]);

/** Occur only once, above the text: a later line that starts the same way is part of the text. */
export const ABOVE: ReadonlySet<string> = new Set(["title", "chapo", "body"]);

const LABELLED = /^([*_]{0,3})\s*(\p{L}[\p{L}\p{M}\s'’-]{0,40}?)\s*:\s*(.*)$/su;

/**
 * The label of a line; undefined if it has none.
 * @param table decides which fields can be labelled
 */
export function labelOf(line: string, table: FieldTable = ARTICLE_FIELDS): Label | undefined {
  const [, marks = "", label = "", rest = ""] = LABELLED.exec(line.trim()) ?? [];
  if (label === "") return undefined;
  const field = fieldOf(label, table);
  if (field === undefined) return undefined;
  const value = withoutMarks(rest, marks);
  if (value.length > (own(table, field)?.spoken?.longest ?? 0)) return undefined;
  if (field === "rating" && value !== "" && ratingOf(`note : ${value}`) === undefined) return undefined;
  if ((field === "date" || field === "updated") && saysMoreThanADate(value)) return undefined;
  return { label: label.trim(), field, value };
}

const saysMoreThanADate = (value: string) =>
  findDate(value, "UTC") !== undefined && bylineOf(value, "UTC")?.names.length !== 0;

/** Whether a line is nothing but a field: labelled, a rating, or a byline. */
export function saysField(line: string, zone: string): boolean {
  return labelOf(line) !== undefined || ratingOf(line) !== undefined || bylineOf(line, zone) !== undefined;
}

function fieldOf(label: string, table: FieldTable): string | undefined {
  const key = label.replaceAll(/['’]/g, " ");
  const folded = foldKey(key);
  if (BODY.has(folded)) return "body";
  const spoken = Object.entries(table).find(([, row]) => row.spoken?.labels?.includes(folded))?.[0];
  if (spoken !== undefined || NEVER.has(folded)) return spoken;
  const named = fieldNamed(key, keysOf(table));
  const field = named === "authors" ? "author" : named;
  return field !== undefined && own(table, field)?.spoken ? field : undefined;
}

/** Removes the asterisks of emphasis around the label, alone or together with its value. */
function withoutMarks(rest: string, marks: string): string {
  if (marks === "") return rest.trim();
  if (rest.startsWith(marks)) return rest.slice(marks.length).trim();
  return rest.endsWith(marks) ? rest.slice(0, -marks.length).trim() : rest.trim();
}
