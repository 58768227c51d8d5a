/** E243, E312 and E32x: files that a site would write twice, or cannot write. */
import type { Phrase } from "../../language.ts";
import type { ProblemSentence } from "../problem-sentence.ts";

/** How two claims conflict: the same path, a folder in place of a file, a file in place of a folder. */
export type Clash = "same" | "folder" | "file";

export interface Meeting {
  readonly clash: Clash;
  /** The other claimant's file or folder: `/rss.xml`. */
  readonly at: string;
  readonly other: Phrase;
}

export const HOST_NAMES = { netlify: "Netlify", cloudflare: "Cloudflare", apache: "Apache" } as const;

/** The settings that determine a header of Tribune's. */
export const HEADER_SETTINGS: ReadonlyMap<string, string> = new Map([
  ["content-security-policy", "headers.contentPolicy"],
  ["strict-transport-security", "headers.hsts"],
]);

export interface AddressSentences {
  aliasTaken(given: Meeting & { alias: string }): ProblemSentence;
  copyTaken(given: Meeting & { from: string; path: string }): ProblemSentence;
  templateTaken(given: Meeting & { path: string }): ProblemSentence;
  fileTaken(given: Meeting & { path: string }): ProblemSentence;
  pageTaken(given: Meeting & { path: string }): ProblemSentence;
  aliasIsHosts(given: { alias: string }): ProblemSentence;
  addressTooLong(given: { path: string; bytes: number; most: number; isPart: boolean }): ProblemSentence;
  copiedText(given: { given: string; from: string; others: number }): ProblemSentence;
  aliasOwn(given: { alias: string }): ProblemSentence;
  ownHeader(given: {
    name: string;
    host: "netlify" | "cloudflare" | "apache";
    /** The value that is sent. */
    sent: "tribunes" | "both";
  }): ProblemSentence;
  ownFileWins(given: { from: string; path: string }): ProblemSentence;
  ownFileMerged(given: { from: string; path: string }): ProblemSentence;
}
