/** Creates the Markdown file of a new article: a valid draft with every field explained. */
import { stringify } from "yaml";
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import type { FieldRow, FieldTable, KnownNames } from "../../content/article/fields/field-row.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Language } from "../../text/language.ts";
import { EDITOR_TEXTS } from "../../text/locales/editors-by-language.ts";

/** Values to fill in; other fields become comments. */
export interface NewArticle {
  /** As typed. */
  readonly title: string;
  /** `2026-11-23`, in the journal's time zone. */
  readonly date: string;
  /** An author id, or a guest's name. */
  readonly author: string;
  readonly tags: readonly string[];
  readonly genre: string;
  /** Name of one of the journal's disclaimers; undefined if it depends on the text to come. */
  readonly disclaimer: string | undefined;
  /** Only if it differs from the slug of the title. */
  readonly slug: string | undefined;
}

/** Maximum number of tags in a suggestion; nobody reads longer lists. */
const MAX_TAGS = 20;

/**
 * @param tags tags in use, listed as suggestions
 * @param isBare without explanations and optional fields
 */
export function newArticle(
  article: NewArticle,
  journal: Journal,
  tags: readonly string[],
  isBare: boolean,
  table: FieldTable = ARTICLE_FIELDS,
): string {
  const { language } = journal;
  const texts = EDITOR_TEXTS[language].newArticle;
  const values = valuesOf(article);
  const listed = { journal, tags: tags.slice(0, MAX_TAGS) };
  const lines: string[] = [];
  const optional: string[] = [];
  for (const [field, row] of Object.entries(table)) {
    const explanation = isBare ? [] : explain(row, listed);
    const value = values.get(field);
    if (value !== undefined) lines.push(...explanation, `${field}: ${value}`);
    else if (row.newFile !== "left out")
      optional.push(...explanation, ...commentedOut(field, row, language), "");
  }
  const below = isBare ? [] : ["", ...comment(texts.optional), "", ...optional.slice(0, -1)];
  return ["---", ...lines, ...below, "---", "", texts.body, ""].join("\n");
}

function explain({ doc, known }: FieldRow, names: KnownNames): string[] {
  const { language } = names.journal;
  const values = known && known.choose !== "only" ? known.values(names) : [];
  return [
    ...comment(doc[language]),
    ...(values.length > 0 ? comment(EDITOR_TEXTS[language].newArticle.known(values)) : []),
  ];
}

function valuesOf(article: NewArticle): Map<string, string> {
  const fields = new Map<string, string>([
    ["title", quoted(article.title)],
    ["date", article.date],
    ["author", scalar(article.author)],
    ["genre", scalar(article.genre)],
    ["draft", "true"],
  ]);
  if (article.disclaimer !== undefined) fields.set("disclaimer", scalar(article.disclaimer));
  if (article.tags.length > 0) fields.set("tags", `[${article.tags.map(scalar).join(", ")}]`);
  if (article.slug !== undefined) fields.set("slug", scalar(article.slug));
  return fields;
}

/** An optional field with its example, commented out. */
function commentedOut(field: string, { example }: FieldRow, language: Language): string[] {
  return `${field}: ${example[language]}`.split("\n").map((line) => `# ${line.trimEnd()}`);
}

/** Always in double quotes: the author may later add a colon to the title. */
const quoted = (text: string) =>
  stringify(text, {
    defaultStringType: "QUOTE_DOUBLE",
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: 1e9,
  }).trimEnd();

/** Unquoted if that is safe even in a flow sequence, otherwise in double quotes. */
const scalar = (text: string) =>
  /^\p{L}[\p{L}\d-]*(?: [\p{L}\d-]+)*$/u.test(text) && !RESERVED.test(text) ? text : quoted(text);

/** Words that some version of YAML does not read as strings. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|oui|non)$/i;

/** A comment, wrapped at 96 characters. */
function comment(text: string): string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 96) {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
