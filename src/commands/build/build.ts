/** `tribune build`: reads the articles, lets Eleventy write the pages beside the site, then puts them in place. */
import { resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { mayReplace } from "../../build/marker.ts";
import { Staging } from "../../build/staging.ts";
import { CONFIG_FILE } from "../../content/journal.ts";
import type { EleventyConfig } from "../../eleventy/api.ts";
import { attachRun, readClock } from "../../eleventy/run.ts";
import type { Site } from "../../eleventy/site.ts";
import type { Configuration } from "../configuration.ts";
import { describeFailure } from "../failure.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { TEXTS } from "../texts.ts";
import { type BuildOptions, contains, parseBuildOptions } from "./options.ts";
import { failureJson, formatSuccess, successJson } from "./report.ts";
import { BUILD_TEXTS, type BuildTexts } from "./texts.ts";

/** Runs the command and gives its exit code. */
export async function build(
  words: readonly string[],
  { language }: Configuration,
  terminal: Terminal,
): Promise<number> {
  const texts = BUILD_TEXTS[language];
  const options = parseBuildOptions(words, { ...TEXTS[language], ...texts });
  if (options.help) {
    terminal.out(texts.help);
    return 0;
  }
  checkOutput(options, texts);
  const started = performance.now();
  let staging: Staging | undefined;
  try {
    staging = new Staging(resolve(options.output));
    const { site, pages } = await write(options, staging.folder, texts, terminal);
    staging.publish();
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    const count = {
      articles: site.library.articles.length,
      pages,
      drafts: site.held.filter(({ reason }) => reason === "draft").length,
      future: site.held.filter(({ reason }) => reason === "future").length,
      seconds,
      output: options.output,
    };
    if (options.json) terminal.out(`${JSON.stringify(successJson(site, count, language), null, 2)}\n`);
    else formatSuccess(site, count, language, options.quiet, terminal);
    return 0;
  } catch (error) {
    staging?.discard();
    const failure = describeFailure(error, language, options.debug);
    if (options.json) terminal.out(`${JSON.stringify(failureJson(failure, language), null, 2)}\n`);
    else terminal.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

/** Lets Eleventy write the whole site into `folder`. */
async function write(
  options: BuildOptions,
  folder: string,
  texts: BuildTexts,
  terminal: Terminal,
): Promise<{ site: Site; pages: number }> {
  const loaded: { site?: Site; total: number } = { total: 0 };
  let pages = 0;
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: CONFIG_FILE,
    quietMode: true,
    source: "script",
    config: (config: EleventyConfig) => {
      attachRun(config, {
        articles: options.articles,
        output: folder,
        pathPrefix: options.pathPrefix,
        now: options.now ?? readClock(process.env),
        drafts: options.drafts,
        compress: options.compress,
        onLoaded: (site) => {
          loaded.site = site;
          loaded.total = Object.values(site.pages).reduce((sum, kind) => sum + kind.length, 0);
        },
        onPicture: (done, total) => terminal.progress?.(texts.pictures(done, total)),
      });
      config.addTransform("tribune-count", (content) => {
        pages += 1;
        if (pages % 50 === 0) terminal.progress?.(texts.progress(pages, Math.max(pages, loaded.total)));
        return content;
      });
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } finally {
    terminal.progress?.("");
  }
  if (!loaded.site) throw new Error("Eleventy ended without reading the site.");
  return { site: loaded.site, pages };
}

/** Refuses to replace a folder that holds the sources, or files that are not ours. */
function checkOutput(options: BuildOptions, texts: BuildTexts): void {
  const { output, articles } = options;
  const sources = [articles, "layouts", "pages", CONFIG_FILE];
  if (sources.some((source) => contains(output, source)) || contains(articles, output)) {
    throw new UsageError(texts.dangerousOutput(output));
  }
  if (!mayReplace(resolve(output))) throw new UsageError(texts.foreignOutput(output));
}
