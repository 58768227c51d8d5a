/** E5xx: inline links, pictures and marks that would be shown as typed. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** Why a target is invalid. */
export type TargetFault = "space" | "title" | "unclosed";

/** The Markdown equivalent of an HTML tag. */
export type InMarkdown =
  | "strong"
  | "emphasis"
  | "strike"
  | "highlight"
  | "code"
  | "link"
  | "picture"
  | "heading"
  | "list"
  | "quote"
  | "rule"
  | "paragraph"
  | "break"
  | "table"
  | "language"
  | "block"
  | "embed"
  | "raised"
  | "anchor"
  | "note"
  | "comment"
  | "none";

export interface MarkSentences {
  targetUnread(given: {
    kind: "link" | "image";
    fault: TargetFault;
    given: string;
    written: string;
    meant: string | undefined;
  }): ProblemSentence;
  shortcode(given: {
    given: string;
    written: string;
    way: InMarkdown;
    meant: string | undefined;
  }): ProblemSentence;
  htmlShown(given: {
    given: string;
    count: number;
    way: InMarkdown;
    written: string;
    meant: string | undefined;
  }): ProblemSentence;
  referenceUndefined(given: { label: string; meant: string | undefined }): ProblemSentence;
  referenceUnused(given: { label: string }): ProblemSentence;
  linkMisshapen(given: { written: string; meant: string }): ProblemSentence;
}
