/** The text of tokens, without markup. */
import type Token from "markdown-it/lib/token.mjs";
import { countWords } from "./words.ts";

/** The text as read aloud: text, code and alternative texts, without footnote numbers. */
export function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (token.type === "inline") text += plainText(token.children ?? []);
    else if (token.type === "text" || token.type === "text_special" || token.type === "code_inline")
      text += token.content;
    else if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else if (token.type === "image") text += plainText(token.children ?? []);
    else if (token.type === "fence" || token.type === "code_block") text += `${token.content} `;
    else if (token.block && token.nesting === -1) text += " ";
  }
  return text;
}

export function wordCount(tokens: readonly Token[]): number {
  return countWords(plainText(tokens));
}

/** Whether the text has no pictures and no visible character. */
export function showsNothing(tokens: readonly Token[]): boolean {
  const isShown = ({ type, children }: Token) =>
    type === "image" || (children?.some(({ type: inner }) => inner === "image") ?? false);
  return !/[^\s\p{Default_Ignorable_Code_Point}]/u.test(plainText(tokens)) && !tokens.some(isShown);
}
