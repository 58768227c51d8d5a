/** Markdown syntax that no rule has consumed, collected during the parse and checked afterwards. */
import type Token from "markdown-it/lib/token.mjs";
import type { Finding } from "../../problems/problem.ts";
import type { InMarkdown } from "../../text/locales/problems/markdown-marks.ts";
import type { Spot } from "../spot.ts";

/** An HTML tag that the page will show as text. */
export interface HtmlTag {
  /** Element name in lower case; `!--` for a comment. */
  readonly name: string;
  readonly isOpening: boolean;
  /** The tag as messages name it, without attributes. */
  readonly given: string;
  readonly way: InMarkdown;
  /** The text to replace, and its Markdown equivalent; undefined if there is none. */
  readonly written: string;
  readonly meant: string | undefined;
}

/** Delimiters that no rule has paired, in the text of one block. */
export interface DelimiterRun {
  /** The unpaired characters: `*`, `_`, `~`, `=` or `` ` ``, repeated. */
  readonly mark: string;
  /** Offsets of the whole run, part of which may have been paired; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The text of the block. */
  readonly text: string;
}

/** Only `finding` is final; the other types are checked once the whole text is parsed. */
export type Mark = (
  | { readonly type: "note"; readonly label: string }
  /** An address that the parser refused. */
  | { readonly type: "refused"; readonly scheme: string }
  | { readonly type: "tag"; readonly tag: HtmlTag }
  | { readonly type: "comment" }
  | { readonly type: "delimiters"; readonly run: DelimiterRun }
  | { readonly type: "finding"; readonly finding: Finding }
) & {
  /** How many of its characters precede the position where it was found. */
  readonly before?: number;
};

/** A mark and its position. */
export interface UnreadMark {
  /** The token list that the parser was filling, which identifies the block. */
  readonly tokens: readonly Token[];
  /** Offset in the text of the block. */
  readonly at: number;
  readonly mark: Mark;
  /** Place in the file, for marks outside any inline block. */
  readonly place?: Spot;
}
