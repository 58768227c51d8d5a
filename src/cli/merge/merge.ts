/** `tribune merge`: publishes the parts that `tribune build --shard` made as one site. */
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { type BuildReport, failureJson, formatSuccess, successJson } from "../build/report.ts";
import type { Configuration } from "../configuration.ts";
import { describeFailure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { mergeParts } from "./merge-parts.ts";
import { parseMergeOptions } from "./options.ts";

/**
 * Runs the command.
 *
 * @returns the exit code
 */
export async function merge(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const options = parseMergeOptions(words, COMMAND_TEXTS[language]);
  try {
    const started = performance.now();
    const merged = await mergeParts(options, configuration, terminal);
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    const report: BuildReport = { ...merged, seconds };
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
