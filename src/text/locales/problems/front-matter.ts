/** E1xx: syntax of the front matter. */
import type { ProblemSentence } from "../problem-sentence.ts";

export interface Quoted {
  /** The line with its value quoted. */
  readonly mended?: string;
  /** The last line of a multi-line value. */
  readonly until?: number;
}

export interface FrontMatterSentences {
  readonly frontMatterMissing: ProblemSentence;
  colonUnquoted(given: { key: string; value: string } & Quoted): ProblemSentence;
  unknownKey(given: { key: string; meant: string | undefined }): ProblemSentence;
  engineRefused(given: { language: string }): ProblemSentence;
  readonly fenceUnclosed: ProblemSentence;
  eleventyKey(given: { key: string }): ProblemSentence;
  keyTwice(given: { key: string; first: string; line: number; hides?: boolean }): ProblemSentence;
  readonly notFields: ProblemSentence;
  readonly aliasRefused: ProblemSentence;
  yamlUnreadable(given: { code: string; mended?: string | undefined; until?: number }): ProblemSentence;
  tabIndent(given: { mended?: string | undefined }): ProblemSentence;
  quoteInside(given: Quoted): ProblemSentence;
  specialStart(given: { key: string; char: string } & Quoted): ProblemSentence;
  tooDeep(given: { most: number }): ProblemSentence;
  tooBig(given: { most: number }): ProblemSentence;
  readonly fenceMalformed: ProblemSentence;
  commentCut(given: { key: string; lost: string; mended: string }): ProblemSentence;
}
