/**
 * Marks inside a paragraph that look like Markdown and are not. They are looked for where every rule of the parser
 * has passed, so never in code, in an address or behind a backslash.
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

/** The rule; it takes nothing, and only notes what is left. */
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

/** The words and the address of a link, and the schemes that markdown-it lets no link have. */
const REFUSED = /!?\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,500}\]\(<?([^\s<>)]{1,200})/y;
const REFUSED_SCHEME = /^(?:javascript|vbscript|file|data):/i;

/** `[^label]`, as far as a label may be long. */
const NOTE_CALL = /\[\^([^[\]\n]{1,80})\]/y;

function readBracket(text: string, at: number, env: Environment, md: MarkdownIt): Mark | undefined {
  // A picture has been looked at where its exclamation mark stands.
  if (text[at] === "[" && text[at - 1] === "!") return undefined;
  NOTE_CALL.lastIndex = at;
  const label = NOTE_CALL.exec(text)?.[1];
  if (label !== undefined) return { type: "note", label };
  REFUSED.lastIndex = at;
  const [whole = "", address = ""] = REFUSED.exec(text) ?? [];
  const [scheme] = REFUSED_SCHEME.exec(md.utils.unescapeAll(address)) ?? [];
  if (scheme !== undefined)
    return { type: "refused", scheme: scheme.toLowerCase(), before: address.length - whole.length };
  const finding = readShortcode(text, at) ?? readTarget(text, at) ?? readReference(text, at, env);
  return finding ? { type: "finding", finding } : readMisshapenLink(text, at);
}
