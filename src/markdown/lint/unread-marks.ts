/**
 * Inline text that looks like Markdown and is not. It is checked after every rule of the parser, so never in code, in
 * an address or after a backslash.
 */

import type MarkdownIt from "markdown-it";
import type { Environment } from "../environment.ts";
import { isContentsMark } from "./dialect-lines.ts";
import { DIALECT_SIGNS, readDialect } from "./dialects.ts";
import { readTag } from "./html-tags.ts";
import type { Mark } from "./mark.ts";
import { readMisshapenLink } from "./misshapen-links.ts";
import { readReference } from "./references.ts";
import { readShortcode } from "./shortcodes.ts";
import { readTarget } from "./targets.ts";

/** A rule that consumes nothing and only records what is left. */
export function unreadMarks(md: MarkdownIt): void {
  md.inline.ruler.after("text", "contents_mark", (state, silent) => {
    if (silent || state.pos !== 0 || state.tokens.length > 0 || !isContentsMark(state.src)) return false;
    state.pending += state.src;
    state.pos = state.posMax;
    return true;
  });
  md.inline.ruler.push("unread_marks", (state, silent) => {
    if (silent) return false;
    const { src: text, pos: at } = state;
    const char = text[at];
    if (char === undefined || (!"[!<".includes(char) && !DIALECT_SIGNS.has(char))) return false;
    const env: Environment = state.env;
    const mark =
      char === "[" || char === "!"
        ? readBracket(text, at, env, state.md)
        : (char === "<" && readTag(text, at)) || inDialect(text, at);
    if (mark) env.unread.push({ tokens: state.tokens, at: at - (mark.before ?? 0), mark });
    return false;
  });
}

function inDialect(text: string, at: number): Mark | undefined {
  const read = readDialect(text, at);
  return read && { type: "finding", ...read };
}

/** A link's text and the start of its address, and the schemes that markdown-it refuses. */
const REFUSED = /!?\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,500}\]\(<?([^\s<>)]{1,200})/y;
const REFUSED_SCHEME = /^(?:javascript|vbscript|file|data):/i;

/** A footnote reference; the label's length is limited. */
const NOTE_REFERENCE = /\[\^([^[\]\n]{1,80})\]/y;

function readBracket(text: string, at: number, env: Environment, md: MarkdownIt): Mark | undefined {
  // A picture was checked at its exclamation mark.
  if (text[at] === "[" && text[at - 1] === "!") return undefined;
  NOTE_REFERENCE.lastIndex = at;
  const label = NOTE_REFERENCE.exec(text)?.[1];
  if (label !== undefined) return { type: "note", label };
  REFUSED.lastIndex = at;
  const [whole = "", address = ""] = REFUSED.exec(text) ?? [];
  const [scheme] = REFUSED_SCHEME.exec(md.utils.unescapeAll(address)) ?? [];
  if (scheme !== undefined)
    return { type: "refused", scheme: scheme.toLowerCase(), before: address.length - whole.length };
  const finding = readShortcode(text, at) ?? readTarget(text, at) ?? readReference(text, at, env);
  return finding ? { type: "finding", finding } : readMisshapenLink(text, at);
}
