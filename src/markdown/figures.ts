/** A picture with a title, alone in its paragraph → `<figure>` with the title as its caption, emphasis included. */
import type MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";
import type { Piece } from "../text/pieces.ts";
import { readEmphasis } from "./emphasis.ts";

export function figures(md: MarkdownIt): void {
  md.core.ruler.push("figures", (state) => {
    const { tokens } = state;
    tokens.forEach((open, index) => {
      const inline = tokens[index + 1];
      const close = tokens[index + 2];
      const image = open.type === "paragraph_open" && inline ? onlyPicture(inline) : undefined;
      const caption = image?.attrGet("title");
      if (!image || !caption || !inline || !close) return;
      image.attrs = image.attrs?.filter(([name]) => name !== "title") ?? null;
      for (const token of [open, close]) {
        token.type = token === open ? "figure_open" : "figure_close";
        token.tag = "figure";
        token.hidden = false;
      }
      const captionOpen = new state.Token("figcaption_open", "figcaption", 1);
      captionOpen.meta = { caption };
      const captionClose = new state.Token("figcaption_close", "figcaption", -1);
      inline.children?.push(captionOpen, ...pieceTokens(readEmphasis(caption)), captionClose);
    });
  });
}

/** The picture's title, as typed between its quotes. */
export function captionOf({ meta }: Token): string {
  return String(meta?.caption ?? "");
}

/** Pieces of emphasis as the parser's tokens. */
export function pieceTokens(pieces: readonly Piece[]): Token[] {
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, content = "") =>
    Object.assign(new Token(type, tag, nesting), { content, markup: tag === "em" ? "*" : "**" });
  return pieces.flatMap(({ text, em, strong }) => [
    ...(em ? [make("em_open", "em", 1)] : []),
    ...(strong ? [make("strong_open", "strong", 1)] : []),
    make("text", "", 0, text),
    ...(strong ? [make("strong_close", "strong", -1)] : []),
    ...(em ? [make("em_close", "em", -1)] : []),
  ]);
}

/** The picture, if the paragraph contains nothing else. */
export function onlyPicture(inline: Token): Token | undefined {
  const [first, ...others] = inline.children ?? [];
  return first?.type === "image" && others.length === 0 ? first : undefined;
}
