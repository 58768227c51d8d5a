/** `tribune merge`: publishes the parts that `tribune build --shard` made as one site. */
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { reportFailure, reportSuccess } from "../build/report.ts";
import type { Configuration } from "../configuration.ts";
import { inSeconds } from "../seconds.ts";
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
    const seconds = inSeconds(performance.now() - started);
    reportSuccess({ ...merged, seconds }, language, options, terminal);
    return 0;
  } catch (error) {
    return reportFailure(error, language, options, terminal);
  }
}
