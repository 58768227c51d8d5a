/** A stretch of text as the rules read it: a title, or all that one paragraph says, whatever its markup. */
import type { Span } from "./span.ts";
import { untouchableSpans } from "./untouchable.ts";

/** The spans, sorted by start, as few as possible. */
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

  /** `literals`: what the author wrote so on purpose (`\"`), which no rule may change. */
  constructor(text: string, literals: readonly Span[] = []) {
    this.text = text;
    this.#literals = literals;
  }

  /** Tells that no character of the text can be part of code, an address or a path: none is looked for. */
  holdsOnlyProse(): void {
    this.#untouchable = merged(this.#literals);
  }

  /** Whether the span touches an address, code, a path or a literal. Looked for only once a rule asks. */
  isUntouchable(start: number, end: number): boolean {
    if (this.#untouchable === undefined) {
      this.#untouchable = merged([...untouchableSpans(this.text), ...this.#literals]);
    }
    const spans = this.#untouchable;
    if (spans.length === 0) return false;
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span !== undefined && span.end <= start) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start < end;
  }
}
