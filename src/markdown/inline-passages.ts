/** Reads an inline block as passages of text, one for each language. */
import type { Token } from "markdown-it";
import { LINE_BREAK, OBJECT } from "../text/typography/characters.ts";
import { Passage } from "../text/typography/passage.ts";
import type { Span } from "../text/typography/span.ts";

/** A token whose text is part of a passage, and its range in the passage. */
export interface PassagePiece {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** The text of an inline block in one language. */
export interface InlinePassage {
  readonly language: string;
  readonly passage: Passage;
  readonly pieces: readonly PassagePiece[];
  /** Whether it becomes an attribute's value, where superscript is impossible. */
  readonly flat: boolean;
}

/** Tags without prose, if raw HTML is allowed. */
const CODE_TAG = /^<(\/?)(?:code|kbd|samp|var|pre|script|style|tt)[\s/>]/i;

/** Collects the passages of one inline block. */
export class PassageCollector {
  readonly passages: InlinePassage[] = [];
  /** Links and pictures with a title. */
  readonly titled: { readonly token: Token; readonly language: string }[] = [];
  readonly #language: string;
  readonly #breaks: boolean;
  readonly #flat: boolean;
  readonly #pieces: PassagePiece[] = [];
  readonly #literals: Span[] = [];
  #text = "";

  /**
   * @param breaks whether line ends of the source are line ends of the page
   * @param flat see {@link InlinePassage}
   */
  constructor(language: string, breaks: boolean, flat = false) {
    this.#language = language;
    this.#breaks = breaks;
    this.#flat = flat;
  }

  /** Reads `tokens` from `from` to the token of type `closing`; returns its index. */
  collect(tokens: readonly Token[], from: number, closing: string): number {
    let at = from;
    let opaque = 0;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.type === closing) break;
      if (token.type === "html_inline") {
        const code = CODE_TAG.exec(token.content);
        if (code !== null) opaque = Math.max(0, opaque + (code[1] === "/" ? -1 : 1));
      } else if (opaque > 0) {
        if (token.content !== "") this.#text += OBJECT;
      } else if (token.type === "link_open" && token.info === "auto") {
        while (at + 1 < tokens.length && tokens[at]?.type !== "link_close") at++;
        this.#text += OBJECT;
      } else if (token.type === "lang_open") {
        at = this.#descend(
          tokens,
          at + 1,
          new PassageCollector(token.attrGet("lang") ?? "", this.#breaks, this.#flat),
        );
      } else {
        this.#add(token);
      }
    }
    this.#finish();
    return at;
  }

  #add(token: Token): void {
    const start = this.#text.length;
    switch (token.type) {
      case "text":
        this.#append(token, token.content);
        break;
      case "text_special":
        this.#append(token, token.content);
        if (!/^[\u00a0\u2000-\u200a\u202f]$/.test(token.content)) {
          this.#literals.push({ start, end: this.#text.length });
        }
        break;
      case "softbreak":
        if (this.#breaks) this.#text += LINE_BREAK;
        else this.#append(token, "\n");
        break;
      case "hardbreak":
        this.#text += LINE_BREAK;
        break;
      case "image":
        this.#descend(token.children ?? [], 0, new PassageCollector(this.#language, this.#breaks, true));
        this.#recordTitle(token);
        break;
      case "link_open":
        this.#recordTitle(token);
        break;
      default:
        // Emphasis, links and note references have no width; code and formulas do.
        if (token.nesting === 0 && token.content !== "") this.#text += OBJECT;
    }
  }

  #append(token: Token, content: string): void {
    const start = this.#text.length;
    this.#text += content;
    this.#pieces.push({ token, start, end: this.#text.length });
  }

  /** Lets `inner` read on from `from`; this passage sees what it reads as one object. */
  #descend(tokens: readonly Token[], from: number, inner: PassageCollector): number {
    const end = inner.collect(tokens, from, "lang_close");
    this.passages.push(...inner.passages);
    this.titled.push(...inner.titled);
    this.#text += OBJECT;
    return end;
  }

  #recordTitle(token: Token): void {
    if (token.attrGet("title") !== null) this.titled.push({ token, language: this.#language });
  }

  #finish(): void {
    if (this.#pieces.length === 0) return;
    const passage = new Passage(this.#text, this.#literals);
    this.passages.push({ language: this.#language, passage, pieces: this.#pieces, flat: this.#flat });
  }
}
