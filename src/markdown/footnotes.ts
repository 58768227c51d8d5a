/** Footnotes that a screen reader can follow: named links there and back, and a named section. */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { wordsFor } from "../words/words.ts";

/** The number that readers see, from 1. */
export function footnoteNumber(token: Token | undefined): number {
  const id: unknown = token?.meta?.id;
  return typeof id === "number" ? id + 1 : 1;
}

export function accessibleFootnotes(md: MarkdownIt): void {
  const { rules } = md.renderer;
  const escapeHtml = md.utils.escapeHtml;

  rules["footnote_ref"] = (tokens, index, _options, env) => {
    const { subId } = tokens[index]?.meta ?? {};
    const number = footnoteNumber(tokens[index]);
    const suffix = typeof subId === "number" && subId > 0 ? `:${subId}` : "";
    const label = escapeHtml(wordsFor(env.language).footnotes.to(number));
    return `<sup class="footnote-ref"><a href="#fn${number}" id="fnref${number}${suffix}" aria-label="${label}">${number}</a></sup>`;
  };
  rules["footnote_anchor"] = (tokens, index, _options, env) => {
    const { subId } = tokens[index]?.meta ?? {};
    const number = footnoteNumber(tokens[index]);
    const suffix = typeof subId === "number" && subId > 0 ? `:${subId}` : "";
    const label = escapeHtml(wordsFor(env.language).footnotes.back(number));
    return ` <a href="#fnref${number}${suffix}" class="footnote-back" aria-label="${label}">↩\ufe0e</a>`;
  };
  rules["footnote_block_open"] = (_tokens, _index, _options, env) =>
    `<section class="footnotes" aria-label="${escapeHtml(wordsFor(env.language).footnotes.title)}">\n<ol>\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = (tokens, index) => `<li id="fn${footnoteNumber(tokens[index])}">`;
  rules["footnote_close"] = () => "</li>\n";
}
