/** One Markdown file, read without the others: front matter, fields, slug. */

import type { z } from "zod";
import { catalogue } from "../../problems/catalogue.ts";
import { own } from "../../problems/own.ts";
import type { Finding, Place, Problem } from "../../problems/problem.ts";
import type { Source } from "../../problems/source.ts";
import { type Slug, slugify } from "../../text/slug.ts";
import type { Routes } from "../addresses/routes.ts";
import { type FrontMatter, readFrontMatter } from "../front-matter/front-matter.ts";
import { hiddenWords } from "../front-matter/hidden-words.ts";
import { hidingName } from "../front-matter/not-public.ts";
import { commentsInFields, invisibleCharacters, leftoverCharacters } from "../sources/characters.ts";
import type { Folder } from "../sources/folder.ts";
import { TextFile } from "../sources/text-file.ts";
import type { CachedArticle, CachedBody } from "./article-cache.ts";
import type { ArticleFields, PageFields } from "./article-schema.ts";
import { doubtfulFields, schemaProblems } from "./draft-problems.ts";
import { type Emphasised, withEmphasis } from "./emphasised.ts";
import { marksInFields } from "./field-marks.ts";
import { ARTICLE_FIELDS, type ArticleTable, PAGE_FIELDS, type PageTable } from "./fields/article-fields.ts";
import type { FieldTable } from "./fields/field-row.ts";
import type { FieldsOf } from "./fields/field-schema.ts";
import { keysOf, PAGE_KEYS } from "./fields/front-matter-keys.ts";

/** How every picture in Markdown begins. */
export const PICTURE = "![";

interface DraftParts<Fields> {
  /** The file, as in messages. */
  readonly file: string;
  /** Path relative to its folder. */
  readonly path: string;
  /** As written; for a cached article, typeset. */
  readonly fields: Fields;
  readonly slug: Slug;
  /** The problems found when the file was read. */
  readonly problems: readonly Problem[];
  readonly textFile: TextFile;
  readonly mayHavePictures: boolean;
}

/** A text of which everything is known except its relations to others. */
export class Draft<Fields> {
  readonly file: string;
  readonly path: string;
  readonly fields: Fields;
  readonly slug: Slug;
  readonly problems: readonly Problem[];
  readonly textFile: TextFile;
  /** False if its body surely has no pictures. */
  readonly mayHavePictures: boolean;
  /** Further problems, reported once it is published; undefined until they are known. */
  remarks: readonly Problem[] | undefined;
  /** Whether its fields are typeset already. */
  readonly isTypeset: boolean;
  /** Gets the body of a cached article; undefined once it was called. */
  #fetch: CachedArticle["body"] | undefined;
  #rendered: CachedBody | undefined;

  constructor(
    { file, path, fields, slug, problems, textFile, mayHavePictures }: DraftParts<Fields>,
    cached?: Pick<CachedArticle, "body" | "remarks">,
  ) {
    this.file = file;
    this.path = path;
    this.fields = fields;
    this.slug = slug;
    this.problems = problems;
    this.textFile = textFile;
    this.mayHavePictures = mayHavePictures;
    this.remarks = cached?.remarks;
    this.isTypeset = cached !== undefined;
    this.#fetch = cached?.body;
  }

  /** The last rendering of its body, by this process, another thread or an earlier build. */
  get rendered(): CachedBody | undefined {
    // Once: a worker gives each body to whoever asks first.
    this.#rendered ??= this.#fetch?.();
    this.#fetch = undefined;
    return this.#rendered;
  }

  set rendered(body: CachedBody) {
    this.#rendered = body;
  }

  /** SHA-256 of the file, hexadecimal. */
  get digest(): string {
    return this.textFile.digest;
  }

  get source(): Source {
    return this.textFile.opened.source;
  }

  get body(): string {
    return this.textFile.opened.frontMatter.body;
  }

  /** A problem of one of its fields. */
  problem(finding: Finding, path: readonly PropertyKey[]): Problem {
    return this.textFile.opened.frontMatter.problem(finding, path);
  }

  /** The place of a line (from 0) of its body. */
  bodyPlace(line: number, column: number): Place {
    return this.source.place(this.textFile.opened.frontMatter.bodyLine + line, column);
  }
}

export type ArticleDraft = Draft<ArticleFields>;
export type PageDraft = Draft<PageFields>;

export interface Read<Fields> {
  readonly draft?: Draft<Fields>;
  readonly problems: readonly Problem[];
}

/** The schema of a table of fields. */
export interface SchemaOf<Fields> {
  readonly shape: Readonly<Record<string, z.ZodType>>;
  safeParse(data: unknown, options: { reportInput: true }): z.ZodSafeParseResult<Fields>;
}

