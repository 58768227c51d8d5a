/** The web editor's form: every field of an article as a field of Sveltia CMS. */
import { MOMENT_PATTERN } from "../../content/article/article-fields.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Language } from "../../text/language.ts";
import { EDITOR_TEXTS } from "../../text/locales/editors-by-language.ts";
import { DEFAULT_GENRE, GENRE_LABELS, parseGenre } from "../../text/locales/genre.ts";
import { articleForm, type JsonSchema, labelOf } from "./json-schema.ts";

/** A field of the form; the options are Sveltia's. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** Written by other engines, or kept for what the form cannot show. */
const LEFT_OUT: readonly string[] = ["published"];

/** Above this, a text is given several lines. */
const ONE_LINE = 500;

/** Every field of an article, its text among the first. */
export function formFields(journal: Journal, tags: readonly string[]): FormField[] {
  const form = articleForm(journal);
  const texts = EDITOR_TEXTS[journal.language].form;
  const fields = Object.entries(form.properties ?? {}).flatMap(([name, schema]): FormField[] =>
    typeof schema === "object" && !LEFT_OUT.includes(name)
      ? [
          {
            ...formField(name, schema, form.required?.includes(name) ?? false, journal.language),
            ...journalOptions(name, schema, journal, tags),
          },
        ]
      : [],
  );
  // What the rich editor does not know of our Markdown it would rewrite: the text stays as it is typed.
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

/** A field as its schema alone makes it. */
function formField(name: string, schema: JsonSchema, required: boolean, language: Language): FormField {
  const shown = {
    name,
    label: schema.title ?? labelOf(name, language),
    ...(schema.description !== undefined && { hint: schema.description }),
    required,
  };
  const inside = (of: JsonSchema) =>
    Object.entries(of.properties ?? {}).flatMap(([key, inner]) =>
      typeof inner === "object" ? [formField(key, inner, of.required?.includes(key) ?? false, language)] : [],
    );
  // A mark is most often a mark alone, and its long form is no matter for a form.
  if (name === "rating") return { ...shown, widget: "string" };
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
  return { ...shown, widget: (schema.maxLength ?? 0) > ONE_LINE ? "text" : "string" };
}

/** What this journal adds to a field: its authors, its disclaimers, its scale, its zone. */
function journalOptions(
  name: string,
  { description = "", pattern }: JsonSchema,
  journal: Journal,
  tags: readonly string[],
): Readonly<Record<string, unknown>> {
  const texts = EDITOR_TEXTS[journal.language].form;
  const [only, ...others] = journal.authors;
  const known = (names: readonly string[]) =>
    names.length === 0 ? {} : { hint: `${description} (${names.join(", ")})` };
  switch (name) {
    case "date":
      return { default: "{{now}}", input_timezone: journal.timeZone };
    case "draft":
      return { default: true };
    case "genre":
      return { default: DEFAULT_GENRE };
    case "author":
      return {
        widget: "select",
        options: journal.authors.map(({ id, name: label }) => ({ label, value: id })),
        ...(only && others.length === 0 && { default: only.id }),
      };
    case "disclaimer":
      return { widget: "text", ...known(Object.keys(journal.disclaimers.named)) };
    case "tags":
      return known(tags.slice(0, 30));
    case "rating":
      return { pattern: ["^\\d+([.,]\\d+)?( ?/ ?\\d+)?$", texts.markHint], hint: texts.markHint };
    case "slug":
      return { pattern: [pattern, texts.slugHint] };
    default:
      return {};
  }
}

const choice = (value: string, language: Language) => {
  const genre = parseGenre(value);
  return { label: genre ? GENRE_LABELS[language][genre] : value, value };
};
