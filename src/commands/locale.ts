/** The language of the machine, for whatever is said before the journal's own is known. */
import type { Language } from "../problems/problem.ts";

/** In the order of POSIX: the first that is set and not empty counts, whatever it says. */
const VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** French where the machine speaks French (`fr`, `fr_CA.UTF-8`), English in doubt. */
export function languageOfMachine(environment: NodeJS.ProcessEnv): Language {
  const locale = VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== "",
  );
  return /^fr(?:[_.@-]|$)/i.test(locale ?? "") ? "fr" : "en";
}
