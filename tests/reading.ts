/** The journal for tests that read articles in their own process. */
import { type LintSources, lintSourcesOf } from "../src/authoring/lint/source-text.ts";
import { Routes } from "../src/content/addresses/routes.ts";
import { articleSchema, pageSchema } from "../src/content/article/article-schema.ts";
import { readArticle, readPage } from "../src/content/article/draft.ts";
import type { Journal, JournalInput } from "../src/content/journal/journal.ts";
import { parseJournal } from "../src/content/journal/parse-journal.ts";
import { loadLibrary } from "../src/content/library/load.ts";
import type { Loaded } from "../src/content/library/load-options.ts";
import type { Problem } from "../src/problems/problem.ts";
import { Source } from "../src/problems/source.ts";
import { article, NOW, plain } from "./workshop.ts";

/** The smallest journal, in French. */
export function journalWith(input: Partial<JournalInput> = {}): Journal {
  const parsed = parseJournal(
    {
      title: "Journal",
      url: "https://journal.example",
      publisher: { name: "Éditions" },
      authors: [{ id: "a-meyer", name: "Anselme Meyer" }],
      disclaimers: { default: "opinion", named: { opinion: "Ceci est une opinion." } },
      ...input,
    },
    ".eleventy.ts",
  );
  if ("journal" in parsed) return parsed.journal;
  throw new Error(JSON.stringify(parsed.problems));
}

export const ROUTES = new Routes({ language: "fr", origin: "https://journal.example", pathPrefix: "/" });

/** Reads a folder of articles with the shared clock; it is also the site's folder by default. */
export function loadArticles(root: string, journal = journalWith(), articles = root): Loaded {
  return loadLibrary({
    journal,
    routes: ROUTES,
    root,
    articles: { root: articles, label: "articles" },
    pages: undefined,
    now: Date.parse(NOW),
    drafts: false,
  });
}

/** Reads an article that is not on disk: its draft, and each problem as "code line:column sentence" in French. */
export function readFields(frontMatter: string, body?: string, journal = journalWith()) {
  const source = new Source("articles/a.md", article(frontMatter, body));
  const { draft, problems } = readArticle(source, "a.md", articleSchema(journal), ROUTES);
  return { fields: draft?.fields, slug: draft?.slug, reported: problems.map(problemLine) };
}

/** Texts that are not on disk, as lint rules read them; those in `pages/` are free pages. */
export function lintSources(files: Readonly<Record<string, string>>, journal = journalWith()): LintSources {
  const schema = articleSchema(journal);
  const draftOf = <Draft>(file: string, draft: Draft | undefined, problems: readonly Problem[]): Draft => {
    if (draft) return draft;
    throw new Error(`${file}: ${problems.map(problemLine).join(" ")}`);
  };
  const all = Object.entries(files);
  const articles = all.flatMap(([file, text]) => {
    if (file.startsWith("pages/")) return [];
    const { draft, problems } = readArticle(new Source(file, text), file, schema, ROUTES);
    return [draftOf(file, draft, problems)];
  });
  const pages = all.flatMap(([file, text]) => {
    if (!file.startsWith("pages/")) return [];
    const { draft, problems } = readPage(new Source(file, text), file, pageSchema(journal), ROUTES);
    return [draftOf(file, draft, problems)];
  });
  return lintSourcesOf({ articles, pages }, journal.language);
}

/** A problem as "code line:column sentence, then the suggested line", in French with ordinary spaces. */
export function problemLine({ code, line, column, fr, mended }: Problem): string {
  const sentence = `${code} ${line}:${column} ${plain(fr.reason)}`;
  return mended === undefined ? sentence : `${sentence} → ${plain(mended)}`;
}
