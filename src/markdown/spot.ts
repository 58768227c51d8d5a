/** A place in a Markdown text. */
export interface Spot {
  /** From 0. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}
