/**
 * Finds where the text of each token of an article stands in the string that the inline parser read.
 *
 * markdown-it keeps the lines of a block but not the place of a text inside it. For the time of one parse,
 * its inline parser notes here where each text ends. Each place is compared with the string before it is
 * believed: what does not match character for character has no place.
 */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** One run of the inline parser, over a block or over the text of a picture or a note inside it. */
export interface InlineRun {
  readonly src: string;
  /** The list that the run fills: it tells the block. */
  readonly tokens: readonly Token[];
  readonly parent: InlineRun | undefined;
  /** Where `src` stands in the string of the parent; -1 if unknown. */
  readonly offset: number;
  /** The parser's own state, which knows how far it is. */
  state: { readonly pos: number } | undefined;
}

/** Where the text of a token ends, give or take the marks that follow it. */
interface Place {
  readonly run: InlineRun;
  readonly limit: number;
}

/** As many characters may stand between the end of a text and where the parser noted it (`[`, spaces). */
const FARTHEST = 64;

/** What may open a text that is parsed on its own: `![` or `^[`. */
const LONGEST_OPENING = 2;

/** Notes where texts end while a Markdown parser works. */
export class PositionRecorder {
  readonly #places = new WeakMap<Token, Place>();
  #run: InlineRun | undefined;

  /** Runs `parse` while the inline parser of `md` reports here, then puts the parser back as it was. */
  during<Result>(md: MarkdownIt, parse: () => Result): Result {
    const recorder = this;
    const inline = md.inline;
    const { State, parse: parseInline } = inline;
    inline.State = class extends State {
      constructor(src: string, parser: MarkdownIt, env: unknown, tokens: Token[]) {
        super(src, parser, env, tokens);
        if (recorder.#run !== undefined) recorder.#run.state = this;
      }

      override pushPending(): Token {
        const token = super.pushPending();
        if (recorder.#run !== undefined) recorder.#places.set(token, { run: recorder.#run, limit: this.pos });
        return token;
      }
    };
    inline.parse = (src, parser, env, tokens) => {
      recorder.#begin(src, tokens);
      parseInline.call(inline, src, parser, env, tokens);
      recorder.#run = recorder.#run?.parent;
    };
    try {
      return parse();
    } finally {
      inline.State = State;
      inline.parse = parseInline;
    }
  }

  /** Where `content`, the text of `token`, begins: in which run, at which character. */
  find(token: Token, content: string): { run: InlineRun; at: number } | undefined {
    const place = this.#places.get(token);
    if (place === undefined) return undefined;
    const { run, limit } = place;
    const farthest = limit - content.length - FARTHEST;
    for (let at = limit - content.length; at >= 0 && at >= farthest; at--) {
      if (run.src.startsWith(content, at)) return { run, at };
    }
    return undefined;
  }

  #begin(src: string, tokens: readonly Token[]): void {
    const parent = this.#run;
    const from = parent?.state?.pos ?? 0;
    const found = parent?.src.indexOf(src, from) ?? 0;
    const offset = found > from + LONGEST_OPENING ? -1 : found;
    this.#run = { src, tokens, parent, offset, state: undefined };
  }
}
