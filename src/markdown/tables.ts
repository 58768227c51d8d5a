/**
 * Wide tables scroll on their own, by keyboard too, instead of widening the page. Alignment is a class, since a
 * strict content security policy refuses style attributes.
 */
import type MarkdownIt from "markdown-it";
import { landmarkName } from "./landmark-names.ts";

export function scrollingTables(md: MarkdownIt): void {
  md.core.ruler.push("table_alignment", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "th_open" && token.type !== "td_open") continue;
      const side = /^text-align:(\w+)$/.exec(token.attrGet("style") ?? "")?.[1];
      token.attrs = side ? [["class", `align-${side}`]] : null;
    }
  });
  md.renderer.rules["table_open"] = (tokens, index) =>
    `<section class="table-scroll" tabindex="0" aria-label="${md.utils.escapeHtml(landmarkName(tokens[index]))}"><table>\n`;
  md.renderer.rules["table_close"] = () => "</table></section>\n";
}
