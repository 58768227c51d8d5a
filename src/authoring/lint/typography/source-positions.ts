/**
 * Locates the text of each token within the string that the inline parser read.
 *
 * markdown-it records the lines of a block, but not positions within it. During a single parse, hooks in its
 * inline parser record where each text ends. Each position is verified character by character.
 */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/** One run of the inline parser, over a block, or over the text of an image or note within it. */
export interface InlineRun {
  readonly src: string;
  /** The token list that the run fills, which identifies the block. */
  readonly tokens: readonly Token[];
  readonly parent: InlineRun | undefined;
  /** Offset of `src` in the parent's string; -1 if unknown. */
  readonly offset: number;
  /** The parser's state, for its current position. */
  state: { readonly pos: number } | undefined;
}

/** The approximate end of a token's text: marks may follow it. */
interface Place {
  readonly run: InlineRun;
  readonly limit: number;
}

/** How many characters (`[`, spaces) may lie between the end of a text and the recorded position. */
const MAX_GAP = 64;

/** Length of what opens a nested text: `![` or `^[`. */
const MAX_OPENING = 2;

/** Records the positions of texts while a Markdown parser runs. */
export class PositionRecorder {
  readonly #places = new WeakMap<Token, Place>();
  #run: InlineRun | undefined;

  /** Runs `parse` with hooks in the inline parser of `md`, and then removes them. */
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

  /** Locates `content`, the text of `token`: its run and offset. */
  find(token: Token, content: string): { run: InlineRun; at: number } | undefined {
    const place = this.#places.get(token);
    if (place === undefined) return undefined;
    const { run, limit } = place;
    const first = limit - content.length - MAX_GAP;
    for (let at = limit - content.length; at >= 0 && at >= first; at--) {
      if (run.src.startsWith(content, at)) return { run, at };
    }
    return undefined;
  }

  #begin(src: string, tokens: readonly Token[]): void {
    const parent = this.#run;
    const from = parent?.state?.pos ?? 0;
    const found = parent?.src.indexOf(src, from) ?? 0;
    const offset = found > from + MAX_OPENING ? -1 : found;
    this.#run = { src, tokens, parent, offset, state: undefined };
  }
}
