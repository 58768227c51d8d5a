/**
 * Applies edits of a whole text to the pieces that it was assembled from. Edits are positions in the whole;
 * each piece gets its share, in a single pass.
 */
import type { Edit } from "./rule.ts";
import type { Span } from "./span.ts";

/** A part of a piece: the piece itself, or what lies between and inside its superscripts. */
export interface Stretch extends Span {
  readonly raised: boolean;
}

/**
 * Splits a piece at the superscripts that lie entirely within it.
 * @param next counts the superscripts that earlier pieces used up
 */
export function stretches(piece: Span, superiors: readonly Span[], next: { index: number }): Stretch[] {
  const result: Stretch[] = [];
  let from = piece.start;
  for (let span = superiors[next.index]; span !== undefined && span.start < piece.end; ) {
    if (span.start >= from && span.end <= piece.end) {
      result.push({ start: from, end: span.start, raised: false }, { ...span, raised: true });
      from = span.end;
    }
    next.index += 1;
    span = superiors[next.index];
  }
  result.push({ start: from, end: piece.end, raised: false });
  return result;
}

/** Rewrites stretches from left to right, each with the edits that overlap it. */
export class Rewriter {
  readonly #text: string;
  readonly #edits: readonly Edit[];
  #next = 0;

  constructor(text: string, edits: readonly Edit[]) {
    this.#text = text;
    this.#edits = edits;
  }

  /** An edit across several stretches is written into the first; the others lose the covered characters. */
  rewrite(stretch: Span): string {
    let result = "";
    let from = stretch.start;
    for (let edit = this.#edits[this.#next]; edit !== undefined && edit.start < stretch.end; ) {
      if (edit.end > from) {
        result += this.#text.slice(from, Math.max(from, edit.start));
        if (edit.start >= stretch.start) result += edit.text;
        from = Math.min(edit.end, stretch.end);
      }
      if (edit.end > stretch.end) break;
      this.#next += 1;
      edit = this.#edits[this.#next];
    }
    return result + this.#text.slice(from, stretch.end);
  }
}
