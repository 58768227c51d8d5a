/** `tribune schema`: the JSON Schema and snippets that editors use to complete and explain front matter. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { articleJsonSchema } from "../../authoring/editors/json-schema.ts";
import { articleSnippets } from "../../authoring/editors/snippets.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { surveySite } from "../command-context.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { parseOptions, SWITCH, VALUE } from "../options.ts";
import type { Terminal } from "../terminal.ts";

const OPTIONS = { output: VALUE, articles: VALUE, snippets: SWITCH } as const;

/**
 * Runs the command.
 *
 * @returns the exit code
 */
export async function schema(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const texts = COMMAND_TEXTS[configuration.language].schema;
  const {
    output,
    articles = "articles",
    snippets,
  } = parseOptions(words, OPTIONS, COMMAND_TEXTS[configuration.language].common).values;
  const journal = parseConfiguration(configuration);
  const data = snippets
    ? articleSnippets(journal)
    : articleJsonSchema(journal, surveySite(journal, articles).tags);
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if (output === undefined) terminal.out(text);
  else {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
    terminal.out(`${texts.written(output)}\n`);
  }
  return 0;
}
