/** Headings: never a second `h1`, an `id` each, and a list of them for the table of contents. */
import type MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import { slugify } from "../french/slug.ts";
import type { Environment } from "./renderer.ts";
import { plainText } from "./text.ts";

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2–6 */
  readonly level: number;
}

export function headings(md: MarkdownIt): void {
  md.core.ruler.push("heading_levels", (state) => {
    const open = state.tokens.filter(
      (token) => token.type === "heading_open" || token.type === "heading_close",
    );
    if (!open.some((token) => token.tag === "h1")) return;
    for (const token of open) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
  });
  md.use(anchor, {
    tabIndex: false,
    slugify: (text: string) => slugify(text) ?? "section",
    getTokensText: plainText,
  });
  md.core.ruler.push("heading_list", (state) => {
    const env: Environment = state.env;
    state.tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const inline = state.tokens[index + 1];
      env.headings.push({
        id: token.attrGet("id") ?? "",
        text: inline ? plainText([inline]) : "",
        level: Number(token.tag.slice(1)),
      });
    });
  });
}
