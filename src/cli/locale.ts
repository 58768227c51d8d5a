/** In which language a person is spoken to, before the journal is loaded. */
import type { Language } from "../text/language.ts";

/** In the order of POSIX: the first that is set and not empty counts, whatever it says. */
const VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** French where the machine speaks French (`fr`, `fr_CA.UTF-8`), English in doubt. */
export function languageOfMachine(environment: NodeJS.ProcessEnv): Language {
  const locale = VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== "",
  );
  return /^fr(?:[_.@-]|$)/i.test(locale ?? "") ? "fr" : "en";
}

/**
 * The journal's language, as the text of `.eleventy.ts` gives it without being run: a help must not wait for it, nor
 * fail with it.
 * @returns undefined where the text does not say
 */
export function languageWritten(configuration: string): Language | undefined {
  const given = /^(?!\s*(?:\/\/|\*)).*\blanguage\s*:\s*["'`](fr|en)["'`]/m.exec(configuration)?.[1];
  if (given === "fr" || given === "en") return given;
  // A journal that names none is French.
  return /\btribune\(\s*\{/.test(configuration) ? "fr" : undefined;
}
