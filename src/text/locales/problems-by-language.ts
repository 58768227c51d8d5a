/** What is said of every problem, by language. A sentence that a language lacks does not compile. */
import type { Language } from "../language.ts";
import { problems as en } from "./en/problems.ts";
import { problems as fr } from "./fr/problems.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

export const PROBLEM_SENTENCES: Readonly<Record<Language, ProblemSentences>> = { fr, en };
