/** A range of characters in a text. */

/** Characters `start` to `end`, exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
