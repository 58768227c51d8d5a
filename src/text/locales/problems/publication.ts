/** E8xx: the complete site, before it replaces the previous one. */
import type { ProblemSentence } from "../problem-sentence.ts";

/** Why a page is incomplete. */
export type Incomplete = "missing" | "empty" | "cut";

/** What of a site exceeds a host's limit: its files, its bytes, the bytes of a file, the files of a folder. */
export type HostSize = "files" | "bytes" | "fileBytes" | "folderFiles";

/** Settings that make a site smaller, as they are written in the journal. */
export type SizeSwitch =
  | "markdownCopies: false"
  | "socialImages: false"
  | "search: false"
  | "compress: false"
  | "feeds: { tagsFrom: … }";

export interface HostFull {
  readonly host: string;
  readonly limit: HostSize;
  readonly most: number;
  readonly found: number;
  /** The file or folder; empty for the whole site. */
  readonly path: string;
  /** Settings with the files or bytes that each would save, most first. */
  readonly named: readonly { readonly setting: string; readonly saved: number }[];
}

export interface PublicationSentences {
  pageIncomplete(given: { path: string; what: Incomplete }): ProblemSentence;
  pageMoved(given: { path: string; slug: string | undefined; mended: string }): ProblemSentence;
  pageUnpublished(given: { path: string; mended: string }): ProblemSentence;
  pageGone(given: { path: string }): ProblemSentence;
  listGone(given: { path: string }): ProblemSentence;
  filesGone(given: { path: string; others: number }): ProblemSentence;
  builtLinkDead(given: { target: string; meant?: string | undefined; pages: number }): ProblemSentence;
  builtAnchorDead(given: { target: string; meant: string | undefined; pages: number }): ProblemSentence;
  builtHeading(given: { count: number; pages: number }): ProblemSentence;
  builtTitleTwice(given: { title: string; other: string; pages: number }): ProblemSentence;
  builtImageAlt(given: { src: string; pages: number }): ProblemSentence;
  builtIdTwice(given: { id: string; pages: number }): ProblemSentence;
  hostFull(given: HostFull): ProblemSentence;
  readonly outputIsRelease: ProblemSentence;
}
