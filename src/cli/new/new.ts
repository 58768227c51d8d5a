/** `tribune new`: creates an article that is valid as it is. */

import { resolve } from "node:path";
import { nearest } from "../../problems/nearest.ts";
import { formatReport, problemJson } from "../../problems/report.ts";
import { COMMAND_TEXTS } from "../../text/locales/commands-by-language.ts";
import { failureJson } from "../build/report.ts";
import { surveySite } from "../command-context.ts";
import { type Configuration, parseConfiguration } from "../configuration.ts";
import { describeFailure } from "../failure.ts";
import { UsageError } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { compose, NewArticleRefusal } from "./compose.ts";
import { editorOf, openEditor } from "./editor.ts";
import { type NewOptions, parseNewOptions } from "./options.ts";
import { askMissing, Cancelled } from "./questions.ts";
import { writeNew } from "./write-article.ts";

/**
 * Runs the command.
 *
 * @returns the exit code
 */
export async function newCommand(
  words: readonly string[],
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const options = parseNewOptions(words, COMMAND_TEXTS[language].common);
  try {
    return await createArticle(options, configuration, terminal);
  } catch (error) {
    if (error instanceof Cancelled) {
      terminal.error(`${error.message}\n`);
      return 1;
    }
    const refused = error instanceof NewArticleRefusal;
    const failure = refused
      ? { exitCode: 1 as const, text: error.message, problems: [] }
      : describeFailure(error, language, options.debug);
    if (options.json) terminal.out(`${JSON.stringify(failureJson(failure, language), null, 2)}\n`);
    else terminal.error(`${failure.text}\n`);
    return failure.exitCode;
  }
}

async function createArticle(
  options: NewOptions,
  configuration: Configuration,
  terminal: Terminal,
): Promise<number> {
  const { language } = configuration;
  const texts = COMMAND_TEXTS[language].new;
  const journal = parseConfiguration(configuration);
  const editor = options.open ? editorOf(process.env) : undefined;
  if (options.open && editor === undefined) throw new UsageError(texts.editorMissing);
  const survey = surveySite(journal, options.articles);
  const dialogue = options.json ? undefined : terminal.dialogue;
  const details = dialogue ? await askMissing(options, journal, survey.tags, dialogue) : options;
  const { article, file, text, warnings } = compose({ ...options, ...details }, journal, survey);

  writeNew(resolve(file), text, () => new NewArticleRefusal(texts.fileTaken(file)));
  const newTags = article.tags.filter((tag) => !survey.tags.includes(tag));
  const near = newTags.flatMap((tag) => {
    const meant = nearest(tag, survey.tags);
    return meant === undefined ? [] : [texts.tagNear(tag, meant)];
  });
  if (options.json) {
    const problems = warnings.map((problem) => problemJson(problem, language));
    terminal.out(
      `${JSON.stringify({ ok: true, file, ...article, draft: true, notes: near, problems }, null, 2)}\n`,
    );
  } else {
    if (warnings.length > 0) terminal.error(`${formatReport(warnings, language)}\n\n`);
    for (const note of near) terminal.error(`${note}\n`);
    terminal.out(`${texts.written(file)}\n${texts.next}\n`);
  }
  const failed = editor === undefined ? undefined : openEditor(editor, resolve(file));
  if (editor === undefined || failed === undefined) return 0;
  terminal.error(`${texts.editorFailed(editor, failed)}\n`);
  return 3;
}
