/**
 * What is said of every problem, by language. A sentence that a language lacks does not compile. They are loaded when
 * there is a problem: most builds have none.
 */
import { engineModule } from "../engine-paths.ts";
import type { Language } from "../language.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

export const PROBLEM_SENTENCES: Readonly<Record<Language, ProblemSentences>> = {
  get fr() {
    return engineModule<typeof import("./fr/problems.ts")>("src/text/locales/fr/problems.ts").problems;
  },
  get en() {
    return engineModule<typeof import("./en/problems.ts")>("src/text/locales/en/problems.ts").problems;
  },
};
