/** Where marks inside a block stand in the Markdown: line from 0, column from 1. */

import type Token from "markdown-it/lib/token.mjs";
import type { Environment } from "../environment.ts";
import { placeInBlock, startOf } from "../inline-runs.ts";
import type { Spot } from "../spot.ts";
import { WIKI } from "../wiki-links.ts";

/** A line of a block: where it begins in the block's content, and where that stands in its line of the file. */
interface BlockLine {
  readonly start: number;
  readonly line: number;
  readonly shift: number;
}

interface Block {
  readonly content: string;
  /** Its first line, from 0. */
  readonly first: number;
  /** Found once, when a mark is first looked for in it; of a cell at once, behind the cell before it. */
  lines: readonly BlockLine[] | undefined;
}

/** `[label]` behind the words of a link, as far as a label may be long. */
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/sy;

export class MarkdownPlaces {
  readonly #lines: readonly string[];
  readonly #blocks = new Map<readonly Token[], Block>();

  /** @param tokens the blocks of the text, before any note is moved to its end */
  constructor(tokens: readonly Token[], lines: readonly string[]) {
    this.#lines = lines;
    let first = 0;
    let cell: number | undefined;
    for (const { type, map, content, children } of tokens) {
      if (map) [first] = map;
      if (type === "tr_open") cell = 0;
      else if (type === "tr_close") cell = undefined;
      if (type !== "inline" || !children) continue;
      const block: Block = { content, first, lines: undefined };
      this.#blocks.set(children, block);
      if (cell === undefined) continue;
      // A bar in a cell has lost its backslash.
      const [begins = ""] = content.split("|", 1);
      const shift = Math.max(cell, (lines[first] ?? "").indexOf(begins, cell));
      block.lines = [{ start: 0, line: first, shift }];
      cell = shift + content.length;
    }
  }

  /** The place of character `at` of what was read into `tokens`: a block's, or a part's of one. */
  of(tokens: readonly Token[], at: number): Spot {
    const place = placeInBlock(tokens, at);
    const block = this.#blocks.get(place.tokens);
    return block ? this.#in(block, place.at) : { line: 0, column: 1 };
  }

  /** Where the target of a link or picture stands; of one whose address is given apart, that address. */
  ofTarget(token: Token, addressGiven: (label: string) => Spot | undefined): Spot {
    const begun = startOf(token);
    if (!begun) return { line: 0, column: 1 };
    const { src, tokens, start, end } = begun;
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
    let low = 0;
    let high = block.lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((block.lines[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const { start, line, shift } = block.lines[low] ?? { start: 0, line: block.first, shift: 0 };
    return { line, column: shift + at - start + 1 };
  }

  /** The content of a block has lost its indentation and what marks a quote or a list. */
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

/** Takes note of the blocks of a text: to be called when they are found, and before they are read. */
export function notePlaces(env: Environment, tokens: readonly Token[]): void {
  known.set(env, new MarkdownPlaces(tokens, env.source.split("\n")));
}

/** The places of a text that is being read. */
export function placesOf(env: Environment): MarkdownPlaces {
  return known.get(env) ?? new MarkdownPlaces([], []);
}
