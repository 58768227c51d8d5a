/** The web editor's form: the fields of an article as Sveltia CMS fields. */
import { MOMENT_PATTERN } from "../../content/article/article-fields.ts";
import type { Journal } from "../../content/journal/journal.ts";
import type { Language } from "../../text/language.ts";
import { DEFAULT_GENRE, GENRE_LABELS, parseGenre } from "../../text/locales/genre.ts";
import { articleForm, type JsonSchema, labelOf } from "./json-schema.ts";

/** A form field, with Sveltia's options. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** For other generators, or for values that the form cannot show. */
const LEFT_OUT: readonly string[] = ["published"];

/** Longer texts get several lines. */
const ONE_LINE = 500;

interface Texts {
  readonly body: string;
  readonly bodyHint: string;
  readonly mark: string;
  readonly slug: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  fr: {
    body: "Texte",
    bodyHint: "En Markdown : une ligne vide entre deux paragraphes, « ## » devant un intertitre.",
    mark: "Un nombre, ou une fraction comme 8/10.",
    slug: "Des minuscules sans accent, des chiffres et des tirets.",
  },
  en: {
    body: "Text",
    bodyHint: 'In Markdown: an empty line between two paragraphs, "## " before a heading.',
    mark: "A number, or a fraction such as 8/10.",
    slug: "Lower-case letters without accents, digits and hyphens.",
  },
};

/** Every field of an article; the body is among the first. */
export function formFields(journal: Journal, tags: readonly string[]): FormField[] {
  const form = articleForm(journal);
  const texts = TEXTS[journal.language];
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
  // Sveltia's rich-text editor would rewrite Markdown extensions that it does not know, so only raw mode is
  // offered.
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
  // Most ratings are a plain value; forms do not offer the long form.
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

/** Options from the journal: authors, disclaimers, rating scale, time zone. */
function journalOptions(
  name: string,
  { description = "", pattern }: JsonSchema,
  journal: Journal,
  tags: readonly string[],
): Readonly<Record<string, unknown>> {
  const texts = TEXTS[journal.language];
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
      return { pattern: ["^\\d+([.,]\\d+)?( ?/ ?\\d+)?$", texts.mark], hint: texts.mark };
    case "slug":
      return { pattern: [pattern, texts.slug] };
    default:
      return {};
  }
}

const choice = (value: string, language: Language) => {
  const genre = parseGenre(value);
  return { label: genre ? GENRE_LABELS[language][genre] : value, value };
};
