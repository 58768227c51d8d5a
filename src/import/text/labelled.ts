/** Extracts labelled fields from a text; labels are dropped. */

import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldTable } from "../../content/article/fields/field-row.ts";
import type { Remarks } from "../import-remarks.ts";
import { type DraftFields, isTextField, type TextField } from "../imported-draft.ts";
import { report } from "../reported.ts";
import { ABOVE, type Label, labelOf } from "./labels.ts";
import type { Paragraph } from "./paragraph.ts";
import { ratingOf, signatureOf } from "./signals.ts";

export type Labelled = Partial<Pick<DraftFields, TextField | "authors" | "tags" | "rating" | "others">>;

/** How many first and last lines may be labelled. */
const HEAD = 14;
const FOOT = 6;

/**
 * Removes labelled lines from the paragraphs; a repeated label stays in the text.
 * @param known fields that the text already has; lines with their labels stay too
 */
export function takeLabelled(
  rest: Paragraph[],
  remarks: Remarks,
  known: ReadonlySet<string>,
  table: FieldTable = ARTICLE_FIELDS,
): Labelled {
  const found = new Map<string, string>();
  for (let index = 0, read = 0; index < rest.length; read += 1) {
    const above = read < HEAD;
    const label = above || index >= rest.length - FOOT ? labelAt(rest, index, above, table) : undefined;
    if (!label || found.has(label.field) || known.has(label.field)) {
      index += 1;
      continue;
    }
    rest.splice(index, label.lines);
    found.set(label.field, label.value);
    remarks.add(
      label.field === "body"
        ? report.labelAlone({ label: label.label })
        : report.label({ label: label.label, key: label.field }),
    );
  }
  return fieldsOf(found, remarks);
}

/** The label at a position, and how many lines it occupies with its value. */
function labelAt(
  rest: readonly Paragraph[],
  index: number,
  above: boolean,
  table: FieldTable,
): (Label & { lines: number }) | undefined {
  const line = rest[index];
  const label = line && !line.stays ? labelOf(line.words, table) : undefined;
  if (!label || (!above && ABOVE.has(label.field))) return undefined;
  if (label.value !== "" || label.field === "body") return { ...label, lines: 1 };
  const next = rest[index + 1];
  // A label alone on its line: the next line is its value.
  if (next === undefined || next.stays || labelOf(next.words, table)) return undefined;
  const whole = labelOf(`${label.label} : ${next.words}`, table);
  return whole && { ...whole, lines: 2 };
}

function fieldsOf(found: ReadonlyMap<string, string>, remarks: Remarks): Labelled {
  const { tags, author, rating, lang, body: _body, ...others } = Object.fromEntries(found);
  const mark = rating === undefined ? undefined : ratingOf(`note : ${rating}`);
  const named = Object.entries(others);
  const rest = named.filter(([field]) => !isTextField(field));
  return {
    ...Object.fromEntries(named.filter(([field]) => isTextField(field))),
    ...(rest.length > 0 && { others: Object.fromEntries(rest) }),
    ...(tags !== undefined && { tags: tagsOf(tags) }),
    ...(author !== undefined && { authors: namesOf(author, remarks) }),
    ...(mark !== undefined && { rating: mark }),
    ...(lang !== undefined && { lang: LANGUAGES.get(lang.normalize("NFC").toLowerCase()) ?? lang }),
  };
}

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    français: "fr",
    french: "fr",
    anglais: "en",
    english: "en",
  }),
);

function tagsOf(text: string): string[] {
  const whole = text.replace(/\s*\.$/, "");
  const parts = /^#\S+(?:\s+#\S+)+$/.test(whole) ? whole.split(/\s+/) : whole.split(/\s*[,;•|]\s*/);
  return parts.map((tag) => tag.replace(/^#/, ""));
}

function namesOf(text: string, remarks: Remarks): readonly string[] {
  const signature = signatureOf(text);
  if (signature?.about !== undefined) remarks.add(report.about(undefined, signature.about));
  return signature?.names ?? text.split(/\s*[,;]\s*|\s+(?:et|and|&)\s+/iu);
}
