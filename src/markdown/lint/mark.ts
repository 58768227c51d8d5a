/** Marks of Markdown that no rule has read, as they are collected before anything is reported. */
import type Token from "markdown-it/lib/token.mjs";
import type { Finding } from "../../problems/problem.ts";
import type { Spot } from "../spot.ts";

export interface HtmlTag {
  /** In lower case; `!--` for a comment. */
  readonly name: string;
  readonly isOpening: boolean;
  /** As messages name it, without its attributes. */
  readonly given: string;
  /** What may be replaced, and by what. */
  readonly written: string;
  readonly meant: string | undefined;
}

/** Signs that no rule has taken, at a place of the text that the inline parser read. */
export interface DelimiterRun {
  /** `*`, `_`, `~`, `=` or `` ` ``, as often as it stands there. */
  readonly mark: string;
  /** The whole run, of which the rules may have taken a part: from 0, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** What the inline parser read. */
  readonly text: string;
}

/** What is wrong with a mark, or what must be known of the others to say it. */
export type Mark = (
  | { readonly type: "note"; readonly label: string }
  /** An address that the parser refused. */
  | { readonly type: "refused"; readonly scheme: string }
  | { readonly type: "tag"; readonly tag: HtmlTag }
  | { readonly type: "comment" }
  | { readonly type: "delimiters"; readonly run: DelimiterRun }
  | { readonly type: "finding"; readonly finding: Finding }
) & {
  /** How many characters of it stand before the place at which it was noticed. */
  readonly before?: number;
};

/** A mark at a place of a text that the inline parser read. */
export interface UnreadMark {
  /** The list that the text is read into, which tells its block. */
  readonly tokens: readonly Token[];
  /** From 0. */
  readonly at: number;
  readonly mark: Mark;
  /** Where it stands, when it is in no paragraph. */
  readonly place?: Spot;
}
