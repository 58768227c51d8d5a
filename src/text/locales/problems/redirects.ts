/** E630–E636, E639, W630 and W632: redirects from old addresses. */
import type { ProblemSentence } from "../problem-sentence.ts";

export type FromFlaw = "space" | "host" | "query" | "anchor" | "slash" | "prefix" | "star" | "signs" | "long";

export type ToFlaw = "missing" | "gone" | "space" | "star" | "splat" | "exact" | "insecure" | "form";

export type HostLimit = "pattern" | "file" | "gone" | "encoded";

export interface RedirectSentences {
  redirectFrom(given: { given: string; flaw: FromFlaw; meant?: string | undefined }): ProblemSentence;
  redirectTo(given: {
    from: string;
    given: string;
    flaw: ToFlaw;
    meant?: string | undefined;
  }): ProblemSentence;
  redirectTwice(given: { given: string; other: string }): ProblemSentence;
  redirectTaken(given: { given: string; path: string; owner: string; below: boolean }): ProblemSentence;
  redirectNowhere(given: {
    given: string;
    to: string;
    splat: boolean;
    meant: string | undefined;
  }): ProblemSentence;
  redirectLoop(given: { given: string; way: readonly string[] }): ProblemSentence;
  redirectChain(given: { given: string; to: string; meant: string | undefined }): ProblemSentence;
  redirectInFile(given: { given: string; file: string }): ProblemSentence;
  redirectLimit(given: { given: string; limit: HostLimit; hosts: readonly string[] }): ProblemSentence;
  redirectLines(given: { left: number; first: string }): ProblemSentence;
}
