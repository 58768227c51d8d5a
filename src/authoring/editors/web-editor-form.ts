/** The web editor's form: the fields of an article as Sveltia CMS fields. */
import { ARTICLE_FIELDS } from "../../content/article/fields/article-fields.ts";
import { MOMENT_PATTERN } from "../../content/article/fields/field-readers.ts";
import type { FieldRow, FieldTable, Widget } from "../../content/article/fields/field-row.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { own } from "../../problems/own.ts";
import type { Language } from "../../text/language.ts";
import { EDITOR_TEXTS } from "../../text/locales/editors-by-language.ts";
import { parseGenre } from "../../text/locales/genre.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import { articleForm, type JsonSchema } from "./json-schema.ts";

/** A form field, with Sveltia's options. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** Longer texts get a multi-line field; in characters. */
const MAX_LINE_LENGTH = 500;

/** Maximum number of tags in a hint; nobody reads longer lists. */
const MAX_TAGS = 30;

/** Every field of an article; the body is among the first. */
export function formFields(
  journal: Journal,
  tags: readonly string[],
  table: FieldTable = ARTICLE_FIELDS,
): FormField[] {
  const form = articleForm(journal, table);
  const texts = EDITOR_TEXTS[journal.language].form;
  const listed = tags.slice(0, MAX_TAGS);
  const fields = Object.entries(table).flatMap(([name, row]): FormField[] => {
    const schema = own(form.properties, name);
    const { widget = {} } = row;
    if (typeof schema !== "object" || widget === "none") return [];
    const isRequired = form.required?.includes(name) ?? false;
    const field = formField(name, schema, isRequired, journal.language, widget.as);
    return [{ ...field, ...widget.options?.(journal), ...hintOf(row, widget, journal, listed) }];
  });
  // Sveltia's rich-text editor would rewrite Markdown extensions, so only raw mode is offered.
  const body = { name: "body", label: texts.body, hint: texts.bodyHint, widget: "markdown", modes: ["raw"] };
  const { subject } = ratingParts(form.properties?.["rating"]);
  if (subject) {
    const about = formField("subject", subject, false, journal.language);
    fields.splice(fields.findIndex(({ name }) => name === "rating") + 1, 0, {
      ...about,
      name: "rating_subject",
    });
  }
  const first = fields.findIndex(({ name }) => name === "chapo") + 1;
  return fields.toSpliced(first, 0, body);
}

function ratingParts(rating: JsonSchema | boolean | undefined): { subject?: JsonSchema } {
  const subject = typeof rating === "object" ? rating.properties?.["subject"] : undefined;
  return typeof subject === "object" ? { subject } : {};
}

/** A form field derived from its schema alone. */
function formField(
  name: string,
  schema: JsonSchema,
  required: boolean,
  language: Language,
  widget?: Widget["as"],
): FormField {
  const shown = {
    name,
    label: schema.title ?? name,
    ...(schema.description !== undefined && { hint: schema.description }),
    required,
  };
  const inside = (of: JsonSchema) =>
    Object.entries(of.properties ?? {}).flatMap(([key, inner]) =>
      typeof inner === "object" ? [formField(key, inner, of.required?.includes(key) ?? false, language)] : [],
    );
  if (widget) return { ...shown, widget };
  if (schema.enum)
    return {
      ...shown,
      widget: "select",
      options: schema.enum.map((value) => choice(String(value), language)),
    };
  if (schema.type === "boolean") return { ...shown, widget: "boolean" };
  if (schema.type === "integer")
    return { ...shown, widget: "number", value_type: "int", min: schema.minimum ?? 0 };
  if (schema.type === "object")
    return { ...shown, widget: "object", collapsed: "auto", fields: inside(schema) };
  if (schema.type === "array") {
    const { items } = schema;
    const lines = typeof items === "object" && !Array.isArray(items) && items.properties ? inside(items) : [];
    return { ...shown, widget: "list", ...(lines.length > 0 && { fields: lines }) };
  }
  if (schema.pattern === MOMENT_PATTERN)
    return { ...shown, widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (name === "src") return { ...shown, widget: "image" };
  return { ...shown, widget: (schema.maxLength ?? 0) > MAX_LINE_LENGTH ? "text" : "string" };
}

/** A hint, if there is more to say than the field's documentation. */
function hintOf(
  { doc, known }: FieldRow,
  { hint, lists }: Widget,
  journal: Journal,
  tags: readonly string[],
): { hint?: string } {
  const text = (hint ?? doc)[journal.language];
  const names = lists && known ? known.values({ journal, tags }) : [];
  if (names.length > 0) return { hint: `${text} (${names.join(", ")})` };
  return hint ? { hint: text } : {};
}

const choice = (value: string, language: Language) => {
  const genre = parseGenre(value);
  return { label: genre ? wordsFor(language).genres[genre] : value, value };
};
