/**
 * Literal signs at the start of a line that Markdown reads as a list, a quotation or a heading: `+ 1,2 million`,
 * `1984. Une année`, `> 50 %`, `# 1 des ventes`.
 */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";

/** A number with a unit. */
const MEASURED =
  /^\d[\d.,\u00a0\u202f ]*(?:[%‰°€$£]|(?:pour cent|percent|points?|degrés?|degrees?|millions?|milliards?|billions?|euros?|dollars?)(?!\p{L}))/u;
const RANK = /^1\s+(?:des|du|de|d[’']|en|au|aux|mondial|mondiale|in|of|on|worldwide)(?!\p{L})/u;
/** A line that continues on the next: it ends with a letter, a digit or a comma. */
const CONTINUES = /[\p{L}\p{N},]\s*$/u;
/** A line that begins with a number is a real quotation if it has more words than this. */
const MAX_WORDS = 6;

const OPENINGS = /^(?:bullet_list|ordered_list|blockquote|heading)_open$/;

export function misreadLines(tokens: readonly Token[], lines: readonly string[]): LocatedFinding[] {
  return tokens.flatMap((open, index): LocatedFinding[] => {
    if (!OPENINGS.test(open.type) || !open.map) return [];
    const [line, end] = open.map;
    const text = lines[line] ?? "";
    const [, before = "", mark = "", words = ""] =
      /^([\s>]*?)([-+*>#]|\d{1,9}[.)])[ \t]+(\S.*)$/.exec(text) ?? [];
    if (mark === "" || (open.type === "blockquote_open") !== (mark === ">")) return [];
    const last = line > 0 && tokens[index - 1]?.type === "paragraph_close" ? (lines[line - 1] ?? "") : "";
    const details = { open, mark, words, isOneLine: end - line === 1, continues: CONTINUES.test(last) };
    if (!isSingle(tokens, index) || !isMisread(details)) return [];
    const written = text.slice(before.length);
    const sign = /\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`;
    const meant = `${sign}${written.slice(mark.length)}`;
    return [{ finding: catalogue.lineTaken({ mark, written, meant }), line, column: before.length + 1 }];
  });
}

interface LineDetails {
  readonly open: Token;
  readonly mark: string;
  readonly words: string;
  readonly isOneLine: boolean;
  /** Whether the paragraph above continues here. */
  readonly continues: boolean;
}

function isMisread({ open, mark, words, isOneLine, continues }: LineDetails): boolean {
  switch (open.type) {
    case "bullet_list_open":
      // An aside between two hyphens, the first of which begins the line.
      if (continues && (/^\p{N}/u.test(words) || (mark === "-" && /^\p{Ll}.*\s-(?=[\s,.;:])/u.test(words))))
        return true;
      return mark === "+" ? /^\d/.test(words) : mark === "-" && MEASURED.test(words);
    case "ordered_list_open":
      return /^[12]\d{3}[.)]$/.test(mark);
    case "blockquote_open":
      return isOneLine && MEASURED.test(words) && (continues || words.split(/\s+/).length <= MAX_WORDS);
    default:
      return mark === "#" && (RANK.test(words) || (continues && /^\d/.test(words)));
  }
}

/** Whether a list has only one item. */
function isSingle(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index];
  if (!open || !/_list_open$/.test(open.type)) return true;
  const close = open.type.replace("open", "close");
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === close && token.level === open.level) return true;
    if (at > index + 1 && token?.type === "list_item_open" && token.level === open.level + 1) return false;
  }
  return true;
}
