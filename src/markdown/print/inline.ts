/** Inline tokens back to Markdown: text that no parser of CommonMark reads as markup, links made absolute. */
import type Token from "markdown-it/lib/token.mjs";
import type { Piece } from "../../text/pieces.ts";
import { captionOf, pieceTokens } from "../figures.ts";
import { TASK_BOX } from "../tasks.ts";
import { plainText } from "../text.ts";

/** The address that stands for a link's or picture's target outside the page. */
export type Absolute = (target: string) => string;

const ALWAYS = /[\\`*[\]]|~(?=~|$)|(?<=~|^)~|=(?==|$)|(?<==|^)=/g;
/** `_` inside a word is no emphasis; `<` and `&` matter only where a tag, an address or an entity may begin. */
const SOMETIMES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/giu;
const SPACE = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Plain text as a Markdown parser gives it back; for the middle of a line, see {@link guardLines} for its start. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ALWAYS, "\\$&")
    .replace(SOMETIMES, "\\$&")
    .replace(/[\n\r\t]/g, entity);
}

/**
 * Keeps the lines of a paragraph from being read as another block: a list, a heading, a table, a footnote.
 * Spaces that a parser would drop become entities.
 */
export function guardLines(text: string): string {
  return text
    .split("\n")
    .map((line, index) =>
      guard(line, index > 0)
        .replace(/^\s/, entity)
        .replace(/\s$/, entity),
    )
    .join("\n")
    .replace(/\n$/, entity);
}

function guard(line: string, further: boolean): string {
  if (further && /^(?:[|:-][|:\- ]*|=+ *)$/.test(line)) return `\\${line}`;
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[- ]*$)|_(?=[_ ]*$)|~~~|:::)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** Text for one line, as a heading or a list of links has it. */
export function markdownLine(text: string): string {
  return guardLines(escapeMarkdown(text.replace(/\s*[\n\r]+\s*/g, " ")));
}

/** Words in pieces of one kind each, for one line; without pieces, plain words. */
export function markdownPieces(pieces: readonly Piece[] | undefined, words: string): string {
  const oneLine = (text: string) => text.replace(/\s*[\n\r]+\s*/g, " ");
  if (!pieces) return escapeMarkdown(oneLine(words));
  const tokens = pieceTokens(pieces.map((piece) => ({ ...piece, text: oneLine(piece.text) })));
  return inlineMarkdown(tokens, (target) => target);
}

/** `[text](target "title")`; the text is Markdown already. */
export function markdownLink(text: string, target: string, title?: string | null): string {
  const guarded = (part: string) => part.replace(/[\\()<>"]|&(?=#?[a-z\d]+;)/gi, "\\$&");
  const place = /[\s\p{Cc}]/u.test(target) ? encodeURI(target) : target;
  return `[${text.replace(/^\^/, "\\^")}](${guarded(place)}${title ? ` "${guarded(title).replace(/\n\s*\n/g, "\n")}"` : ""})`;
}

/** Where an address may begin that GitHub's Markdown makes a link of: in a text that has none, none was meant. */
const ADDRESS_SIGN =
  /(?<=(?<![\p{L}\p{N}])https?):(?=\/\/)|(?<=(?<![\p{L}\p{N}])www)\.(?=[\p{L}\p{N}_-])|(?<=[a-z\d.+_-])@(?=[a-z\d_-])/giu;

const isLetter = (char: string) => !SPACE.test(char) && !PUNCTUATION.test(char);
const entity = (char: string) => `&#${char.codePointAt(0)};`;

export function inlineMarkdown(tokens: readonly Token[], absolute: Absolute): string {
  return new InlineWriter(absolute).write(tokens);
}

/** What CommonMark reads as an address between `<` and `>`. */
const AUTOLINK = /^(?:[a-z][a-z\d+.-]{1,31}:[^\s<>\p{Cc}]*|[a-z\d.+-]+(?:_[a-z\d.+-]*)*@[a-z\d.-]+)$/iu;

class InlineWriter {
  readonly #absolute: Absolute;
  readonly #isInLink: boolean;
  readonly #written = new Written();
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
    return this.#written.text();
  }

  /** Adds a token, or all of a link; gives the place of the last token that was read. */
  #add(token: Token, tokens: readonly Token[], at: number): number {
    switch (token.type) {
      case "text":
        this.#addText(token.content);
        break;
      case "code_inline":
        this.#written.add(codeSpan(token.content));
        break;
      case "softbreak":
        this.#written.add("\n");
        break;
      case "hardbreak":
        this.#written.add("\\\n");
        break;
      case "em_open":
      case "strong_open":
      case "s_open":
      case "mark_open":
        this.#open(token.markup, ahead(tokens[at + 1]));
        break;
      case "em_close":
      case "strong_close":
      case "s_close":
      case "mark_close":
        this.#close(token.markup, ahead(tokens[at + 1]));
        break;
      case TASK_BOX:
        this.#written.add(`${token.markup} `);
        break;
      case "footnote_ref":
        this.#written.add(`[^${noteNumber(token)}]`);
        break;
      case "image":
        this.#written.add(`!${this.#link(token, escapeMarkdown(plainText(token.children ?? [])), "src")}`);
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
      this.#written.add(`<${plain}>`);
    else {
      const text = new InlineWriter(this.#absolute, true).write(inner);
      // Before a bracket these two would make a picture or a note of it.
      if (/[!^]$/.test(this.#written.last)) this.#written.replaceLast((last) => `\\${last}`);
      this.#written.add(href === null ? text : this.#link(token, text, "href"));
    }
    return end;
  }

  #link(token: Token, text: string, attribute: "href" | "src"): string {
    return markdownLink(text, this.#absolute(token.attrGet(attribute) ?? ""), token.attrGet("title"));
  }

  /** The caption goes back into the picture's title. */
  #caption(text: string): void {
    if (this.#written.last === ")") this.#written.replaceLast(() => "");
    this.#written.add(` ${markdownLink("", "", text).slice("[]( ".length)}`);
  }

  /** A mark opens only before a letter, or before a sign that a space or another sign precedes. */
  #open(mark: string, next: string): void {
    const last = this.#written.last || " ";
    this.#encodeNext = SPACE.test(next);
    const opens = isLetter(next) || !isLetter(last);
    if (!opens) this.#encodeLast();
    this.#written.add(mark);
  }

  #close(mark: string, next: string): void {
    if (SPACE.test(this.#written.last)) this.#encodeLast();
    this.#encodeNext = PUNCTUATION.test(this.#written.last) && isLetter(next);
    this.#written.add(mark);
  }

  #addText(text: string): void {
    const [first = ""] = this.#encodeNext ? text : "";
    this.#encodeNext = false;
    const afterNote = this.#written.endsInNote && /^[({:]/.test(text);
    this.#written.add((first && entity(first)) || (afterNote ? "\\" : ""));
    const rest = escapeMarkdown(text.slice(first.length));
    this.#written.add(this.#isInLink ? rest : rest.replace(ADDRESS_SIGN, "\\$&"));
  }

  /** The last character as an entity, whose `;` is a sign. */
  #encodeLast(): void {
    if (this.#written.last !== "") this.#written.replaceLast(entity);
  }
}

/** Text that is added to and whose last character is looked at: one long string would be copied each time. */
class Written {
  readonly #parts: string[] = [];

  add(part: string): void {
    if (part !== "") this.#parts.push(part);
  }

  /** The last character; empty when nothing is written. */
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

/** The first character of what follows a mark; a sign for what begins with one. */
function ahead(token: Token | undefined): string {
  if (!token || token.type === "softbreak") return " ";
  return token.type === "text" ? ([...token.content][0] ?? " ") : "*";
}

/** Code between as many backticks as it does not hold. */
function codeSpan(code: string): string {
  const runs = new Set([...code.matchAll(/`+/g)].map(([run]) => run.length));
  let count = 1;
  while (runs.has(count)) count += 1;
  const mark = "`".repeat(count);
  const pad = /^`|`$|^ .*[^ ].* $/s.test(code) ? " " : "";
  return `${mark}${pad}${code}${pad}${mark}`;
}

/** Notes count from 1. */
export function noteNumber({ meta }: Token): number {
  return typeof meta?.id === "number" ? meta.id + 1 : 1;
}
