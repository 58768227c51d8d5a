/**
 * `%% a remark %%`, within a paragraph or across several: for the author only. The parser drops it, so no output can
 * contain it. An unclosed comment stops the build.
 */
import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { catalogue } from "../problems/catalogue.ts";
import type { Environment } from "./environment.ts";
import type { Mark } from "./lint/mark.ts";

const PERCENT = 0x25;
const MARK = "%%";

export function comments(md: MarkdownIt): void {
  md.block.ruler.before("table", "comment", blockComment, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.inline.ruler.after("text", "comment", (state, silent) => {
    const { src, pos, posMax } = state;
    if (!opens(src, pos)) return false;
    const end = src.indexOf(MARK, pos + MARK.length);
    const isClosed = end !== -1 && end + MARK.length <= posMax;
    if (!silent) {
      const { unread }: Environment = state.env;
      const mark: Mark = isClosed
        ? { type: "comment" }
        : { type: "finding", finding: catalogue.commentUnclosed() };
      unread.push({ tokens: state.tokens, at: pos, mark });
    }
    state.pos = isClosed ? end + MARK.length : posMax;
    return true;
  });
  md.core.ruler.after("inline", "comments_in_titles", ({ tokens, env }) => {
    const { unread }: Environment = env;
    for (const { content, children } of tokens) {
      for (const token of content.includes(MARK) ? (children ?? []) : []) {
        const title = token.attrGet("title") ?? "";
        const shown = withoutComments(title);
        if (!children || shown === title) continue;
        token.attrSet("title", shown);
        unread.push({
          tokens: children,
          at: content.indexOf(MARK),
          mark: { type: "comment" },
        });
      }
    }
  });
}

/** Removes comments from text outside the inline parser: a picture's title, the name of a person quoted. */
export function withoutComments(words: string): string {
  return words.includes(MARK) ? words.replace(/ ?%%(?!%)[\s\S]*?%%/g, "").trim() : words;
}

/** Exactly two percent signs: `%%%` opens nothing. */
function opens(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === PERCENT &&
    text.charCodeAt(at + 1) === PERCENT &&
    text.charCodeAt(at + 2) !== PERCENT &&
    text.charCodeAt(at - 1) !== PERCENT
  );
}

/** Lines that contain only comments, from the first `%%` to the line that ends with the last. */
function blockComment(state: StateBlock, first: number, last: number, silent: boolean): boolean {
  if ((state.sCount[first] ?? 0) - state.blkIndent >= 4) return false;
  if (!opens(state.src, (state.bMarks[first] ?? 0) + (state.tShift[first] ?? 0))) return false;
  let isOpen = false;
  let hasBlank = false;
  for (let line = first; line < last; line += 1) {
    const text = state.getLines(line, line + 1, state.blkIndent, false);
    if (text.trim() === "") hasBlank = true;
    else if ((state.sCount[line] ?? 0) < state.blkIndent) return false;
    const rest = lineWithoutComments(text, isOpen);
    if (rest.text.trim() !== "") return false;
    isOpen = rest.isOpen;
    if (isOpen) continue;
    // A comment without a blank line does not interrupt a paragraph.
    if (silent) return hasBlank;
    const env: Environment = state.env;
    const start = (state.bMarks[first] ?? 0) + (state.tShift[first] ?? 0);
    const place = { line: first, column: start - state.src.lastIndexOf("\n", start) };
    env.unread.push({ tokens: [], at: 0, mark: { type: "comment" }, place });
    state.line = line + 1;
    return true;
  }
  return false;
}

/** Removes comments from a line; one may be open at its start, and at its end. */
function lineWithoutComments(line: string, isOpen: boolean): { text: string; isOpen: boolean } {
  const parts = line.split(MARK);
  const text = parts.filter((_, index) => (index % 2 === 1) === isOpen).join("");
  return { text, isOpen: parts.length % 2 === 0 ? !isOpen : isOpen };
}
