/**
 * `tribune import`: converts texts from elsewhere to articles. It never overwrites files and reports everything that
 * it changed.
 */

import { existsSync, realpathSync } from "node:fs";
import { posix, resolve } from "node:path";
import { Routes } from "../../content/addresses/routes.ts";
import { loadLibrary } from "../../content/library/load.ts";
import { IMAGE_CACHE, ImageCache } from "../../images/cache.ts";
import { ImagePipeline } from "../../images/pipeline.ts";
import { ConcurrencyLimit } from "../../incremental/concurrency-limit.ts";
import { isError, type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import { tasksAtOnce } from "../../site/machine.ts";
import { pagesFolder, readClock } from "../../site/run.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { parseOptions, SWITCH, UsageError, VALUE } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { formatImport, importJson } from "./report.ts";

const OPTIONS = {
  output: VALUE,
  pages: VALUE,
  draft: SWITCH,
  publish: SWITCH,
  documents: SWITCH,
  "dry-run": SWITCH,
  json: SWITCH,
} as const;

const ARTICLES = "articles";
const PAGES = "pages";

/**
 * Runs the command.
 *
 * @returns the exit code: 1 if a source or a text could not be imported, else 0
 */
export async function importTexts(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const texts = COMMAND_TEXTS[language].import;
  const { values, positionals } = parseOptions(words, OPTIONS, COMMAND_TEXTS[language].common, true);
  const { draft, publish, documents, json, "dry-run": dryRun } = values;
  if (positionals.length === 0) throw new UsageError(texts.nothingGiven);
  if (draft && publish) throw new UsageError(texts.bothStatuses);
  const folders = {
    articles: folderOf(values.output ?? ARTICLES),
    pages: folderOf(values.pages ?? PAGES),
  };
  const before = load(configuration, ARTICLES);
  // The readers and their libraries are only loaded for this command.
  const [{ ImportContext }, { importSources }] = await Promise.all([
    import("../../import/context.ts"),
    import("../../import/import.ts"),
  ]);
  const { journal, routes, library, now } = before;
  const sources = await importSources(positionals, {
    context: new ImportContext({
      journal,
      routes,
      library,
      now,
      importsDocuments: documents,
    }),
    ...folders,
    status: draft ? "draft" : publish ? "publish" : "kept",
    dryRun,
  });
  const written = sources.flatMap((source) => source.texts.filter(({ outcome }) => outcome === "written"));
  const problems = written.length === 0 ? [] : await problemsOf(configuration, folders.articles, written);
  if (json) {
    terminal.out(`${JSON.stringify(importJson(sources, problems, dryRun, language), null, 2)}\n`);
  } else terminal.out(formatImport(sources, problems, dryRun, language));
  const failed = sources.some(
    (source) => source.problems.length > 0 || source.texts.some(({ outcome }) => outcome === "refused"),
  );
  return failed || problems.some(isError) ? 1 : 0;
}

/** A folder for messages: with `/`, without a trailing one. */
function folderOf(typed: string): string {
  return posix.normalize(typed.replaceAll("\\", "/")).replace(/\/+$/, "") || "/";
}

/** The journal and the content of one of its folders; empty if the folder does not exist yet. */
function load(configuration: Configuration, articles: string) {
  const journal = parseConfiguration(configuration);
  const { language } = journal;
  const routes = new Routes({
    language,
    origin: new URL(journal.url).origin,
    pathPrefix: journal.pathPrefix,
  });
  const now = readClock(process.env);
  const imageCache = new ImageCache(resolve(IMAGE_CACHE), now);
  const loaded = loadLibrary({
    journal,
    routes,
    root: realpathSync("."),
    imageCache,
    articles: { root: resolve(articles), label: articles },
    pages: pagesFolder(),
    now,
    drafts: true,
  });
  return { ...loaded, journal, routes, imageCache, now };
}

/** Problems of the written files, as `tribune check` reports them. */
async function problemsOf(
  configuration: Configuration,
  output: string,
  written: readonly { readonly file: string }[],
): Promise<Problem[]> {
  const inside = output === ARTICLES || output.startsWith(`${ARTICLES}/`);
  const folder = inside || !existsSync(resolve(output)) ? ARTICLES : output;
  const { problems, images, imageCache, journal } = load(configuration, folder);
  const all = [
    ...problems,
    ...(await new ImagePipeline(images, imageCache, new ConcurrencyLimit(tasksAtOnce(process.env))).check()),
  ];
  const files = new Set(written.map(({ file }) => file));
  return sortProblems(applyRules(all, journal.rules)).filter(({ file }) => files.has(file));
}
