/** The parts of the guides in `docs/` that the code knows better: the tables of fields, between two comments. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LINKED_KINDS, LINKED_PICTURES } from "../src/content/addresses/linked-files.ts";
import { articleSchema } from "../src/content/article/article-schema.ts";
import { ARTICLE_WORDS } from "../src/content/article/article-words.ts";
import { ARTICLE_KEYS } from "../src/content/front-matter/keys.ts";
import type { KeyShape } from "../src/content/front-matter/raw.ts";
import { isFieldDoc } from "../src/content/front-matter/value-readers.ts";
import { type Journal, journalSchema } from "../src/content/journal/journal.ts";
import { journalFieldDoc } from "../src/content/journal/journal-fields.ts";
import { parseJournal } from "../src/content/journal/parse-journal.ts";
import type { Language } from "../src/text/language.ts";
import { fr } from "../src/text/sentence.ts";

/** Each guide with its language, from the project's root. */
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

/** A guide with its tables as they are now. */
export function withTables(guide: string, language: Language): string {
  const contents = {
    fields: articleFields(language),
    journal: journalFields(language),
    linked: linkedFiles(language),
    "article layout": `\`\`\`ts\n${articleLayout()}\`\`\``,
  };
  return Object.entries(contents).reduce((text, [name, content]) => fill(text, name, content), guide);
}

/** The engine's layout of articles, as a site writes it that has the engine as a package. */
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

/** The kinds of file that an article may link to. */
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

function fill(guide: string, name: string, content: string): string {
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  return guide.replace(place, (_found, start, end) => `${start}\n\n${content}\n\n${end}`);
}

const cell = (text: string) => text.replaceAll("|", "\\|");
const code = (text: string) => `\`${text}\``;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function articleFields(language: Language): string {
  const words = WORDS[language];
  const docs = Object.entries(articleSchema(plainJournal()).shape).map(([field, type]): [string, string] => {
    const doc = type.meta()?.["doc"];
    return [field, isFieldDoc(doc) ? doc[language] : ""];
  });
  const examples = new Map(
    Object.entries(ARTICLE_WORDS).map(([field, { example }]) => [field, example[language]]),
  );
  const isLong = (field: string) => examples.get(field)?.startsWith("\n") ?? false;
  const rows = docs.map(([field, doc]) => [
    code(field),
    doc,
    isLong(field) ? "↓" : code(`${field}: ${examples.get(field)}`),
  ]);
  const longer = docs.flatMap(([field]) => (isLong(field) ? [`${field}:${examples.get(field)}`] : []));
  const names = Object.entries<KeyShape[string]>(ARTICLE_KEYS).flatMap(([field, { names: others = [] }]) =>
    others.length > 0 ? [`- ${code(field)} — ${others.map(code).join(", ")}`] : [],
  );
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

/** The fields' sentences are the same in every journal. */
function plainJournal(): Journal {
  const parsed = parseJournal(
    {
      title: "Journal",
      url: "https://journal.example",
      publisher: { name: "Journal" },
      authors: [{ id: "a", name: "A" }],
      disclaimers: { default: "a", named: { a: "A" } },
    },
    "",
  );
  if ("journal" in parsed) return parsed.journal;
  throw new Error("The plain journal is not a journal.");
}
