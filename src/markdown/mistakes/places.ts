/** Where marks inside a block stand in the Markdown: line from 0, column from 1. */
import type Token from "markdown-it/lib/token.mjs";

export interface Spot {
  readonly line: number;
  readonly column: number;
}

interface Block {
  readonly content: string;
  /** Its first line, from 0. */
  readonly first: number;
}

export class Places {
  readonly #lines: readonly string[];
  readonly #blocks = new Map<readonly Token[], Block>();

  /** @param tokens the blocks of the text, before any note is moved to its end */
  constructor(tokens: readonly Token[], lines: readonly string[]) {
    this.#lines = lines;
    let first = 0;
    for (const { type, map, content, children } of tokens) {
      if (map) [first] = map;
      if (type === "inline" && children) this.#blocks.set(children, { content, first });
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

  #in({ content, first }: Block, at: number): Spot {
    const before = content.slice(0, at).split("\n");
    const line = first + before.length - 1;
    const start = at - (before.at(-1)?.length ?? 0);
    // The content of a block has lost its indentation and what marks a quote or a list.
    const [written = ""] = content.slice(start).split("\n", 1);
    const shift = (this.#lines[line] ?? "").lastIndexOf(written);
    return { line, column: Math.max(0, shift) + at - start + 1 };
  }
}
