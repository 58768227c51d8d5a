/** Wide tables scroll inside themselves, with the keyboard too, so that the page never does. */
import type MarkdownIt from "markdown-it";
import { wordsFor } from "../words/words.ts";

export function scrollingTables(md: MarkdownIt): void {
  md.renderer.rules["table_open"] = (_tokens, _index, _options, env) =>
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${md.utils.escapeHtml(wordsFor(env.language).table)}"><table>\n`;
  md.renderer.rules["table_close"] = () => "</table></div>\n";
}
