/**
 * Writes the corrections of one text into the pieces that it was put together from: the edits are positions in
 * the whole, and each piece gets its share of them, in one walk from left to right.
 */
import type { Edit } from "./rule.ts";
import type { Span } from "./span.ts";

/** A stretch of a piece: all of it, or what lies around and inside the superiors that it holds. */
export interface Stretch extends Span {
  readonly raised: boolean;
}

/** Cuts a piece at the superiors that lie wholly in it; `next` counts those that earlier pieces used. */
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

/** Rewrites stretches from left to right, each with the edits that reach it. */
export class Rewriter {
  readonly #text: string;
  readonly #edits: readonly Edit[];
  #next = 0;

  constructor(text: string, edits: readonly Edit[]) {
    this.#text = text;
    this.#edits = edits;
  }

  /** An edit that covers several stretches is written in the first; the others lose what it covers. */
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
