/** Creates the Markdown file of a new article: a valid draft with every field explained. */
import { stringify } from "yaml";
import { articleSchema } from "../../content/article/article-schema.ts";
import { ARTICLE_WORDS } from "../../content/article/article-words.ts";
import { isFieldDoc } from "../../content/front-matter/value-readers.ts";
import type { Journal } from "../../content/journal/journal.ts";
import { own } from "../../problems/own.ts";
import type { Language } from "../../text/language.ts";
import { fr } from "../../text/sentence.ts";

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

interface Texts {
  /** Introduces the list of names that this journal knows. */
  readonly known: string;
  readonly optional: string;
  readonly body: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  fr: {
    known: "Dans ce journal",
    optional: "Les champs qui suivent sont facultatifs : enlevez « # » devant ceux qu’il vous faut.",
    body: fr`À compléter : remplacez ce paragraphe par le vôtre. Dites d'emblée ce que vous soutenez, puis pourquoi ; une ligne vide sépare deux paragraphes, ${"`##`"} ouvre un intertitre. Quand le texte est prêt, enlevez la ligne ${"`draft: true`"}.`,
  },
  en: {
    known: "In this journal",
    optional: 'The fields below are optional: remove "# " before those that you need.',
    body: "TK: put your own paragraph here. Say at once what you hold, then why; an empty line parts two paragraphs, `##` opens a heading. When the text is ready, remove the line `draft: true`.",
  },
};

/** Fields for other generators, or replaced by another field. */
const NEVER_OFFERED: readonly string[] = ["published", "authors"];

/** Longer lists of tags would not be read. */
const TAGS_LISTED = 20;

/**
 * @param tags tags in use, listed as suggestions
 * @param bare without explanations and optional fields
 */
export function newArticle(
  article: NewArticle,
  journal: Journal,
  tags: readonly string[],
  bare: boolean,
): string {
  const { language } = journal;
  const texts = TEXTS[language];
  const given = written(article);
  const known: Readonly<Record<string, readonly string[]>> = {
    author: journal.authors.map(({ id }) => id),
    disclaimer: Object.keys(journal.disclaimers.named),
    tags: tags.slice(0, TAGS_LISTED),
  };
  const explain = (field: string, doc: string) => {
    const names = own(known, field) ?? [];
    const colon = language === "fr" ? "\u00a0:" : ":";
    return [
      ...comment(doc),
      ...(names.length > 0 ? comment(`${texts.known}${colon} ${names.join(", ")}.`) : []),
    ];
  };
  const lines: string[] = [];
  const optional: string[] = [];
  for (const [field, type] of Object.entries(articleSchema(journal).shape)) {
    const doc = type.meta()?.["doc"];
    const explanation = bare || !isFieldDoc(doc) ? [] : explain(field, doc[language]);
    const value = given.get(field);
    if (value !== undefined) lines.push(...explanation, `${field}: ${value}`);
    else if (!NEVER_OFFERED.includes(field))
      optional.push(...explanation, ...commentedOut(field, language), "");
  }
  const below = bare ? [] : ["", ...comment(texts.optional), "", ...optional.slice(0, -1)];
  return ["---", ...lines, ...below, "---", "", texts.body, ""].join("\n");
}

function written(article: NewArticle): Map<string, string> {
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

/** An optional field from the examples, commented out. */
function commentedOut(field: string, language: Language): string[] {
  const words = Object.entries(ARTICLE_WORDS).find(([name]) => name === field)?.[1];
  return words ? `${field}: ${words.example[language]}`.split("\n").map((line) => `# ${line.trimEnd()}`) : [];
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
