/** Where marks inside a block stand in the Markdown: line from 0, column from 1. */
import type Token from "markdown-it/lib/token.mjs";

export interface Spot {
  readonly line: number;
  readonly column: number;
}

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
  /** For a cell of a table, which shares its line with others: where it begins there. */
  readonly shift: number | undefined;
  /** Found once, when a mark is first looked for in it. */
  lines: readonly BlockLine[] | undefined;
}

export class Places {
  readonly #lines: readonly string[];
  readonly #blocks = new Map<readonly Token[], Block>();

  /** @param tokens the blocks of the text, before any note is moved to its end */
  constructor(tokens: readonly Token[], lines: readonly string[]) {
    this.#lines = lines;
    let first = 0;
    let cellEnd = 0;
    let isCell = false;
    for (const { type, map, content, children } of tokens) {
      if (map) [first] = map;
      if (type === "tr_open") cellEnd = 0;
      isCell = type === "td_open" || type === "th_open" || (isCell && type === "inline");
      if (type !== "inline" || !children) continue;
      const found = isCell ? (lines[first] ?? "").indexOf(content, cellEnd) : -1;
      const shift = found === -1 ? undefined : found;
      if (shift !== undefined) cellEnd = shift + content.length;
      this.#blocks.set(children, { content, first, shift, lines: undefined });
    }
  }

  /** The place of character `at` of `text`, which was read into `tokens`: a block's, or a part's of one. */
  of(tokens: readonly Token[], text: string, at: number): Spot {
    const block = this.#blocks.get(tokens);
    if (block) return this.#in(block, at);
    for (const around of this.#blocks.values()) {
      const start = around.content.indexOf(text);
      if (start !== -1) return this.#in(around, start + at);
    }
    return { line: 0, column: 1 };
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
  #linesOf({ content, first, shift: own }: Block): BlockLine[] {
    if (own !== undefined) return [{ start: 0, line: first, shift: own }];
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
