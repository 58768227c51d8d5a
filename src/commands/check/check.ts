/** `tribune check`: what is wrong with the articles, and what their typography could be; publishes nothing. */
import { readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkTypography } from "../../check/typography.ts";
import { loadLibrary } from "../../content/load.ts";
import { Routes } from "../../content/routes.ts";
import { switchesOf } from "../../content/typesetter.ts";
import { pagesFolder, readClock } from "../../eleventy/run.ts";
import { IMAGE_CACHE, ImageCache } from "../../images/cache.ts";
import { ImagePipeline } from "../../images/pipeline.ts";
import { isError, type Problem, sortProblems } from "../../problems/problem.ts";
import { formatReport, problemJson } from "../../problems/report.ts";
import { applyRules } from "../../problems/rules.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { parseOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { TEXTS } from "../texts.ts";
import { CHECK_TEXTS } from "./texts.ts";

const SPEC = { values: ["--articles"], switches: ["--fix", "--json", "--debug", "--help"] } as const;

/** Runs the command and gives its exit code: 1 when an article holds an error, else 0. */
export async function check(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const texts = CHECK_TEXTS[language];
  const options = parseOptions(words, SPEC, TEXTS[language]);
  if (options.has("--help")) {
    terminal.out(texts.help);
    return 0;
  }
  const journal = parseConfiguration(configuration);
  const articles = options.value("--articles") ?? "articles";
  const routes = new Routes({
    language,
    origin: new URL(journal.url).origin,
    pathPrefix: journal.pathPrefix,
  });
  const imageCache = new ImageCache(resolve(IMAGE_CACHE));
  const { library, problems, album } = loadLibrary({
    journal,
    routes,
    root: realpathSync("."),
    imageCache,
    articles: { root: resolve(articles), label: articles },
    pages: pagesFolder(),
    now: readClock(process.env),
    drafts: true,
  });
  const rules = switchesOf(journal);
  const images = new ImagePipeline(album, imageCache);
  const found: Problem[] = [...problems, ...(await images.check())];
  let mendedFiles = 0;
  for (const article of library.articles) {
    if (rules === false) break;
    const path = join(resolve(articles), article.file.slice(articles.length + 1));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    const typography = checkTypography(article.file, text, article.language, rules);
    const fix = options.has("--fix") && typography.mended !== undefined;
    if (fix && typography.mended !== undefined) {
      replaceFile(path, typography.mended);
      mendedFiles += 1;
    }
    // What has just been mended is no longer to be told; what only the author can decide still is.
    found.push(...typography.problems.filter(({ code }) => !fix || code !== "W520"));
  }
  const told = sortProblems(applyRules(found, journal.rules));
  if (options.has("--json")) {
    const data = { problems: told.map((problem) => problemJson(problem, language)), mended: mendedFiles };
    terminal.out(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    if (told.length > 0) terminal.out(`${formatReport(told, language)}\n`);
    if (mendedFiles > 0) terminal.out(`${texts.mended(mendedFiles)}\n`);
    if (told.length === 0 && mendedFiles === 0)
      terminal.out(`${texts.nothingWrong(library.articles.length)}\n`);
  }
  return told.some(isError) ? 1 : 0;
}

/** Writes beside the file, then puts it in its place: a file is never half written. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.tribune`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
