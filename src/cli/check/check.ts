/** `tribune check`: reports everything that is wrong with the texts and the site; publishes nothing. */

import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { editorialProblems } from "../../authoring/lint/rules/rules.ts";
import { lintSourcesOf } from "../../authoring/lint/source-text.ts";
import { unfinished } from "../../authoring/lint/unfinished.ts";
import { Routes } from "../../content/addresses/routes.ts";
import { ArticleCache } from "../../content/article/article-cache.ts";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import { placeSettings } from "../../content/journal/setting-places.ts";
import { loadLibrary } from "../../content/library/load.ts";
import { IMAGE_CACHE, ImageCache } from "../../images/cache.ts";
import { ImagePipeline } from "../../images/pipeline.ts";
import { ConcurrencyLimit } from "../../incremental/concurrency-limit.ts";
import { isError, type Problem, sortProblems } from "../../problems/problem.ts";
import { applyRules } from "../../problems/rules.ts";
import { growHeapsSlowly, tasksAtOnce } from "../../site/machine.ts";
import { openTextStore } from "../../site/open-text-store.ts";
import { pagesFolder, readClock } from "../../site/run.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { reportFailure } from "../build/report.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { exitCodeOf } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { checkBuiltSite } from "./built-site.ts";
import type { CheckContext } from "./context.ts";
import { type CheckOptions, parseCheckOptions } from "./options.ts";
import { checkExternalLinks } from "./outside.ts";
import { type ArticleReading, readingOf } from "./reading.ts";
import { type CheckReport, checkJson, formatCheck } from "./report.ts";
import { checkFiles } from "./typography.ts";
import { type Workspace, withWorkspace } from "./workspace.ts";

/**
 * Runs the command.
 *
 * @returns the exit code: 1 if there is an error, else 0
 */
export async function check(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const options = parseCheckOptions(words, COMMAND_TEXTS[language].common);
  try {
    const report = await runCheck(configuration, options, terminal);
    const text = options.json
      ? JSON.stringify(checkJson(report, language), null, 2)
      : formatCheck(report, language, options);
    terminal.out(`${text}\n`);
    const errors = report.problems.filter(isError);
    return report.built?.failure?.exitCode ?? (errors.length > 0 ? exitCodeOf(errors) : 0);
  } catch (error) {
    return reportFailure(error, language, options, terminal);
  }
}

async function runCheck(
  configuration: Configuration,
  options: CheckOptions,
  terminal: Terminal,
): Promise<CheckReport> {
  const { interrupted } = COMMAND_TEXTS[configuration.language].check;
  return withWorkspace(
    () => terminal.error(`${interrupted}\n`),
    (workspace) => checkIn(workspace, configuration, options, terminal),
  );
}

async function checkIn(
  workspace: Workspace,
  configuration: Configuration,
  options: CheckOptions,
  terminal: Terminal,
): Promise<CheckReport> {
  growHeapsSlowly();
  const first = contextOf(configuration, options, workspace);
  const typography = checkFiles(first);
  // Corrections have moved the text after them.
  const context = typography.mended > 0 ? contextOf(configuration, options, workspace) : first;
  const { journal, loaded, lintSources, now } = context;
  const images = new ImagePipeline(
    loaded.images,
    new ImageCache(resolve(IMAGE_CACHE), now),
    new ConcurrencyLimit(tasksAtOnce(process.env)),
  );
  const reading: ArticleReading[] = [];
  const isReadingShown = options.readability || options.json;
  const found: Problem[] = [
    ...loaded.problems,
    ...(await images.check()),
    ...typography.problems,
    ...editorialProblems(lintSources, journal, (article) => {
      if (isReadingShown) reading.push(...readingOf(article));
    }),
  ];
  const built = options.site ? await checkBuiltSite(context, workspace, terminal) : undefined;
  const linksOut = options.external ? await checkExternalLinks(context, terminal) : undefined;
  found.push(...(built?.problems ?? []), ...(linksOut?.problems ?? []));
  return {
    problems: sortProblems(applyRules(withoutDuplicates(placeSettings(found, CONFIG_FILE)), journal.rules)),
    articles: loaded.articles.length,
    mended: typography.mended,
    reading,
    built,
    linksOut,
  };
}

/** Keeps little of the library, so that its texts are not in memory while the site is built. */
function contextOf(configuration: Configuration, options: CheckOptions, { texts }: Workspace): CheckContext {
  const journal = parseConfiguration(configuration);
  const { language, pathPrefix } = journal;
  const routes = new Routes({ language, origin: new URL(journal.url).origin, pathPrefix });
  const now = readClock(process.env);
  const store = openTextStore(journal, routes, { folder: texts, renew: true });
  const { library, drafts, images, problems } = loadLibrary({
    journal,
    routes,
    root: realpathSync("."),
    imageCache: new ImageCache(resolve(IMAGE_CACHE), now),
    articles: { root: resolve(options.articles), label: options.articles },
    pages: pagesFolder(),
    now,
    drafts: true,
    // The build takes from there what does not depend on drafts.
    cache: new ArticleCache(store),
    remarks: unfinished(language),
  });
  store.save();
  const articles = library.articles.map(({ file, language: spoken }) => ({ file, language: spoken }));
  const loaded = { articles, images, problems };
  return {
    configuration,
    options,
    journal,
    routes,
    loaded,
    lintSources: lintSourcesOf(drafts, language),
    now,
  };
}

/** Removes duplicates: the build reads the texts too and finds the same problems. */
function withoutDuplicates(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line, column, code, en }: Problem) =>
    [file, line, column, code, en.reason].join("\u0000");
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
