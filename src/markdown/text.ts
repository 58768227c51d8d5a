/** The words of a text, without its markup. */
import type Token from "markdown-it/lib/token.mjs";

/** What a reader would hear: text, code and the alternative text of pictures; notes' numbers left out. */
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

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

export function wordCount(tokens: readonly Token[]): number {
  return countWords(plainText(tokens));
}
