/** Places of syntax inside a block, in the Markdown file: line from 0, column from 1. */

import type Token from "markdown-it/lib/token.mjs";
import { lastStarting } from "../../text/bisect.ts";
import type { Environment } from "../environment.ts";
import { placeInBlock, startOf } from "../inline-runs.ts";
import type { Spot } from "../spot.ts";
import { WIKI } from "../wiki-links.ts";

/** A line of a block: its offset in the block's content, its line in the file, and its indentation there. */
interface BlockLine {
  readonly start: number;
  readonly line: number;
  readonly shift: number;
}

interface Block {
  readonly content: string;
  /** First line, from 0. */
  readonly first: number;
  /** Computed on first use; for a table cellEnd, when the cellEnd is added. */
  lines: readonly BlockLine[] | undefined;
}

/** `[label]` after the text of a link, limited to the length of a label. */
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/sy;

export class MarkdownPlaces {
  readonly #lines: readonly string[];
  readonly #blocks = new Map<readonly Token[], Block>();

  /** @param tokens the blocks of the text, before notes are moved to the end */
  constructor(tokens: readonly Token[], lines: readonly string[]) {
    this.#lines = lines;
    let first = 0;
    let cellEnd: number | undefined;
    for (const { type, map, content, children } of tokens) {
      if (map) [first] = map;
      if (type === "tr_open") cellEnd = 0;
      else if (type === "tr_close") cellEnd = undefined;
      if (type !== "inline" || !children) continue;
      const block: Block = { content, first, lines: undefined };
      this.#blocks.set(children, block);
      if (cellEnd === undefined) continue;
      // The parser has unescaped bars, so compare only the text before the first.
      const [beforeBar = ""] = content.split("|", 1);
      const shift = Math.max(cellEnd, (lines[first] ?? "").indexOf(beforeBar, cellEnd));
      block.lines = [{ start: 0, line: first, shift }];
      cellEnd = shift + content.length;
    }
  }

  /** The place of offset `at` in the text parsed into `tokens`, which may be part of a block. */
  of(tokens: readonly Token[], at: number): Spot {
    const place = placeInBlock(tokens, at);
    const block = this.#blocks.get(place.tokens);
    return block ? this.#in(block, place.at) : { line: 0, column: 1 };
  }

  /** The place of the target of a link or picture, or of its reference definition. */
  ofTarget(token: Token, addressGiven: (label: string) => Spot | undefined): Spot {
    const origin = startOf(token);
    if (!origin) return { line: 0, column: 1 };
    const { src, tokens, start, end } = origin;
    if (token.markup === WIKI) return this.of(tokens, start + 2);
    if (token.info === "auto") return this.of(tokens, start + (src[start] === "<" ? 1 : 0));
    const [words, close] =
      token.type === "image" ? [start + 2, start + 2 + token.content.length] : [start, end];
    if (src[close + 1] === "(") {
      const [before] = /^[\s<]*/.exec(src.slice(close + 2, close + 100)) ?? [""];
      return this.of(tokens, close + 2 + before.length);
    }
    LABEL.lastIndex = close + 1;
    const label = LABEL.exec(src)?.[1] || src.slice(words, close);
    return addressGiven(label) ?? this.of(tokens, words);
  }

  #in(block: Block, at: number): Spot {
    block.lines ??= this.#linesOf(block);
    const { lines } = block;
    const index = Math.max(
      0,
      lastStarting(lines.length, (one) => lines[one]?.start ?? 0, at),
    );
    const { start, line, shift } = lines[index] ?? { start: 0, line: block.first, shift: 0 };
    return { line, column: shift + at - start + 1 };
  }

  /** Finds the lines of a block in the file, since its content has lost indentation, quote marks and bullets. */
  #linesOf({ content, first }: Block): BlockLine[] {
    let start = 0;
    return content.split("\n").map((text, index) => {
      const line = first + index;
      const shift = Math.max(0, (this.#lines[line] ?? "").lastIndexOf(text));
      const found = { start, line, shift };
      start += text.length + 1;
      return found;
    });
  }
}

const known = new WeakMap<Environment, MarkdownPlaces>();

/** Records the blocks of a text; call it after the block rules and before the inline rules. */
export function recordPlaces(env: Environment, tokens: readonly Token[]): void {
  known.set(env, new MarkdownPlaces(tokens, env.source.split("\n")));
}

/** The places of the text that is being parsed. */
export function placesOf(env: Environment): MarkdownPlaces {
  return known.get(env) ?? new MarkdownPlaces([], []);
}
