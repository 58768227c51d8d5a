/** The words with which a text begins, for lists and search engines. */
import type Token from "markdown-it/lib/token.mjs";
import { plainText } from "./text.ts";

/** Something to read: at least one letter, or a number. */
const READABLE = /[\p{L}\p{N}]/u;

/**
 * The first paragraph of the text itself; where it has none, the first words of a list, a quotation, a table or a
 * box, then the caption of a picture. Never a heading, nor what a picture shows. Empty when nothing is left.
 */
export function firstText(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ type }) => type === "footnote_block_open");
  const texts = (end === -1 ? tokens : tokens.slice(0, end)).map((token, index, all) => {
    if (token.type !== "inline") return undefined;
    const around = all[index - 1]?.type;
    const isOwn = around === "paragraph_open" && token.level === 1;
    return around === "heading_open" ? undefined : { token, isOwn, isFigure: around === "figure_open" };
  });
  const inlines = texts.filter((text) => text !== undefined);
  const found =
    firstOf(inlines.filter(({ isOwn }) => isOwn)) ?? firstOf(inlines.filter(({ isFigure }) => !isFigure));
  return found ?? firstOf(inlines) ?? "";
}

function firstOf(inlines: readonly { readonly token: Token }[]): string | undefined {
  for (const { token } of inlines) {
    const text = plainText((token.children ?? []).filter(({ type }) => type !== "image")).trim();
    if (READABLE.test(text)) return text;
  }
  return undefined;
}
