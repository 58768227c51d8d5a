/**
 * Markup for feed readers: absolute addresses, a plain `<img>` for each picture, no classes or styles, and no `id`,
 * since a reader shows many texts on one page.
 */
import type MarkdownIt from "markdown-it";
import Renderer, { type RenderRule } from "markdown-it/lib/renderer.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { html } from "../../text/html.ts";
import type { CalloutKind } from "../../text/locales/site-words.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import { alertOf } from "../alerts.ts";
import type { Environment } from "../environment.ts";
import { footnoteNumber } from "../footnotes.ts";
import type { PictureMeta } from "../links.ts";
import { isDone, TASK_BOX } from "../tasks.ts";
import { absoluteFrom } from "./absolute.ts";

/** Prints the tokens of a text as standalone markup; `page` is the text's absolute URL. */
export type SyndicationPrinter = (tokens: Token[], env: Environment, page: string) => string;

/** @param md a parser whose tokens have been resolved for the page */
export function syndicationPrinter(md: MarkdownIt): SyndicationPrinter {
  let page = "";
  const printer = new Renderer();
  Object.assign(
    printer.rules,
    md.renderer.rules,
    rulesOf(md, () => page),
  );
  return (tokens, env, address) => {
    page = address;
    return printer.render(tokens, md.options, env);
  };
}

function rulesOf(md: MarkdownIt, page: () => string): Record<string, RenderRule> {
  const { escapeHtml } = md.utils;
  return {
    link_open: (tokens, index) => {
      const target = tokens[index]?.attrGet("href");
      const title = tokens[index]?.attrGet("title");
      if (typeof target !== "string") return "<a>";
      return String(html`<a href="${absoluteFrom(page(), target)}"${title && html` title="${title}"`}>`);
    },
    image: (tokens, index, options, env: Environment, self) => {
      const image = tokens[index];
      if (!image) return "";
      const { picture }: PictureMeta = image.meta ?? {};
      const target = picture ? env.href(picture.fallback) : (image.attrGet("src") ?? "");
      const title = image.attrGet("title");
      const size = picture && html` width="${picture.width}" height="${picture.height}"`;
      const alt = self.renderInlineAsText(image.children ?? [], options, env);
      return String(
        html`<img src="${absoluteFrom(page(), target)}" alt="${alt}"${size}${title && html` title="${title}"`}>`,
      );
    },
    heading_open: (tokens, index) => `<${tokens[index]?.tag}>`,
    table_open: () => "<table>\n",
    table_close: () => "</table>\n",
    th_open: (tokens, index) => cell("th", tokens[index]),
    td_open: (tokens, index) => cell("td", tokens[index]),
    container_note_open: callout(md, "note"),
    container_takeaway_open: callout(md, "takeaway"),
    alert_open: (tokens, index, _options, env: Environment) => {
      const { kind, title } = alertOf(tokens[index]);
      return title === "" ? labelled(md, kind, env) : "<aside>\n";
    },
    [TASK_BOX]: (tokens, index) => (isDone(tokens[index]) ? "☑ " : "☐ "),
    container_note_close: () => "</aside>\n",
    container_takeaway_close: () => "</aside>\n",
    footnote_ref: (tokens, index) => {
      const number = footnoteNumber(tokens[index]);
      return `<sup><a href="${escapeHtml(absoluteFrom(page(), `#fn${number}`))}">${number}</a></sup>`;
    },
    // In a reader, back links would open the site.
    footnote_anchor: () => "",
    footnote_block_open: (_tokens, _index, _options, env: Environment) =>
      `<hr>\n<p><strong>${escapeHtml(wordsFor(env.language).footnotes.title)}</strong></p>\n<ol>\n`,
    footnote_block_close: () => "</ol>\n",
    footnote_open: () => "<li>",
  };
}

/** Alignment as an attribute, the one form that no reader strips. */
function cell(tag: string, token: Token | undefined): string {
  const side = /^align-(\w+)$/.exec(token?.attrGet("class") ?? "")?.[1];
  return side ? `<${tag} align="${side}">` : `<${tag}>`;
}

function callout(md: MarkdownIt, kind: CalloutKind): RenderRule {
  return (_tokens, _index, _options, env: Environment) => labelled(md, kind, env);
}

function labelled(md: MarkdownIt, kind: CalloutKind, { language }: Environment): string {
  return `<aside>\n<p><strong>${md.utils.escapeHtml(wordsFor(language).callouts[kind])}</strong></p>\n`;
}
