/** The opening words of a text, for lists and search engines. */
import type Token from "markdown-it/lib/token.mjs";
import { plainText } from "./text.ts";

/** Contains at least one letter or digit. */
const READABLE = /[\p{L}\p{N}]/u;

/**
 * The first top-level paragraph; failing that, the first words of a list, quotation, table or box, then the caption
 * of a picture. Headings and alternative texts are never used. Empty if nothing is left.
 */
export function firstText(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ type }) => type === "footnote_block_open");
  const texts = (end === -1 ? tokens : tokens.slice(0, end)).map((token, index, all) => {
    if (token.type !== "inline") return undefined;
    const parent = all[index - 1]?.type;
    const isOwn = parent === "paragraph_open" && token.level === 1;
    return parent === "heading_open" ? undefined : { token, isOwn, isFigure: parent === "figure_open" };
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
