/** A picture of this site → `<picture>` with all its formats and sizes; an external one → `<img>`. */
import type MarkdownIt from "markdown-it";
import { imageMarkup, pictureMarkup } from "../images/markup.ts";
import type { Environment } from "./environment.ts";
import type { PictureMeta } from "./links.ts";
import { plainText } from "./text.ts";

export function pictures(md: MarkdownIt): void {
  md.renderer.rules["image"] = (tokens, index, _options, env: Environment) => {
    const token = tokens[index];
    if (!token) return "";
    const { picture }: PictureMeta = token.meta ?? {};
    const text = {
      alt: plainText(token.children ?? []),
      title: token.attrGet("title") ?? undefined,
      when: "late",
    } as const;
    return String(
      picture
        ? pictureMarkup(picture, { ...text, href: env.href })
        : imageMarkup({ ...text, src: token.attrGet("src") ?? "" }),
    );
  };
}
