/** A stretch of a text, by the places of its characters. */

/** Characters `start` to `end` of a text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
