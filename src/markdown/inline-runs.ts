/**
 * Where the links and pictures of a text begin. markdown-it keeps the lines of a block and no place inside it, so
 * its inline parser says here how far it is; looking the words up afterwards would read the block once for each.
 */
import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** One run of the inline parser: over a block, or over the text of a picture or note inside it. */
interface Run {
  readonly src: string;
  readonly tokens: readonly Token[];
  readonly parent: Run | undefined;
  /** Where `src` stands in the text of the parent. */
  readonly offset: number;
  /** The parser's own state, which knows how far it is. */
  state: { readonly pos: number } | undefined;
}

/** A place in what one block says. */
export interface InlinePlace {
  /** The list that the block is read into, which tells the block. */
  readonly tokens: readonly Token[];
  /** From 0. */
  readonly at: number;
}

/** A link or picture in the text that it was read from. */
export interface InlineStart {
  readonly src: string;
  /** The list that the text is read into. */
  readonly tokens: readonly Token[];
  /** Where its words begin (a picture's exclamation mark), and where they end if that is known. */
  readonly start: number;
  readonly end: number;
}

const runs = new WeakMap<readonly Token[], Run>();
const starts = new WeakMap<Token, InlineStart>();

/** `![` or `^[` stands before a text that is read on its own. */
const OPENING = 2;

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
    run = { src, tokens, parent, offset: (parent?.state?.pos ?? -OPENING) + OPENING, state: undefined };
    runs.set(tokens, run);
    try {
      parse(src, parser, env, tokens);
    } finally {
      run = parent;
    }
  };
}

/** The place in its block of character `at` of what was read into `tokens`. */
export function placeInBlock(tokens: readonly Token[], at: number): InlinePlace {
  let run = runs.get(tokens);
  let place = at;
  while (run?.parent) {
    place += run.offset;
    run = run.parent;
  }
  return { tokens: run?.tokens ?? tokens, at: place };
}

export function startOf(token: Token): InlineStart | undefined {
  return starts.get(token);
}
