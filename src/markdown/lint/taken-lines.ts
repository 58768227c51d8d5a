/**
 * Signs at the beginning of a line that are a sentence's own, and that Markdown takes for a list, a quotation or a
 * heading: `+ 1,2 million`, `1984. Une année`, `> 50 %`, `# 1 des ventes`.
 */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";

/** What stands behind a number that counts or measures. */
const MEASURED =
  /^\d[\d.,\u00a0\u202f ]*(?:[%‰°€$£]|(?:pour cent|percent|points?|degrés?|degrees?|millions?|milliards?|billions?|euros?|dollars?)(?!\p{L}))/u;
const RANK = /^1\s+(?:des|du|de|d[’']|en|au|aux|mondial|mondiale|in|of|on|worldwide)(?!\p{L})/u;
/** A line that goes on: its last sign is a letter, a digit or a comma. */
const GOES_ON = /[\p{L}\p{N},]\s*$/u;
/** A quotation of more words than these that begins with a number is one. */
const MOST_WORDS = 6;

const OPENINGS = /^(?:bullet_list|ordered_list|blockquote|heading)_open$/;

export function takenLines(tokens: readonly Token[], lines: readonly string[]): LocatedFinding[] {
  return tokens.flatMap((open, index): LocatedFinding[] => {
    if (!OPENINGS.test(open.type) || !open.map) return [];
    const [line, end] = open.map;
    const text = lines[line] ?? "";
    const [, before = "", mark = "", words = ""] =
      /^([\s>]*?)([-+*>#]|\d{1,9}[.)])[ \t]+(\S.*)$/.exec(text) ?? [];
    if (mark === "" || (open.type === "blockquote_open") !== (mark === ">")) return [];
    const last = line > 0 && tokens[index - 1]?.type === "paragraph_close" ? (lines[line - 1] ?? "") : "";
    const given = { open, mark, words, isOneLine: end - line === 1, goesOn: GOES_ON.test(last) };
    if (!isSingle(tokens, index) || !isTaken(given)) return [];
    const written = text.slice(before.length);
    const sign = /\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`;
    const meant = `${sign}${written.slice(mark.length)}`;
    return [{ finding: catalogue.lineTaken({ mark, written, meant }), line, column: before.length + 1 }];
  });
}

interface Line {
  readonly open: Token;
  readonly mark: string;
  readonly words: string;
  readonly isOneLine: boolean;
  /** Whether the paragraph above goes on here. */
  readonly goesOn: boolean;
}

function isTaken({ open, mark, words, isOneLine, goesOn }: Line): boolean {
  switch (open.type) {
    case "bullet_list_open":
      // An aside between two hyphens, of which the first begins the line.
      if (goesOn && (/^\p{N}/u.test(words) || (mark === "-" && /^\p{Ll}.*\s-(?=[\s,.;:])/u.test(words))))
        return true;
      return mark === "+" ? /^\d/.test(words) : mark === "-" && MEASURED.test(words);
    case "ordered_list_open":
      return /^[12]\d{3}[.)]$/.test(mark);
    case "blockquote_open":
      return isOneLine && MEASURED.test(words) && (goesOn || words.split(/\s+/).length <= MOST_WORDS);
    default:
      return mark === "#" && (RANK.test(words) || (goesOn && /^\d/.test(words)));
  }
}

/** Whether a list has no second item. */
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
