/** Footnotes that a screen reader can follow: named links there and back, and a named section. */
import type MarkdownIt from "markdown-it";
import { wordsFor } from "../words/words.ts";

export function accessibleFootnotes(md: MarkdownIt): void {
  const { rules } = md.renderer;
  const escapeHtml = md.utils.escapeHtml;
  const number = (id: unknown) => (typeof id === "number" ? id + 1 : 1);

  rules["footnote_ref"] = (tokens, index, _options, env) => {
    const { id, subId } = tokens[index]?.meta ?? {};
    const suffix = typeof subId === "number" && subId > 0 ? `:${subId}` : "";
    const label = escapeHtml(wordsFor(env.language).footnotes.to(number(id)));
    return `<sup class="footnote-ref"><a href="#fn${number(id)}" id="fnref${number(id)}${suffix}" aria-label="${label}">${number(id)}</a></sup>`;
  };
  rules["footnote_anchor"] = (tokens, index, _options, env) => {
    const { id, subId } = tokens[index]?.meta ?? {};
    const suffix = typeof subId === "number" && subId > 0 ? `:${subId}` : "";
    const label = escapeHtml(wordsFor(env.language).footnotes.back(number(id)));
    return ` <a href="#fnref${number(id)}${suffix}" class="footnote-back" aria-label="${label}">↩\ufe0e</a>`;
  };
  rules["footnote_block_open"] = (_tokens, _index, _options, env) =>
    `<section class="footnotes" aria-label="${escapeHtml(wordsFor(env.language).footnotes.title)}">\n<ol>\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = (tokens, index) => `<li id="fn${number(tokens[index]?.meta?.id)}">`;
  rules["footnote_close"] = () => "</li>\n";
}
