/** Prints parsed text as portable Markdown: typeset, with absolute links, and our own blocks as quotations. */
import type Token from "markdown-it/lib/token.mjs";
import { own } from "../../problems/own.ts";
import { wordsFor } from "../../text/locales/words-for.ts";
import { alertOf } from "../alerts.ts";
import { quotedPerson } from "../callouts.ts";
import { escapeMarkdown, guardLines } from "./escape.ts";
import { type Absolute, inlineMarkdown, noteNumber } from "./inline.ts";

export interface MarkdownContext {
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly absolute: Absolute;
  /** Typesets the name of a person quoted. */
  readonly typesetName: (text: string, language: string) => string;
}

/** CommonMark with tables, strikethrough and footnotes, without a final newline. */
export function toMarkdown(tokens: readonly Token[], context: MarkdownContext): string {
  return new BlockWriter(tokens, context).blocks("").join("\n\n");
}

class BlockWriter {
  readonly #tokens: readonly Token[];
  readonly #context: MarkdownContext;
  #at = 0;

  constructor(tokens: readonly Token[], context: MarkdownContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  /** The blocks up to the token of type `end`, which is consumed. */
  blocks(end: string): string[] {
    const blocks: string[] = [];
    for (let token = this.#next(); token && token.type !== end; token = this.#next()) {
      const block = this.#block(token);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #block(token: Token): string | undefined {
    switch (token.type) {
      case "inline":
        return guardLines(this.#inline(token));
      case "paragraph_open":
      case "figure_open":
        return this.blocks(token.type.replace("open", "close")).join("\n");
      case "heading_open":
        return this.#heading(token);
      case "blockquote_open":
        return quoted(this.blocks("blockquote_close").join("\n\n"));
      case "alert_open":
        return this.#alert(token);
      case "bullet_list_open":
      case "ordered_list_open":
        return this.#list(token);
      case "table_open":
        return this.#table();
      case "fence":
      case "code_block":
        return fenced(token);
      case "hr":
        return "___";
      case "footnote_block_open":
        return this.#notes();
      default:
        return /^container_\w+_open$/.test(token.type) ? this.#container(token) : undefined;
    }
  }

  #inline(token: Token | undefined): string {
    return inlineMarkdown(token?.children ?? [], this.#context.absolute);
  }

  #heading(token: Token): string {
    const text = this.#inline(this.#next()).replace(/\\?\n/g, " ");
    this.#next();
    return `${"#".repeat(Number(token.tag.slice(1)))} ${guardLines(text).replace(/(?<!\\)#+$|\{#(?=[^{}]*\}$)/, "\\$&")}`.trimEnd();
  }

  #list(list: Token): string {
    const ordered = list.type === "ordered_list_open";
    let number = Number(list.attrGet("start") ?? 1);
    let tight = true;
    const items: string[] = [];
    for (let token = this.#next(); token?.type === "list_item_open"; token = this.#next()) {
      tight &&= !this.#isLoose();
      number = Number(token.attrGet("value") ?? number);
      const mark = ordered ? `${number}${token.markup}` : token.markup;
      const content = this.blocks("list_item_close").join(tight ? "\n" : "\n\n");
      items.push(content === "" ? mark : `${mark} ${indented(content, mark.length + 1)}`);
      number += 1;
    }
    return items.join(tight ? "\n" : "\n\n");
  }

  /** Whether the item at the current position contains a paragraph that is shown as one. */
  #isLoose(): boolean {
    const first = this.#tokens[this.#at];
    if (!first || first.type === "list_item_close") return false;
    for (let at = this.#at; at < this.#tokens.length; at += 1) {
      const token = this.#tokens[at];
      if (token?.type === "list_item_close" && token.level === first.level - 1) break;
      if (token?.type === "paragraph_open" && token.level === first.level) return !token.hidden;
    }
    return false;
  }

  #table(): string {
    const rows: string[] = [];
    const delimiters: string[] = [];
    let row: string[] = [];
    for (let token = this.#next(); token && token.type !== "table_close"; token = this.#next()) {
      if (token.type === "inline") row.push(cell(guardLines(this.#inline(token))));
      else if (token.type === "th_open") delimiters.push(delimiterOf(token));
      else if (token.type === "tr_close") {
        rows.push(`| ${row.join(" | ")} |`);
        row = [];
      }
    }
    return [rows[0], `| ${delimiters.join(" | ")} |`, ...rows.slice(1)].join("\n");
  }

  #notes(): string {
    const notes: string[] = [];
    for (let token = this.#next(); token?.type === "footnote_open"; token = this.#next()) {
      const note = this.blocks("footnote_close").join("\n\n");
      notes.push(`[^${noteNumber(token)}]: ${indented(note, 4)}`);
    }
    return notes.join("\n\n");
  }

  /** An alert as a quotation with its title, which is strong already, or its label. */
  #alert(open: Token): string {
    const { kind, title } = alertOf(open);
    const label = `**${escapeMarkdown(wordsFor(this.#context.language).callouts[kind])}**`;
    return quoted([...(title === "" ? [label] : []), ...this.blocks("alert_close")].join("\n\n"));
  }

  /** A callout as a quotation with its label; a pull quote as one with the person quoted. */
  #container({ type, info }: Token): string {
    const { language, typesetName } = this.#context;
    const inner = this.blocks(type.replace("open", "close"));
    const labels: Readonly<Record<string, string>> = wordsFor(language).callouts;
    const label = own(labels, type.replace(/^container_(\w+)_open$/, "$1"));
    if (label !== undefined) return quoted([`**${escapeMarkdown(label)}**`, ...inner].join("\n\n"));
    const by = quotedPerson(info);
    return quoted(
      [...inner, ...(by === "" ? [] : [`— ${escapeMarkdown(typesetName(by, language))}`])].join("\n\n"),
    );
  }
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

/** Indents every line but the first; empty lines stay empty. */
function indented(text: string, by: number): string {
  return text.replace(/\n(?!\n|$)/g, `\n${" ".repeat(by)}`);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\\?\n/g, " ");
}

/** The delimiter of a column, from its class or its style. */
function delimiterOf(token: Token): string {
  const alignment = /(?:align-|text-align:)(\w+)/.exec(
    `${token.attrGet("class")} ${token.attrGet("style")}`,
  )?.[1];
  if (alignment === "center") return ":---:";
  if (alignment === "right") return "---:";
  return alignment === "left" ? ":---" : "---";
}

/** A fence longer than any in the code. */
function fenced({ content, info }: Token): string {
  const sign = info.includes("`") ? "~" : "`";
  const runs = [...content.matchAll(sign === "~" ? /~+/g : /`+/g)].map(([run]) => run.length + 1);
  const fence = sign.repeat(Math.max(3, ...runs));
  return `${fence}${info.trim()}\n${content}${content === "" || content.endsWith("\n") ? "" : "\n"}${fence}`;
}
