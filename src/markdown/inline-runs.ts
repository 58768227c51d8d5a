/**
 * Records where links and pictures begin. markdown-it keeps the lines of a block but no offsets inside it; searching
 * for each link afterwards would read the block once a link.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** One run of the inline parser, over a block or over the text of a picture or note inside it. */
interface Run {
  readonly src: string;
  readonly tokens: readonly Token[];
  readonly parent: Run | undefined;
  /** Offset of `src` in the parent's text. */
  readonly offset: number;
  /** The parser's state, whose `pos` is the current offset. */
  state: { readonly pos: number } | undefined;
}

/** An offset in the content of one block. */
export interface InlinePlace {
  /** The token list of the block, which identifies it. */
  readonly tokens: readonly Token[];
  /** From 0. */
  readonly at: number;
}

/** The source of a link or picture. */
export interface InlineStart {
  readonly src: string;
  /** The token list that this text is parsed into. */
  readonly tokens: readonly Token[];
  /** Offset of its text, or of a picture's exclamation mark. */
  readonly start: number;
  /** Offset at which its text ends, if known; otherwise the end of `src`. */
  readonly end: number;
}

const runs = new WeakMap<readonly Token[], Run>();
const starts = new WeakMap<Token, InlineStart>();

/** Length of the `![` or `^[` before a nested text. */
const OPENING_LENGTH = 2;

export function inlineRuns(md: MarkdownIt): void {
  const { inline } = md;
  const { State } = inline;
  const parse = inline.parse.bind(inline);
  let run: Run | undefined;
  inline.State = class extends State {
    constructor(src: string, parser: MarkdownIt, env: unknown, tokens: Token[]) {
      super(src, parser, env, tokens);
      if (run) run.state = this;
    }

    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (type === "link_open" || type === "image")
        starts.set(token, { src: this.src, tokens: this.tokens, start: this.pos, end: this.posMax });
      return token;
    }
  };
  inline.parse = (src, parser, env, tokens) => {
    const parent = run;
    run = {
      src,
      tokens,
      parent,
      offset: (parent?.state?.pos ?? -OPENING_LENGTH) + OPENING_LENGTH,
      state: undefined,
    };
    runs.set(tokens, run);
    try {
      parse(src, parser, env, tokens);
    } finally {
      run = parent;
    }
  };
}

/** Converts an offset in the text parsed into `tokens` to one in the whole block. */
export function placeInBlock(tokens: readonly Token[], at: number): InlinePlace {
  let run = runs.get(tokens);
  let offset = at;
  while (run?.parent) {
    offset += run.offset;
    run = run.parent;
  }
  return { tokens: run?.tokens ?? tokens, at: offset };
}

export function startOf(token: Token): InlineStart | undefined {
  return starts.get(token);
}
