/** The unit of text that rules read: a title, or a whole paragraph regardless of its markup. */
import { lastStarting } from "../bisect.ts";
import type { Span } from "./span.ts";
import { untouchableSpans } from "./untouchable.ts";

/** The spans sorted by start, with overlapping ones merged. */
function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}

export class Passage {
  readonly text: string;
  readonly #literals: readonly Span[];
  #untouchable: readonly Span[] | undefined;

  /** @param literals what the author escaped on purpose (`\"`), which no rule may change */
  constructor(text: string, literals: readonly Span[] = []) {
    this.text = text;
    this.#literals = literals;
  }

  /** Declares that the text contains no code, URLs or paths, to skip the search for them. */
  assumeProse(): void {
    this.#untouchable = merged(this.#literals);
  }

  /** Whether the span overlaps a URL, code, a path or a literal. Computed on first use. */
  isUntouchable(start: number, end: number): boolean {
    if (this.#untouchable === undefined) {
      this.#untouchable = merged([...untouchableSpans(this.text), ...this.#literals]);
    }
    const spans = this.#untouchable;
    if (spans.length === 0) return false;
    // The first span that ends after `start`: spans do not overlap.
    const span = spans[lastStarting(spans.length, (index) => spans[index]?.end ?? 0, start) + 1];
    return span !== undefined && span.start < end;
  }
}
