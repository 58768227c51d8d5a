/** A picture with a title, alone in its paragraph → `<figure>` with the title as its caption. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

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
      const text = new state.Token("text", "", 0);
      text.content = caption;
      inline.children?.push(captionOpen, text, new state.Token("figcaption_close", "figcaption", -1));
    });
  });
}

function onlyPicture(inline: Token): Token | undefined {
  const [first, ...others] = inline.children ?? [];
  return first?.type === "image" && others.length === 0 ? first : undefined;
}
