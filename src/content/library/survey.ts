/** The addresses and tags in use in a folder of articles. */
import type { Slug } from "../../text/slug.ts";
import type { Routes } from "../addresses/routes.ts";
import { articleSchema, pageSchema } from "../article/article-schema.ts";
import { readArticle, readPage } from "../article/draft.ts";
import type { Journal } from "../journal/journal.ts";
import { listFolder, readSource } from "../sources/folder.ts";
import { TagBook } from "./tags.ts";

/** A folder: its absolute path, and its name in messages. */
export interface SurveyedFolder {
  readonly root: string;
  readonly label: string;
}

export interface Survey {
  /** The file with each slug. */
  readonly slugs: ReadonlyMap<Slug, string>;
  /** As displayed: the most used first, then unused ones of the journal. */
  readonly tags: readonly string[];
}

/** Reads every text as far as possible, without reporting problems. */
export function surveyArticles(
  journal: Journal,
  routes: Routes,
  articles: SurveyedFolder,
  pages: SurveyedFolder | undefined,
): Survey {
  const slugs = new Map<Slug, string>();
  const book = new TagBook(routes, (name) => name, journal.tags);
  const counts = new Map<Slug, number>();
  const schema = articleSchema(journal);
  for (const { source, path } of sources(articles)) {
    const { draft } = readArticle(source, path, schema, routes);
    if (!draft) continue;
    slugs.set(draft.slug, source.file);
    for (const tag of draft.fields.tags) {
      const slug = book.note(tag);
      if (typeof slug === "string") counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
  }
  const freeSchema = pageSchema(journal);
  for (const { source, path } of pages ? sources(pages) : []) {
    const { draft } = readPage(source, path, freeSchema, routes);
    if (draft) slugs.set(draft.slug, source.file);
  }
  const used = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = journal.tags.filter(({ name }) => {
    const slug = book.slugOf(name);
    return slug !== undefined && !counts.has(slug);
  });
  return { slugs, tags: [...used.map(([slug]) => book.tag(slug).name), ...named.map(({ name }) => name)] };
}

function sources({ root, label }: SurveyedFolder) {
  const folder = listFolder(root, label);
  return folder.files.flatMap((path) => {
    const file = readSource(folder, path);
    return "source" in file ? [{ source: file.source, path }] : [];
  });
}
