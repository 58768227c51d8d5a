/** Snippets in VS Code's format: a whole article, and each field. */
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldRow, FieldTable } from "../../content/article/fields/field-row.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { EDITOR_TEXTS } from "../../text/locales/editors-by-language.ts";

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly scope: "markdown";
  readonly body: readonly string[];
}

/** Snippets by name, as in the file. */
export function articleSnippets(
  journal: Journal,
  table: FieldTable = ARTICLE_FIELDS,
): Readonly<Record<string, Snippet>> {
  const { language } = journal;
  const fields = Object.entries(table).map(([field, row]): [string, Snippet] => [
    row.label[language],
    {
      prefix: field,
      description: row.doc[language],
      scope: "markdown",
      body: fieldBody(field, row, journal),
    },
  ]);
  const { name, description } = EDITOR_TEXTS[language].snippet;
  return {
    [name]: { prefix: "article", description, scope: "markdown", body: wholeBody(journal, table) },
    ...Object.fromEntries(fields),
  };
}

function fieldBody(field: string, row: FieldRow, journal: Journal): string[] {
  const choices = choicesOf(row, journal);
  if (choices.length > 0) return [`${field}: ${choice(1, choices)}`];
  const [first = "", ...lines] = row.example[journal.language].split("\n");
  return [
    `${field}:${first === "" ? "" : ` ${stop(1, first)}`}`,
    ...lines.map((line, index) => innerLine(line, index + 1)),
  ];
}

function wholeBody(journal: Journal, table: FieldTable): string[] {
  const lines = Object.entries(table).flatMap(([field, row]) => {
    const { snippet } = row;
    return snippet ? [{ field, row, ...snippet }] : [];
  });
  let stops = 0;
  const written = lines
    .toSorted((a, b) => a.place - b.place)
    .map(({ field, row, text }) => {
      if (text === "choice" || text.includes("$1")) stops += 1;
      const value = text === "choice" ? choice(stops, choicesOf(row, journal)) : text;
      return `${field}: ${value.replace("$1", () => `$${stops}`)}`;
    });
  return ["---", ...written, "---", "", "$0"];
}

function choicesOf({ known }: FieldRow, journal: Journal): readonly string[] {
  return known && known.choose !== "several" ? known.values({ journal, tags: [] }) : [];
}

const choice = (number: number, values: readonly string[]) => `\${${number}|${values.join(",")}|}`;

/** A tab stop with an example; quotes stay outside of it. */
function stop(number: number, text: string): string {
  const inner = /^"(.*)"$/.exec(text)?.[1] ?? /^\[(.*)\]$/.exec(text)?.[1];
  const safe = (inner ?? text).replace(/[$}\\]/g, "\\$&");
  return inner === undefined
    ? `\${${number}:${safe}}`
    : `${text.charAt(0)}\${${number}:${safe}}${text.slice(-1)}`;
}

function innerLine(line: string, number: number): string {
  const [, key = "", value = ""] = /^(\s*(?:- )?\w+: )(.*)$/.exec(line) ?? [];
  return key + stop(number, value);
}
