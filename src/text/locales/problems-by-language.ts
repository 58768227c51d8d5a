/**
 * What is said of every problem, by language. A sentence that a language lacks does not compile. They are loaded when
 * there is a problem: most builds have none.
 */
import type { Language } from "../language.ts";
import { moduleLoader } from "../module-loader.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

const load = moduleLoader(import.meta);

export const PROBLEM_SENTENCES: Readonly<Record<Language, ProblemSentences>> = {
  get fr() {
    return load<typeof import("./fr/problems.ts")>("./fr/problems").problems;
  },
  get en() {
    return load<typeof import("./en/problems.ts")>("./en/problems").problems;
  },
};
