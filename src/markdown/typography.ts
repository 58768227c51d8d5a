/**
 * Sets the body of an article as its language wants it: one rule of markdown-it's core chain.
 *
 * What a paragraph says is read as one text, whatever emphasis, links and line ends it is cut into, so that
 * `« *oui* »` or a quotation that holds a link are seen whole; each correction is then written back into the
 * token that holds its characters. Code, markup, pictures and automatic links are read as objects that no
 * rule touches; the text of a picture and titles are set on their own. A span in another language
 * (`lang_open` … `lang_close`, or any block with a `lang`) follows the rules of that language, or none.
 * An escaped mark (`\"`) stays as the author typed it.
 */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import { LINE_BREAK, OBJECT } from "../text/typography/characters.ts";
import { Passage } from "../text/typography/passage.ts";
import { Rewriter, stretches } from "../text/typography/rewriter.ts";
import type { Corrections, RuleSwitches } from "../text/typography/rule.ts";
import { applyEdits } from "../text/typography/ruleset.ts";
import type { Span } from "../text/typography/span.ts";
import { ruleset, typeset } from "../text/typography/typeset.ts";

/** How a renderer sets text. */
export interface TypographyOptions {
  /** The language of a document whose `env` names none. French if not given. */
  readonly language?: string;
  readonly rules?: RuleSwitches;
}

/** A token whose text is part of a passage, and where in the passage it begins. */
export interface PassagePiece {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** One language's share of what an inline block says. */
export interface InlinePassage {
  readonly language: string;
  readonly passage: Passage;
  readonly pieces: readonly PassagePiece[];
  /** It becomes the text of an attribute, where no letter can be raised. */
  readonly flat: boolean;
}

/** Takes the passages of a document instead of having them set. Keyed by the `env` of the parse. */
const readers = new WeakMap<object, (found: InlinePassage) => void>();

/** Tags that hold no prose, where a site allows HTML. */
const CODE_TAG = /^<(\/?)(?:code|kbd|samp|var|pre|script|style|tt)[\s/>]/i;

/** Gathers the passages of one inline block. */
class Gatherer {
  readonly found: InlinePassage[] = [];
  /** Links and pictures that have a title. */
  readonly titled: { readonly token: Token; readonly language: string }[] = [];
  readonly #language: string;
  readonly #breaks: boolean;
  readonly #flat: boolean;
  readonly #pieces: PassagePiece[] = [];
  readonly #literals: Span[] = [];
  #text = "";

  /** `breaks`: line ends of the source are line ends of the page. `flat`: see {@link InlinePassage}. */
  constructor(language: string, breaks: boolean, flat = false) {
    this.#language = language;
    this.#breaks = breaks;
    this.#flat = flat;
  }

  /** Reads `tokens` from `from` to the token that closes the span; returns its place. */
  gather(tokens: readonly Token[], from: number, closing: string): number {
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
          new Gatherer(token.attrGet("lang") ?? "", this.#breaks, this.#flat),
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
        this.#take(token, token.content);
        break;
      case "text_special":
        this.#take(token, token.content);
        if (!/^[\u00a0\u2000-\u200a\u202f]$/.test(token.content)) {
          this.#literals.push({ start, end: this.#text.length });
        }
        break;
      case "softbreak":
        if (this.#breaks) this.#text += LINE_BREAK;
        else this.#take(token, "\n");
        break;
      case "hardbreak":
        this.#text += LINE_BREAK;
        break;
      case "image":
        this.#descend(token.children ?? [], 0, new Gatherer(this.#language, this.#breaks, true));
        this.#noteTitle(token);
        break;
      case "link_open":
        this.#noteTitle(token);
        break;
      default:
        // Emphasis, links and calls for notes have no width of their own; code and formulas do.
        if (token.nesting === 0 && token.content !== "") this.#text += OBJECT;
    }
  }

  #take(token: Token, content: string): void {
    const start = this.#text.length;
    this.#text += content;
    this.#pieces.push({ token, start, end: this.#text.length });
  }

  /** Lets `inner` read on from `from`; for this passage, all that it reads is one object. */
  #descend(tokens: readonly Token[], from: number, inner: Gatherer): number {
    const end = inner.gather(tokens, from, "lang_close");
    this.found.push(...inner.found);
    this.titled.push(...inner.titled);
    this.#text += OBJECT;
    return end;
  }

