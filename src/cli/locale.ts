/** The language of messages before the journal is loaded. */
import type { Language } from "../text/language.ts";

/** In POSIX order: the first one that is not empty counts, whatever its value. */
const VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** French if the machine's locale is (`fr`, `fr_CA.UTF-8`), otherwise English. */
export function languageOfMachine(environment: NodeJS.ProcessEnv): Language {
  const locale = VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== "",
  );
  return /^fr(?:[_.@-]|$)/i.test(locale ?? "") ? "fr" : "en";
}

/**
 * Reads the journal's language from the text of `.eleventy.ts` without running it, so that help neither waits for it
 * nor fails with it.
 *
 * @returns undefined if the text does not say
 */
export function languageWritten(configuration: string): Language | undefined {
  const language = /^(?!\s*(?:\/\/|\*)).*\blanguage\s*:\s*["'`](fr|en)["'`]/m.exec(configuration)?.[1];
  if (language === "fr" || language === "en") return language;
  // French is the default.
  return /\btribune\(\s*\{/.test(configuration) ? "fr" : undefined;
}
