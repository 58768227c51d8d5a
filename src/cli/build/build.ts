/** `tribune build`: builds and publishes the site, unless it is already up to date. */

import { readClock } from "../../site/run.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import type { Configuration } from "../configuration.ts";
import { inSeconds } from "../seconds.ts";
import type { Terminal } from "../terminal.ts";
import { parseBuildOptions } from "./options.ts";
import { reportFailure, reportSuccess } from "./report.ts";
import { ReportCache } from "./report-cache.ts";
import { assertApart } from "./sources.ts";

/**
 * Runs the command.
 *
 * @returns the exit code
 */
export async function build(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language, journal, isVolatile } = configuration;
  const texts = COMMAND_TEXTS[language].build;
  const options = parseBuildOptions(words, { ...COMMAND_TEXTS[language].common, ...texts });
  try {
    assertApart(options, texts);
    const started = performance.now();
    if (options.shard) {
      await (await import("./part-command.ts")).runPart(options, options.shard, configuration, terminal);
      return 0;
    }
    const now = options.now ?? readClock(process.env);
    const cache = isVolatile ? undefined : new ReportCache({ options, journal });
    // Pages can only be explained by a build that runs.
    const mustBuild = options.fresh || options.explain.length > 0;
    let done = mustBuild ? undefined : cache?.lookup(now);
    if (!done) {
      const { publishSite } = await import("./publish.ts");
      const { report, isRepeatable } = await publishSite({
        options,
        now,
        stamps: cache?.stamps,
        texts,
        terminal,
      });
      if (isRepeatable) cache?.save(report, now);
      done = report;
    }
    const seconds = inSeconds(performance.now() - started);
    reportSuccess({ ...done, seconds }, language, options, terminal);
    return 0;
  } catch (error) {
    return reportFailure(error, language, options, terminal);
  }
}
