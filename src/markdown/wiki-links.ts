/**
 * `[[Title]]`, `[[file|words]]` and `[[file#heading|words]]`: links to another text of the site by name, which the
 * resolver looks up. Other meanings of the brackets stay: `[[1]](url)`, `[[label]]` with a definition of `label`, and
 * an editor's brackets in a quotation.
 */
import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { catalogue } from "../problems/catalogue.ts";
import type { Environment } from "./environment.ts";
import { isInLink, tokenizeInLink } from "./link-level.ts";

const LINK = /\[\[(?!\^)([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\](?![([])/y;
const EMBED = /!\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\](?![([])/y;

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
const FILE = /\.(?!md$)[a-z\d]{2,4}$/i;

/** The `markup` of such links' tokens. */
export const WIKI = "wiki";

export function wikiLinks(md: MarkdownIt): void {
  md.inline.ruler.after("link", "wiki_link", (state, silent) => {
    const { src, pos } = state;
    if (!src.startsWith("[[", pos) || isInLink(state)) return false;
    LINK.lastIndex = pos;
    const [all, name = "", words] = LINK.exec(src) ?? [];
    if (all === undefined || pos + all.length > state.posMax) return false;
    if (isReference(state, name) || !isMeant(src, pos, name, words)) return false;
    const end = pos + all.length;
    if (!silent) {
      const trimmed = name.trim();
      const shown = (words?.trim() || partsOfName(trimmed).heading || trimmed).length;
      const last = pos + all.trimEnd().slice(0, -2).trimEnd().length;
      pushLink(state, trimmed, last - shown, last);
    }
    state.pos = end;
    return true;
  });
  md.inline.ruler.before("image", "wiki_embed", (state, silent) => {
    if (silent || !state.src.startsWith("![[", state.pos)) return false;
    EMBED.lastIndex = state.pos;
    const [written, file = "", words = ""] = EMBED.exec(state.src) ?? [];
    if (written === undefined || isReference(state, file)) return false;
    const { unread }: Environment = state.env;
    const finding = catalogue.wikiEmbed({ written, mended: inMarkdown(file.trim(), words.trim()) });
    unread.push({ tokens: state.tokens, at: state.pos, mark: { type: "finding", finding } });
    state.pending += written;
    state.pos += written.length;
    return true;
  });
}

/** Whether the inner brackets are a reference link. */
function isReference(state: StateInline, name: string): boolean {
  const { references = {} }: Environment = state.env;
  return Object.hasOwn(references, state.md.utils.normalizeReference(name));
}

/**
 * Whether the brackets are meant as a link. Without link text, the name must have letters or a long number (`1984`),
 * must not follow a word, and must not be an editor's remark; a short number is a note's.
 */
function isMeant(text: string, at: number, name: string, words: string | undefined): boolean {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return false;
  return (
    words !== undefined ||
    (/\p{L}{2}|\p{N}{3}|[\p{L}\p{N}]\S*\s\S*\s*[\p{L}\p{N}]/u.test(name) && !/^\s*sic\b/i.test(name))
  );
}

/** The Markdown for an embedded file; a picture needs alternative text, which a size is not. */
function inMarkdown(file: string, words: string): string | undefined {
  if (!FILE.test(file)) return `[[${words === "" ? file : `${file}|${words}`}]]`;
  if (!PICTURE.test(file) || words === "" || /^\d+(?:x\d+)?$/.test(words)) return undefined;
  return `![${words}](${/[\s()]/.test(file) ? `<${file}>` : file})`;
}

/** Adds a link whose text is the source from `start` to `end`. */
function pushLink(state: StateInline, name: string, start: number, end: number): void {
  const open = state.push("link_open", "a", 1);
  open.attrs = [["href", name]];
  open.markup = WIKI;
  tokenizeInLink(state, start, end);
  state.push("link_close", "a", -1).markup = WIKI;
}

/** Splits a name into text and heading: `file#heading` has a heading, `Le #MeToo` has none. */
export function partsOfName(name: string): { readonly text: string; readonly heading: string } {
  const at = headingAt(name);
  return at === -1
    ? { text: name, heading: "" }
    : { text: name.slice(0, at).trim(), heading: name.slice(at + 1).trim() };
}

/** Index of the `#` before a heading: at the start, or directly after the text's name. */
function headingAt(name: string): number {
  if (name.startsWith("#")) return 0;
  return name.search(/(?<=\S)#(?=[^\s#])/u);
}