/** @param table the rows of the schema's fields */
export function readArticle<Fields extends FieldsOf<ArticleTable>>(
  source: Source,
  path: string,
  schema: SchemaOf<Fields>,
  routes: Routes,
  table: FieldTable = ARTICLE_FIELDS,
): Read<Fields & Emphasised> {
  const keys = keysOf(table);
  const accepts = acceptedBy(schema);
  const { frontMatter, problems: fenceProblems } = readFrontMatter(source, keys, accepts);
  if (!frontMatter) return { problems: fenceProblems };
  const parsed = schema.safeParse(frontMatter.data, { reportInput: true });
  const problems = [...fenceProblems, ...hiddenWords(frontMatter, keys, parsed.error?.issues)];
  if (!parsed.success)
    return { problems: [...problems, ...schemaProblems(frontMatter, parsed.error.issues)] };
  const fields = articleFields(parsed.data, schema, table);
  const found = [
    ...problems,
    ...doubtfulFields(frontMatter, fields),
    ...marksInFields(frontMatter, parsed.data, table),
  ];
  const name = hidingName(path);
  const isSaid = "draft" in frontMatter.data || "published" in frontMatter.data;
  if (name !== undefined && !isSaid)
    found.push(
      frontMatter.problem(catalogue.nameHides({ name, isFolder: path.includes(`${name}/`) }), ["title"]),
    );
  return finish(source, path, fields, frontMatter, found, routes);
}

/** The fields of an article, from what its schema gives. */
export function articleFields<Fields extends FieldsOf<ArticleTable>>(
  data: Fields,
  schema: SchemaOf<Fields>,
  table: FieldTable = ARTICLE_FIELDS,
): Fields & Emphasised {
  const accepts = acceptedBy(schema);
  const draft = data.draft || data.published === false;
  return withEmphasis({ ...data, draft }, table, (field) => accepts(field, undefined));
}

/** The draft of a cached article, whose file is opened only for problems. */
export function cachedDraft(folder: Folder, path: string, cached: CachedArticle): ArticleDraft {
  const { fields, slug, problems, digest, mayHavePictures = true } = cached;
  const textFile = TextFile.closed(folder, path, digest);
  const file = `${folder.label}/${path}`;
  return new Draft({ file, path, fields, slug, problems, textFile, mayHavePictures }, cached);
}

export function readPage(
  source: Source,
  path: string,
  schema: SchemaOf<FieldsOf<PageTable>>,
  routes: Routes,
): Read<PageFields> {
  const accepts = acceptedBy(schema);
  const { frontMatter, problems: fenceProblems } = readFrontMatter(source, PAGE_KEYS, accepts);
  if (!frontMatter) return { problems: fenceProblems };
  const parsed = schema.safeParse(frontMatter.data, { reportInput: true });
  const problems = [...fenceProblems, ...hiddenWords(frontMatter, PAGE_KEYS, parsed.error?.issues)];
  if (!parsed.success)
    return { problems: [...problems, ...schemaProblems(frontMatter, parsed.error.issues)] };
  const found = [...problems, ...marksInFields(frontMatter, parsed.data, PAGE_FIELDS)];
  const fields = withEmphasis(parsed.data, PAGE_FIELDS, (field) => accepts(field, undefined));
  return finish(source, path, fields, frontMatter, found, routes);
}

/** Whether a field of a schema accepts a value. */
function acceptedBy({ shape }: Pick<SchemaOf<unknown>, "shape">): (field: string, value: unknown) => boolean {
  return (field, value) => own(shape, field)?.safeParse(value).success ?? false;
}

function finish<
  Fields extends { title: string; draft: boolean; slug?: Slug | undefined; withdrawn?: unknown },
>(
  source: Source,
  path: string,
  fields: Fields,
  frontMatter: FrontMatter,
  problems: Problem[],
  routes: Routes,
): Read<Fields> {
  if (frontMatter.body.trim() === "" && !fields.draft && !fields.withdrawn) {
    problems.push(source.problem(catalogue.bodyEmpty(), source.place(Math.max(1, frontMatter.bodyLine - 1))));
  }
  problems.push(...invisibleCharacters(source), ...leftoverCharacters(source));
  problems.push(...commentsInFields(source, frontMatter.bodyLine));
  if (fields.title === "") {
    const missing = source.problem(catalogue.titleMissing(), frontMatter.place(["title"]));
    return { problems: [...problems, missing] };
  }
  const slug = fields.slug ?? slugify(fields.title);
  const report = (finding: Finding) =>
    problems.push(source.problem(finding, frontMatter.place([fields.slug ? "slug" : "title"])));
  if (!slug) {
    report(catalogue.slugEmpty({ from: fields.title }));
    return { problems };
  }
  if (routes.isReserved(slug)) report(catalogue.slugReserved({ slug }));
  const textFile = TextFile.open({ source, frontMatter });
  const mayHavePictures = frontMatter.body.includes(PICTURE);
  const { file } = source;
  return { draft: new Draft({ file, path, fields, slug, problems, textFile, mayHavePictures }), problems };
}
