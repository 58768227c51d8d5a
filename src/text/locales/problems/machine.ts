/** E7xx: what the machine refuses: disk space, permissions, locks. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface MachineSentences {
  outputLocked(given: { pid: number; host: string; elsewhere: boolean; lock: string }): ProblemSentence;
  readonly diskFull: ProblemSentence;
  notAllowed(given: { code: string }): ProblemSentence;
  readonly tooManyFiles: ProblemSentence;
  notMovable(given: { code: string }): ProblemSentence;
  machineRefused(given: { code: string }): ProblemSentence;
}
