/** W5xx: Markdown syntax that a space, a character or indentation keeps from being read. */
import type { ProblemSentence, Replacement } from "../problem-sentence.ts";

/** The formatting that a mark would apply. */
export type EmphasisKind = "strong" | "emphasis" | "both" | "strike" | "highlight" | "code";

/** A block without words. */
export type EmptyBlock = "item" | "heading" | "quote" | "box" | "note";

/** What a line of signs is read as. */
export type SignsAlone = EmptyBlock | "underline" | "signs";

export interface EmphasisMark {
  readonly kind: EmphasisKind;
  readonly mark: string;
}

export interface UnreadSentences {
  markUnclosed(given: EmphasisMark): ProblemSentence;
  markOfBody(given: EmphasisMark & Replacement): ProblemSentence;
  markFlanked(given: EmphasisMark & Replacement & { end: "opening" | "closing" }): ProblemSentence;
  markSpaced(given: EmphasisMark & Replacement): ProblemSentence;
  markUnspaced(given: { mark: string } & Replacement): ProblemSentence;
  proseAsCode(given: Replacement): ProblemSentence;
  signsTaken(given: Replacement): ProblemSentence;
  nameTaken(given: Replacement): ProblemSentence;
  lineTaken(given: { mark: string } & Replacement): ProblemSentence;
  backquotesTaken(given: Replacement): ProblemSentence;
  sceneBreak(given: { written: string; becomes: SignsAlone }): ProblemSentence;
  blockEmpty(given: { kind: EmptyBlock }): ProblemSentence;
  readonly linkEmpty: ProblemSentence;
  noteInLink(given: Replacement): ProblemSentence;
  bulletSign(given: { sign: string } & Replacement): ProblemSentence;
  readonly repliesJoined: ProblemSentence;
  sentenceUnderlined(given: { mark: string }): ProblemSentence;
}
