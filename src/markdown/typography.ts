/**
 * Typesets the body of an article by the rules of its language, as a core rule of markdown-it.
 *
 * The text of a paragraph is read as one passage, across emphasis, links and line ends, so that `« *oui* »` or a
 * quotation with a link inside is seen whole; corrections are then written back into the tokens. Code, markup,
 * pictures and automatic links are opaque objects; alternative texts and titles are typeset on their own. A span in
 * another language (`lang_open` … `lang_close`, or any block with a `lang`) follows that language's rules, if any. An
 * escaped mark (`\"`) stays as typed.
 */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import type { RuleSwitches } from "../text/typography/rule.ts";
import { ruleset, typeset } from "../text/typography/typeset.ts";
import { type InlinePassage, PassageCollector } from "./inline-passages.ts";
import { type MakeToken, writeBack } from "./passage-corrections.ts";

/** Options of the plugin. */
export interface TypographyOptions {
  /** Language of documents whose `env` has none; French by default. */
  readonly language?: string;
  readonly rules?: RuleSwitches;
}

/** Callbacks that receive the passages of a document instead of having them typeset, by the `env` of the parse. */
const readers = new WeakMap<object, (passage: InlinePassage) => void>();

function languageOf(env: unknown, otherwise: string): string {
  if (typeof env !== "object" || env === null || !("language" in env)) return otherwise;
  return typeof env.language === "string" ? env.language : otherwise;
}

/** Tracks the language of the current block during a walk through the tokens; any block may have a `lang`. */
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
 * The plugin: `md.use(typography, { language, rules })`. `env.language` is the language of the document. It must run
 * before markdown-it joins escaped characters to the surrounding text.
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
        const collector = new PassageCollector(languages.current, md.options.breaks === true);
        collector.collect(token.children, 0, "");
        if (reader !== undefined) collector.passages.forEach(reader);
        else typesetInline(token, collector, options.rules, make);
      }
    }
  });
}

function typesetInline(
  block: Token,
  collected: PassageCollector,
  rules: RuleSwitches | undefined,
  make: MakeToken,
): void {
  const replaced = new Map<Token, Token[]>();
  for (const inline of collected.passages) {
    const corrections = ruleset(inline.language, rules)?.read(inline.passage);
    if (corrections === undefined) continue;
    const superiors = inline.flat ? [] : corrections.superiors;
    if (corrections.edits.length === 0 && superiors.length === 0) continue;
    writeBack(inline, { edits: corrections.edits, superiors }, make, replaced);
  }
  for (const { token, language } of collected.titled) {
    token.attrSet(
      "title",
      typeset(token.attrGet("title") ?? "", rules === undefined ? { language } : { language, rules }),
    );
  }
  if (replaced.size > 0)
    block.children = (block.children ?? []).flatMap((token) => replaced.get(token) ?? [token]);
}

/**
 * Parses `source` with `md`, which must use {@link typography}, and returns the tokens and passages without
 * typesetting anything.
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
