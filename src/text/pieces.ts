/** Text with emphasis, split into pieces that are uniformly emphasised or not. */

export interface Piece {
  readonly text: string;
  readonly em?: true;
  readonly strong?: true;
}

/** The text without emphasis. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
