/** Imports in the tests' own process: a site in a folder of its own, and what came of each source. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { JournalInput } from "../../src/content/journal/journal.ts";
import { loadLibrary } from "../../src/content/library/load.ts";
import { ImportContext } from "../../src/import/context.ts";
import type { Status } from "../../src/import/fit.ts";
import type { ImportedSource, ImportedText } from "../../src/import/import.ts";
import { importSources } from "../../src/import/import.ts";
import type { Remark } from "../../src/import/import-remarks.ts";
import { flag } from "../images/samples.ts";
import { journalWith, ROUTES } from "../reading.ts";
import { article, NOW, plain, temporaryFolder } from "../workshop.ts";

export const FIXTURES = join(import.meta.dirname, "fixtures");

/** Where the pictures of the samples are: they are made, not kept. */
const PICTURES = [
  "photo.png",
  "wp-content/uploads/2024/05/photo.png",
  "content/images/2024/photo.png",
  "hugo/content/posts/cartons/photo.png",
  "hugo/static/images/logo.png",
  "jekyll/assets/photo.png",
  "astro/src/assets/photo.png",
  "eleventy/src/img/photo.png",
];

/** Puts the samples, with their pictures, into a folder. */
export async function layOut(folder: string): Promise<void> {
  cpSync(FIXTURES, folder, { recursive: true });
  const picture = await flag(40, 30).png().toBuffer();
  for (const path of PICTURES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), picture);
  }
}

export interface Imported {
  /** The site's folder. */
  readonly folder: string;
  readonly sources: readonly ImportedSource[];
  readonly texts: readonly ImportedText[];
  /** The first text as it was written. */
  readonly written: string;
}

export interface ImportOptions {
  readonly journal?: Partial<JournalInput>;
  readonly articles?: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  readonly status?: Status;
  readonly documents?: boolean;
  /** An earlier site to import into once more. */
  readonly folder?: string;
}

/** @param sources files by their names, or absolute paths of files and folders */
export async function importInto(
  sources: Readonly<Record<string, string | Uint8Array>> | readonly string[],
  {
    journal: input = {},
    articles = {},
    dryRun = false,
    status = "kept",
    folder = temporaryFolder(),
    documents = false,
  }: ImportOptions = {},
): Promise<Imported> {
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return join(folder, path);
  };
  mkdirSync(join(folder, "articles"), { recursive: true });
  for (const [path, content] of Object.entries(articles)) put(`articles/${path}`, content);
  const paths = Array.isArray(sources)
    ? sources
    : Object.entries(sources).map(([name, content]) => put(`from/${name}`, content));
  const journal = journalWith(input);
  const now = Date.parse(NOW);
  const root = join(folder, "articles");
  const { library } = loadLibrary({
    journal,
    routes: ROUTES,
    root: folder,
    articles: { root, label: root },
    pages: undefined,
    now,
    drafts: true,
  });
  const imported = await importSources(paths, {
    context: new ImportContext({ journal, routes: ROUTES, library, now, importsDocuments: documents }),
    articles: root,
    pages: join(folder, "pages"),
    dryRun,
    status,
  });
  const texts = imported.flatMap((source) => source.texts);
  const [first] = texts;
  const written = first?.outcome === "written" ? readFileSync(first.file, "utf8") : "";
  return { folder, sources: imported, texts, written };
}

/** What is below the front matter. */
export const bodyOf = (file: string) => file.replace(/^---\n[\s\S]*?\n---\n\n?/, "");

/** The fields of the front matter, line by line. */
export const fieldsOf = (file: string) => (/^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? "").split("\n");

/** Remarks as "kind: French sentence | kept". */
export const told = (remarks: readonly Remark[]) =>
  remarks.map(({ kind, fr, kept }) => `${kind}: ${plain(fr)}${kept === undefined ? "" : ` | ${kept}`}`);

/** An article that uses tags. */
export const tagged = (...tags: readonly string[]) => article(`title: Mots\ntags: [${tags.join(", ")}]`);
