/**
 * Literal asterisks, underscores and backquotes inside words or formulas that Markdown reads as markup, so that they
 * disappear.
 */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { InLine } from "./dialect-lines.ts";

/** Factors, single letters (`M*A*S*H`) and endings as in `salarié*e*s`: nobody emphasizes these inside a word. */
const BETWEEN =
  /^(?:\d[\d.,]*|\p{L}|es|le|les|ne|nes|te|tes|se|ses|ve|ves|rice|rices|trice|trices|euse|euses|ère|ères)$/u;

/** How many characters between two signs are read, at most. */
const MAX_LENGTH = 200;

/** The first of each kind in a paragraph, with its offset in the text. */
export function misreadSigns({ content, children }: Token): InLine[] {
  const tokens = children ?? [];
  return [
    ...(content.includes("*") ? asterisks(content, tokens) : []),
    ...(content.includes("__") ? underscores(content, tokens) : []),
    ...(content.includes("`") ? backquotes(content, tokens) : []),
  ];
}

function asterisks(content: string, tokens: readonly Token[]): InLine[] {
  for (const [index, open] of tokens.entries()) {
    if (open.type !== "em_open" || open.markup !== "*") continue;
    const [head] = /[\p{L}\p{N}]+$/u.exec(textOf(tokens[index - 1])) ?? [];
    if (head === undefined) continue;
    let close = index + 1;
    while (tokens[close]?.type === "text") close += 1;
    if (tokens[close]?.type !== "em_close") continue;
    const inside = tokens.slice(index + 1, close);
    const words = inside.map(textOf).join("");
    const [tail = ""] = /^[\p{L}\p{N}]+/u.exec(textOf(tokens[close + 1])) ?? [];
    // `f*ck this, and d*mn`: emphasis over several words does not begin inside one, in scripts with spaces.
    const isSpread = /\s/.test(words) && words.length < MAX_LENGTH && /[\p{Script=Latin}\p{N}]$/u.test(head);
    const isFactor = /^\d/.test(words) === /\d$/.test(head);
    if (!isSpread && (tail === "" || !BETWEEN.test(words) || !isFactor)) continue;
    const written = `${head}*${words}*${tail}`;
    const at = content.indexOf(written);
    if (at === -1) continue;
    // The rest of the word would be misread next.
    const rest = /^(?:\*[\p{L}\p{N}]+)*/u.exec(content.slice(at + written.length))?.[0] ?? "";
    const meant = `${head}\\*${words}\\*${tail}${rest.replaceAll("*", "\\*")}`;
    return [{ at, finding: catalogue.signsTaken({ written: `${written}${rest}`, meant }) }];
  }
  return [];
}

/** Identifiers that nobody sets in bold: `__init__`, `__my_name__`. */
const NAME =
  /^(?:init|new|del|str|repr|len|iter|dict|doc|slots|getitem|setitem|getattr|setattr|enter|exit|dirname|filename|pycache|builtins|typename|construct|destruct|toString|FILE|LINE|DIR|FUNCTION|CLASS|METHOD|NAMESPACE|[a-z\d]+(?:_[a-z\d]+)+)$/;
/** What follows an identifier, but not a word: `__main__.py`, `__name__ ==`. */
const AFTER_NAME = /^(?:\.[a-z]|\(|\[|\s*==)/;

function underscores(content: string, tokens: readonly Token[]): InLine[] {
  let from = 0;
  return tokens.flatMap((open, index): InLine[] => {
    if (open.type !== "strong_open" || open.markup !== "__") return [];
    const name = textOf(tokens[index + 1]);
    const [before, after] = [textOf(tokens[index - 1]), textOf(tokens[index + 3])];
    const isWord = /^[a-z_\d]+$/i.test(name) && tokens[index + 2]?.type === "strong_close";
    if (!isWord || !(NAME.test(name) || AFTER_NAME.test(after) || /[\w)]\.$/.test(before))) return [];
    const [rest = ""] = /^(?:\.[a-z]\w*|\(\))?/i.exec(after) ?? [];
    const written = `__${name}__${rest}`;
    const at = content.indexOf(written, from);
    if (at === -1) return [];
    from = at + written.length;
    return [{ at, finding: catalogue.nameTaken({ written, meant: `\`${written}\`` }) }];
  });
}

/** `l`histoire et d`autres`: the backquote typed instead of an apostrophe. */
function backquotes(content: string, tokens: readonly Token[]): InLine[] {
  for (const [index, { type, markup, content: words }] of tokens.entries()) {
    if (
      type !== "code_inline" ||
      markup !== "`" ||
      words.length > MAX_LENGTH ||
      !/^\p{L}.*\s.*\p{L}$/u.test(words)
    )
      continue;
    const [head] = /\p{L}+$/u.exec(textOf(tokens[index - 1])) ?? [];
    const [tail] = /^\p{L}+/u.exec(textOf(tokens[index + 1])) ?? [];
    if (head === undefined || tail === undefined) continue;
    const written = `${head}\`${words}\`${tail}`;
    const at = content.indexOf(written);
    if (at !== -1)
      return [{ at, finding: catalogue.backquotesTaken({ written, meant: `${head}'${words}'${tail}` }) }];
  }
  return [];
}

const textOf = (token: Token | undefined) => (token?.type === "text" ? token.content : "");
