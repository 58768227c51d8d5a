/** Snippets in VS Code's format: a whole article, and each field. */
import { articleSchema } from "../../content/article/article-schema.ts";
import { ARTICLE_WORDS } from "../../content/article/article-words.ts";
import { isFieldDoc } from "../../content/front-matter/value-readers.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { GENRES } from "../../text/locales/genre.ts";
import { labelOf } from "./json-schema.ts";

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly scope: "markdown";
  readonly body: readonly string[];
}

const WHOLE = {
  fr: { name: "Un article", description: "L’en-tête d’un nouvel article, à remplir au clavier." },
  en: { name: "An article", description: "The front matter of a new article, to be filled in." },
};

/** Snippets by name, as in the snippet file. */
export function articleSnippets(journal: Journal): Readonly<Record<string, Snippet>> {
  const { language } = journal;
  const fields = Object.entries(articleSchema(journal).shape).map(([field, type]): [string, Snippet] => {
    const doc = type.meta()?.["doc"];
    const description = isFieldDoc(doc) ? doc[language] : "";
    return [
      labelOf(field, language),
      { prefix: field, description, scope: "markdown", body: fieldBody(field, journal) },
    ];
  });
  const { name, description } = WHOLE[language];
  return {
    [name]: { prefix: "article", description, scope: "markdown", body: wholeBody(journal) },
    ...Object.fromEntries(fields),
  };
}

function fieldBody(field: string, journal: Journal): string[] {
  const choices = choicesOf(field, journal);
  if (choices.length > 0) return [`${field}: ${choice(1, choices)}`];
  const example = Object.entries(ARTICLE_WORDS).find(([name]) => name === field)?.[1].example;
  const [first = "", ...lines] = (example?.[journal.language] ?? "").split("\n");
  return [
    `${field}:${first === "" ? "" : ` ${stop(1, first)}`}`,
    ...lines.map((line, index) => innerLine(line, index + 1)),
  ];
}

function wholeBody(journal: Journal): string[] {
  return [
    "---",
    'title: "$1"',
    "date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
    `author: ${choice(2, choicesOf("author", journal))}`,
    `genre: ${choice(3, choicesOf("genre", journal))}`,
    "tags: [$4]",
    "draft: true",
    "---",
    "",
    "$0",
  ];
}

function choicesOf(field: string, journal: Journal): readonly string[] {
  if (field === "author") return journal.authors.map(({ id }) => id);
  if (field === "disclaimer") return Object.keys(journal.disclaimers.named);
  return field === "genre" ? GENRES : [];
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