  #noteTitle(token: Token): void {
    if (token.attrGet("title") !== null) this.titled.push({ token, language: this.#language });
  }

  #finish(): void {
    if (this.#pieces.length === 0) return;
    const passage = new Passage(this.#text, this.#literals);
    this.found.push({ language: this.#language, passage, pieces: this.#pieces, flat: this.#flat });
  }
}

type MakeToken = (type: string, tag: string, nesting: 1 | 0 | -1, level: number, content?: string) => Token;

/** The tokens that a text with superiors becomes: `XXI<sup>e</sup> siècle`. */
function raisedTokens(
  parts: readonly { text: string; raised: boolean }[],
  level: number,
  make: MakeToken,
): Token[] {
  return parts.flatMap(({ text, raised }) => {
    if (!raised) return text === "" ? [] : [make("text", "", 0, level, text)];
    return [
      make("sup_open", "sup", 1, level),
      make("text", "", 0, level + 1, text),
      make("sup_close", "sup", -1, level),
    ];
  });
}

/** Writes the corrections of a passage into its tokens; a token that must be cut goes to `replaced`. */
function writeBack(
  { passage, pieces }: InlinePassage,
  { edits, superiors }: Corrections,
  make: MakeToken,
  replaced: Map<Token, Token[]>,
): void {
  const only = pieces[0];
  if (
    only?.token.type === "text" &&
    only.end - only.start === passage.text.length &&
    superiors.length === 0
  ) {
    only.token.content = applyEdits(passage.text, edits);
    return;
  }
  const rewriter = new Rewriter(passage.text, edits);
  const next = { index: 0 };
  for (const piece of pieces) {
    const parts = stretches(piece, superiors, next).map((stretch) => ({
      text: rewriter.rewrite(stretch),
      raised: stretch.raised,
    }));
    const token = piece.token;
    if (parts.length > 1) {
      replaced.set(token, raisedTokens(parts, token.level, make));
      continue;
    }
    const text = parts[0]?.text ?? "";
    if (token.type === "softbreak") {
      if (text === "\n") continue;
      token.type = "text";
      token.tag = "";
    }
    token.content = text;
  }
}

function languageOf(env: unknown, otherwise: string): string {
  if (typeof env !== "object" || env === null || !("language" in env)) return otherwise;
  return typeof env.language === "string" ? env.language : otherwise;
}

/** The languages of the blocks that a walk through the tokens is in: any block may say its own. */
class BlockLanguages {
  readonly #stack: { readonly language: string; readonly level: number }[] = [];
  readonly #document: string;

  constructor(document: string) {
    this.#document = document;
  }

  get current(): string {
    return this.#stack.at(-1)?.language ?? this.#document;
  }

  pass(token: Token): void {
    if (token.nesting === 1 && token.attrs !== null) {
      const language = token.attrGet("lang");
      if (language !== null) this.#stack.push({ language, level: token.level });
    } else if (token.nesting === -1 && this.#stack.at(-1)?.level === token.level) {
      this.#stack.pop();
    }
  }
}

/**
 * The plugin: `md.use(typography, { language, rules })`. `env.language` names the language of a document.
 * It runs before markdown-it joins escaped characters to the text around them.
 */
export function typography(md: MarkdownIt, options: TypographyOptions = {}): void {
  md.core.ruler.before("text_join", "typography", (state) => {
    const env: unknown = state.env;
    const reader = typeof env === "object" && env !== null ? readers.get(env) : undefined;
    const languages = new BlockLanguages(languageOf(env, options.language ?? "fr"));
    const make: MakeToken = (type, tag, nesting, level, content = "") =>
      Object.assign(new state.Token(type, tag, nesting), { level, content });
    for (const token of state.tokens) {
      if (token.type !== "inline") {
        languages.pass(token);
      } else if (token.children !== null) {
        const gatherer = new Gatherer(languages.current, md.options.breaks === true);
        gatherer.gather(token.children, 0, "");
        if (reader !== undefined) gatherer.found.forEach(reader);
        else setInline(token, gatherer, options.rules, make);
      }
    }
  });
}

function setInline(block: Token, gathered: Gatherer, rules: RuleSwitches | undefined, make: MakeToken): void {
  const replaced = new Map<Token, Token[]>();
  for (const found of gathered.found) {
    const corrections = ruleset(found.language, rules)?.read(found.passage);
    if (corrections === undefined) continue;
    const superiors = found.flat ? [] : corrections.superiors;
    if (corrections.edits.length === 0 && superiors.length === 0) continue;
    writeBack(found, { edits: corrections.edits, superiors }, make, replaced);
  }
  for (const { token, language } of gathered.titled) {
    token.attrSet(
      "title",
      typeset(token.attrGet("title") ?? "", rules === undefined ? { language } : { language, rules }),
    );
  }
  if (replaced.size > 0)
    block.children = (block.children ?? []).flatMap((token) => replaced.get(token) ?? [token]);
}

/**
 * Parses `source` with `md`, which must use {@link typography}, and returns the tokens and what the rules
 * would read in them, without setting anything.
 */
export function readPassages(
  md: MarkdownIt,
  source: string,
  env: object,
): { tokens: Token[]; passages: InlinePassage[] } {
  const passages: InlinePassage[] = [];
  readers.set(env, (passage) => passages.push(passage));
  try {
    return { tokens: md.parse(source, env), passages };
  } finally {
    readers.delete(env);
  }
}
