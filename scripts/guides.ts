/** Generates the tables of fields in the guides of `docs/`, between two comments. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LINKED_KINDS, LINKED_PICTURES } from "../src/content/addresses/linked-files.ts";
import { ARTICLE_FIELDS } from "../src/content/article/fields/article-fields.ts";
import type { FieldTable } from "../src/content/article/fields/field-row.ts";
import { journalSchema } from "../src/content/journal/journal.ts";
import { journalFieldDoc } from "../src/content/journal/journal-fields.ts";
import type { Language } from "../src/text/language.ts";
import { fr } from "../src/text/sentence.ts";

/** The guides, relative to the project's root, with their languages. */
export const GUIDES: Readonly<Record<string, Language>> = {
  "docs/guide-auteur.md": "fr",
  "docs/author-guide.md": "en",
  "docs/guide-editeur.md": "fr",
  "docs/publisher-guide.md": "en",
};

const WORDS = {
  fr: {
    field: "Champ",
    says: "Ce qu’il dit",
    example: "Exemple",
    required: "obligatoire",
    longer: fr`Ceux qui tiennent en plusieurs lignes :`,
    names: fr`D'autres noms sont compris, avec ou sans accents et majuscules :`,
    isWhat: "Ce qu’il est",
    otherwise: "À défaut",
    kind: "Genre",
    extensions: "Extensions",
  },
  en: {
    field: "Field",
    says: "What it says",
    example: "Example",
    required: "required",
    longer: "Those of several lines:",
    names: "Other names are understood, with or without accents and capitals:",
    isWhat: "What it is",
    otherwise: "Default",
    kind: "Kind",
    extensions: "Extensions",
  },
};

/** A guide with its tables brought up to date. */
export function withTables(guide: string, language: Language): string {
  const contents = {
    fields: articleFields(language),
    journal: journalFields(language),
    linked: linkedFiles(language),
    "article layout": `\`\`\`ts\n${articleLayout()}\`\`\``,
  };
  return Object.entries(contents).reduce((text, [name, content]) => fill(text, name, content), guide);
}

/** The engine's article layout, with imports as in a site that has the engine as a package. */
export function articleLayout(): string {
  const source = readFileSync(join(import.meta.dirname, "../layouts/article.11ty.ts"), "utf8");
  return source
    .replaceAll('"../src/index.ts"', '"tribune-ssg"')
    .replaceAll(/"\.\/(parts\/[\w-]+)\.ts"/g, '"tribune-ssg/layouts/$1"');
}

const KINDS = {
  fr: {
    documents: "Documents",
    audio: "Sons",
    video: "Vidéos et sous-titres",
    archives: "Archives",
    data: "Données",
    pictures: "Images",
  },
  en: {
    documents: "Documents",
    audio: "Audio",
    video: "Video and subtitles",
    archives: "Archives",
    data: "Data",
    pictures: "Pictures",
  },
} as const;

/** The types of file that an article may link to. */
function linkedFiles(language: Language): string {
  const { kind, extensions } = WORDS[language];
  const all: Readonly<Record<keyof typeof KINDS.en, string>> = { ...LINKED_KINDS, pictures: LINKED_PICTURES };
  const names: Readonly<Record<string, string>> = KINDS[language];
  const rows = Object.entries(all).map(([name, list]) => [
    names[name] ?? name,
    list.split(" ").map(code).join(", "),
  ]);
  return table([kind, extensions], rows);
}

export function fill(guide: string, name: string, content: string): string {
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  return guide.replace(place, (_found, start, end) => `${start}\n\n${content}\n\n${end}`);
}

const cell = (text: string) => text.replaceAll("|", "\\|");
const code = (text: string) => `\`${text}\``;

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

export function articleFields(language: Language, fields: FieldTable = ARTICLE_FIELDS): string {
  const words = WORDS[language];
  const rows: string[][] = [];
  const longer: string[] = [];
  const names: string[] = [];
  for (const [field, row] of Object.entries(fields)) {
    const example = row.example[language];
    const isLong = example.startsWith("\n");
    rows.push([code(field), row.doc[language], isLong ? "↓" : code(`${field}: ${example}`)]);
    if (isLong) longer.push(`${field}:${example}`);
    if (row.names) names.push(`- ${code(field)} — ${row.names.map(code).join(", ")}`);
  }
  return [
    table([words.field, words.says, words.example], rows),
    words.longer,
    `\`\`\`yaml\n${longer.join("\n")}\n\`\`\``,
    words.names,
    names.join("\n"),
  ].join("\n\n");
}

type Schema = z.core.JSONSchema.JSONSchema;

function journalFields(language: Language): string {
  const words = WORDS[language];
  const schema = z.toJSONSchema(journalSchema, { io: "input", unrepresentable: "any" });
  const rows = rowsOf(schema, [], "").map(({ name, path, required, value }) => {
    const doc = journalFieldDoc(path)[language];
    const otherwise = required ? words.required : value === undefined ? "" : code(JSON.stringify(value));
    return [code(name), doc.charAt(0).toUpperCase() + doc.slice(1), otherwise];
  });
  return table([words.field, words.isWhat, words.otherwise], rows);
}

interface Row {
  readonly name: string;
  readonly path: readonly PropertyKey[];
  readonly required: boolean;
  readonly value: unknown;
}

function rowsOf(schema: Schema, path: readonly PropertyKey[], prefix: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (typeof inner !== "object") return [];
    const at = [...path, key];
    const name = prefix + key;
    const row: Row = {
      name,
      path: at,
      required: schema.required?.includes(key) ?? false,
      value: inner.default,
    };
    const { items } = inner;
    const listed =
      typeof items === "object" && !Array.isArray(items) ? rowsOf(items, [...at, 0], `${name}[].`) : [];
    // The rules of typography have their own documentation.
    return [row, ...(key === "typography" ? [] : rowsOf(inner, at, `${name}.`)), ...listed];
  });
}
