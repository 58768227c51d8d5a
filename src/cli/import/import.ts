/** `tribune import`: texts from elsewhere become articles; nothing is overwritten, and all that changed is told. */

import { existsSync, realpathSync } from "node:fs";
import { posix, resolve } from "node:path";
import { Routes } from "../../content/addresses/routes.ts";
import { loadLibrary } from "../../content/library/load.ts";
import { IMAGE_CACHE, ImageCache } from "../../images/cache.ts";
import { ImagePipeline } from "../../images/pipeline.ts";
import { isError, type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import { pagesFolder, readClock } from "../../site/run.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { parseOptions, UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { formatImport, importJson } from "./report.ts";

const SPEC = {
  values: ["--output", "--pages"],
  switches: ["--draft", "--publish", "--documents", "--dry-run", "--json", "--debug", "--help"],
  words: true,
} as const;

const ARTICLES = "articles";
const PAGES = "pages";

/** Runs the command and gives its exit code: 1 when a source or a text could not be imported, else 0. */
export async function importTexts(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const texts = COMMAND_TEXTS[language].import;
  const options = parseOptions(words, SPEC, COMMAND_TEXTS[language].common);
  if (options.has("--help")) {
    terminal.out(texts.help);
    return 0;
  }
  if (options.words.length === 0) throw new UsageError(texts.nothingGiven);
  if (options.has("--draft") && options.has("--publish")) throw new UsageError(texts.bothStatuses);
  const folders = {
    articles: folderOf(options.value("--output") ?? ARTICLES),
    pages: folderOf(options.value("--pages") ?? PAGES),
  };
  const dryRun = options.has("--dry-run");
  const before = load(configuration, ARTICLES);
  // The readers and their libraries are loaded for this command alone.
  const [{ ImportContext }, { importSources }] = await Promise.all([
    import("../../import/context.ts"),
    import("../../import/import.ts"),
  ]);
  const { journal, routes, library, now } = before;
  const sources = await importSources(options.words, {
    context: new ImportContext({
      journal,
      routes,
      library,
      now,
      importsDocuments: options.has("--documents"),
    }),
    ...folders,
    status: options.has("--draft") ? "draft" : options.has("--publish") ? "publish" : "kept",
    dryRun,
  });
  const written = sources.flatMap((source) => source.texts.filter(({ outcome }) => outcome === "written"));
  const problems = written.length === 0 ? [] : await problemsOf(configuration, folders.articles, written);
  if (options.has("--json")) {
    terminal.out(`${JSON.stringify(importJson(sources, problems, dryRun, language), null, 2)}\n`);
  } else terminal.out(formatImport(sources, problems, dryRun, language));
  const failed = sources.some(
    (source) => source.problems.length > 0 || source.texts.some(({ outcome }) => outcome === "refused"),
  );
  return failed || problems.some(isError) ? 1 : 0;
}

/** A folder as messages name it: with `/`, without its last one. */
function folderOf(given: string): string {
  return posix.normalize(given.replaceAll("\\", "/")).replace(/\/+$/, "") || "/";
}

/** The journal and what is in one of its folders; nothing when there is no such folder yet. */
function load(configuration: Configuration, articles: string) {
  const journal = parseConfiguration(configuration);
  const { language } = journal;
  const routes = new Routes({
    language,
    origin: new URL(journal.url).origin,
    pathPrefix: journal.pathPrefix,
  });
  const imageCache = new ImageCache(resolve(IMAGE_CACHE));
  const now = readClock(process.env);
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

/** What is wrong with the files that were written, as `tribune check` would tell it. */
async function problemsOf(
  configuration: Configuration,
  output: string,
  written: readonly { readonly file: string }[],
): Promise<Problem[]> {
  const inside = output === ARTICLES || output.startsWith(`${ARTICLES}/`);
  const folder = inside || !existsSync(resolve(output)) ? ARTICLES : output;
  const { problems, album, imageCache, journal } = load(configuration, folder);
  const all = [...problems, ...(await new ImagePipeline(album, imageCache).check())];
  const files = new Set(written.map(({ file }) => file));
  return sortProblems(applyRules(all, journal.rules)).filter(({ file }) => files.has(file));
}
