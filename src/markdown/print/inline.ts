/** Prints inline tokens as Markdown: text that CommonMark does not read as markup, and absolute links. */
import type Token from "markdown-it/lib/token.mjs";
import type { Piece } from "../../text/pieces.ts";
import { captionOf, pieceTokens } from "../figures.ts";
import { TASK_BOX } from "../tasks.ts";
import { plainText } from "../text.ts";
import { codeSpan, entity, escapeMarkdown, markdownLink } from "./escape.ts";

/** Returns the absolute address of a link's or picture's target. */
export type Absolute = (target: string) => string;

/** Pieces of emphasis on one line; plain text if there are no pieces. */
export function markdownPieces(pieces: readonly Piece[] | undefined, words: string): string {
  const oneLine = (text: string) => text.replace(/\s*[\n\r]+\s*/g, " ");
  if (!pieces) return escapeMarkdown(oneLine(words));
  const tokens = pieceTokens(pieces.map((piece) => ({ ...piece, text: oneLine(piece.text) })));
  return inlineMarkdown(tokens, (target) => target);
}

const SPACE = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Where GitHub would make a link of a bare address. A text token contains none that was meant as one. */
const ADDRESS_SIGN =
  /(?<=(?<![\p{L}\p{N}])https?):(?=\/\/)|(?<=(?<![\p{L}\p{N}])www)\.(?=[\p{L}\p{N}_-])|(?<=[a-z\d.+_-])@(?=[a-z\d_-])/giu;

const isLetter = (char: string) => !SPACE.test(char) && !PUNCTUATION.test(char);

export function inlineMarkdown(tokens: readonly Token[], absolute: Absolute): string {
  return new InlineWriter(absolute).write(tokens);
}

/** A valid autolink of CommonMark. */
const AUTOLINK = /^(?:[a-z][a-z\d+.-]{1,31}:[^\s<>\p{Cc}]*|[a-z\d.+-]+(?:_[a-z\d.+-]*)*@[a-z\d.-]+)$/iu;

class InlineWriter {
  readonly #absolute: Absolute;
  readonly #isInLink: boolean;
  readonly #output = new OutputParts();
  #encodeNext = false;

  constructor(absolute: Absolute, isInLink = false) {
    this.#absolute = absolute;
    this.#isInLink = isInLink;
  }

  write(tokens: readonly Token[]): string {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token) at = this.#add(token, tokens, at);
    }
    return this.#output.text();
  }

  /** Adds a token or a whole link; returns the index of the last token consumed. */
  #add(token: Token, tokens: readonly Token[], at: number): number {
    switch (token.type) {
      case "text":
        this.#addText(token.content);
        break;
      case "code_inline":
        this.#output.add(codeSpan(token.content));
        break;
      case "softbreak":
        this.#output.add("\n");
        break;
      case "hardbreak":
        this.#output.add("\\\n");
        break;
      case "em_open":
      case "strong_open":
      case "s_open":
      case "mark_open":
        this.#open(token.markup, nextCharacter(tokens[at + 1]));
        break;
      case "em_close":
      case "strong_close":
      case "s_close":
      case "mark_close":
        this.#close(token.markup, nextCharacter(tokens[at + 1]));
        break;
      case TASK_BOX:
        this.#output.add(`${token.markup} `);
        break;
      case "footnote_ref":
        this.#output.add(`[^${noteNumber(token)}]`);
        break;
      case "image":
        this.#output.add(`!${this.#link(token, escapeMarkdown(plainText(token.children ?? [])), "src")}`);
        break;
      case "link_open":
        return this.#addLink(token, tokens, at);
      case "figcaption_open":
        this.#caption(captionOf(token));
        return tokens.length;
      default:
    }
    return at;
  }

  #addLink(token: Token, tokens: readonly Token[], at: number): number {
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.type !== "link_close") end += 1;
    const inner = tokens.slice(at + 1, end);
    const href = token.attrGet("href");
    const plain = inner.map(({ content }) => content).join("");
    if (token.info === "auto" && href?.replace(/^mailto:/, "") === plain && AUTOLINK.test(plain))
      this.#output.add(`<${plain}>`);
    else {
      const text = new InlineWriter(this.#absolute, true).write(inner);
      // Before a bracket these would start a picture or a note.
      if (/[!^]$/.test(this.#output.last)) this.#output.replaceLast((last) => `\\${last}`);
      this.#output.add(href === null ? text : this.#link(token, text, "href"));
    }
    return end;
  }

  #link(token: Token, text: string, attribute: "href" | "src"): string {
    return markdownLink(text, this.#absolute(token.attrGet(attribute) ?? ""), token.attrGet("title"));
  }

  /** Writes the caption back as the picture's title. */
  #caption(text: string): void {
    if (this.#output.last === ")") this.#output.replaceLast(() => "");
    this.#output.add(` ${markdownLink("", "", text).slice("[]( ".length)}`);
  }

  /** Emphasis opens only before a letter, or before punctuation that follows a space or punctuation. */
  #open(mark: string, next: string): void {
    const last = this.#output.last || " ";
    this.#encodeNext = SPACE.test(next);
    const opens = isLetter(next) || !isLetter(last);
    if (!opens) this.#encodeLast();
    this.#output.add(mark);
  }

  #close(mark: string, next: string): void {
    if (SPACE.test(this.#output.last)) this.#encodeLast();
    this.#encodeNext = PUNCTUATION.test(this.#output.last) && isLetter(next);
    this.#output.add(mark);
  }

  #addText(text: string): void {
    const [first = ""] = this.#encodeNext ? text : "";
    this.#encodeNext = false;
    const afterNote = this.#output.endsInNote && /^[({:]/.test(text);
    this.#output.add((first && entity(first)) || (afterNote ? "\\" : ""));
    const rest = escapeMarkdown(text.slice(first.length));
    this.#output.add(this.#isInLink ? rest : rest.replace(ADDRESS_SIGN, "\\$&"));
  }

  /** Encodes the last character as an entity; its `;` counts as punctuation. */
  #encodeLast(): void {
    if (this.#output.last !== "") this.#output.replaceLast(entity);
  }
}

/** Collects parts and exposes the last character; appending to one long string would copy it each time. */
class OutputParts {
  readonly #parts: string[] = [];

  add(part: string): void {
    if (part !== "") this.#parts.push(part);
  }

  /** The last character; empty when nothing is output. */
  get last(): string {
    const part = this.#parts.at(-1) ?? "";
    const unit = part.slice(-1);
    return /[\udc00-\udfff]/.test(unit) ? part.slice(-2) : unit;
  }

  get endsInNote(): boolean {
    return /^\[\^\d+\]$/.test(this.#parts.at(-1) ?? "");
  }

  replaceLast(change: (last: string) => string): void {
    const { last } = this;
    const part = this.#parts.pop() ?? "";
    this.add(part.slice(0, part.length - last.length) + change(last));
  }

  text(): string {
    return this.#parts.join("");
  }
}

/** The first character after a mark; an asterisk if markup follows. */
function nextCharacter(token: Token | undefined): string {
  if (!token || token.type === "softbreak") return " ";
  return token.type === "text" ? ([...token.content][0] ?? " ") : "*";
}

/** The note's number, from 1. */
export function noteNumber({ meta }: Token): number {
  return typeof meta?.id === "number" ? meta.id + 1 : 1;
}
