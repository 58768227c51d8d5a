/** `tribune build`: lets Eleventy write the pages beside the site, looks at them, then puts them in place. */
import { resolve } from "node:path";
import { Publication } from "../../build/publication.ts";
import { nextChange } from "../../content/next-change.ts";
import { promisedPages } from "../../eleventy/promised-pages.ts";
import { readClock } from "../../eleventy/run.ts";
import { isError } from "../../problems/problem.ts";
import { problemsError } from "../../problems/report.ts";
import type { Configuration } from "../configuration.ts";
import { describeFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { TEXTS } from "../texts.ts";
import { recordChanges } from "./changes.ts";
import { onInterruption } from "./interruption.ts";
import { LastBuild } from "./last-build.ts";
import { newsOf } from "./news.ts";
import { type BuildOptions, parseBuildOptions } from "./options.ts";
import { type BuildReport, failureJson, formatSuccess, successJson } from "./report.ts";
import { assertApart } from "./sources.ts";
import { BUILD_TEXTS, type BuildTexts } from "./texts.ts";
import { verify } from "./verify.ts";
import { writeSite } from "./write.ts";

/** Where trees that the next publication is made of are kept, out of sight of what serves or copies the site. */
const SPARES = ".cache/tribune/spare";

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
  try {
    const report = await publish(options, texts, terminal);
    if (options.json) terminal.out(`${JSON.stringify(successJson(report, language), null, 2)}\n`);
    else formatSuccess(report, language, options.quiet, terminal);
    return 0;
  } catch (error) {
    const failure = describeFailure(error, language, options.debug);
    if (options.json) terminal.out(`${JSON.stringify(failureJson(failure, language), null, 2)}\n`);
    else terminal.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

/** Builds the whole site and publishes it, or throws and leaves the one in place as it was. */
async function publish(options: BuildOptions, texts: BuildTexts, terminal: Terminal): Promise<BuildReport> {
  assertApart(options, texts);
  const started = performance.now();
  const now = options.now ?? readClock(process.env);
  let publication: Publication | undefined;
  const builders = new AbortController();
  const giveUp = () => {
    builders.abort();
    publication?.discard();
  };
  // Before there is anything to clear away, so that no signal finds nobody to do it.
  const settle = onInterruption(giveUp, () => terminal.error(`${texts.interrupted}\n`));
  try {
    publication = new Publication(resolve(options.output), resolve(SPARES));
    const { folder } = publication;
    const last = new LastBuild(publication, resolve(options.output));
    const { site, pages } = await writeSite({
      options,
      folder,
      now,
      keepTexts: true,
      reuse: last.reuse,
      givenUp: builders.signal,
      texts,
      terminal,
    });
    const inspection = publication.inspect(promisedPages(site), last.files);
    const { output, allowRemoved } = options;
    const found = verify({ site, inspection, before: publication.before, output, now, allowRemoved });
    const problems = [...site.warnings, ...found];
    if (problems.some(isError)) throw problemsError(problems, site.journal.language);
    if (!options.drafts) recordChanges(site, publication, inspection.manifest);
    const news = publication.before
      ? newsOf(site, publication.before, inspection.manifest, publication.published)
      : undefined;
    const published = publication.publish(inspection.manifest, options.releases);
    if (site.reuse) last.writeDown(published.digest, site, inspection);
    return {
      site,
      pages: pages + last.reuse.kept.size,
      problems,
      output,
      published,
      news,
      next: nextChange(site.library, site.held, now),
      seconds: Math.round((performance.now() - started) / 10) / 100,
    };
  } catch (error) {
    try {
      giveUp();
    } catch {
      // The failure that is told is the first; what is left will be removed by the next build.
    }
    throw error;
  } finally {
    settle();
  }
}
