/**
 * What a share of a build keeps of the texts of other shares: their fields, and not a word of their bodies. What is wrong
 * or doubtful in them is reported by the share that they belong to.
 */
import type { Source } from "../../problems/source.ts";
import { slugify } from "../../text/slug.ts";
import { readFrontMatter } from "../front-matter/front-matter.ts";
import type { Journal } from "../journal/journal.ts";
import type { Folder } from "../sources/folder.ts";
import type { ParsedArticle } from "../sources/parse-worker.ts";
import type { ArticleFields } from "./article-schema.ts";
import type { CompactFields } from "./compact-fields.ts";
import { type ArticleDraft, articleFields, cachedDraft, PICTURE, type SchemaOf } from "./draft.ts";
import { ARTICLE_KEYS } from "./fields/front-matter-keys.ts";
import { type SetText, setFields } from "./typesetter.ts";

/** @returns undefined if its own share must report an error */
export function readDistant(
  source: Source,
  schema: SchemaOf<ArticleFields>,
  journal: Journal,
  set: SetText,
): ParsedArticle | undefined {
  const { frontMatter } = readFrontMatter(source, ARTICLE_KEYS);
  if (!frontMatter) return undefined;
  const parsed = schema.safeParse(frontMatter.data, { reportInput: true });
  if (!parsed.success) return undefined;
  const fields = articleFields(parsed.data, schema);
  const slug = fields.slug ?? slugify(fields.title);
  if (fields.title === "" || !slug) return undefined;
  return {
    fields: setFields(fields, fields.lang ?? journal.language, set, journal),
    slug,
    digest: source.digest,
    mayHavePictures: frontMatter.body.includes(PICTURE),
  };
}

/** A copy, since a part of a string keeps the whole file in memory. */
export function copied(parsed: ParsedArticle, compact: CompactFields): ParsedArticle {
  const copy = structuredClone(parsed);
  return { ...copy, fields: compact.of(copy.fields) };
}

/** @param parsed of another thread, or a copy */
export function distantDraft(folder: Folder, path: string, parsed: ParsedArticle): ArticleDraft {
  return cachedDraft(folder, path, { ...parsed, ...ELSEWHERE });
}

/** Shared by all distant texts. */
const ELSEWHERE = { problems: [], remarks: [], body: () => undefined };
