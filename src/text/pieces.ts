/** Words with emphasis among them, in pieces of one kind each. */

export interface Piece {
  readonly text: string;
  readonly em?: true;
  readonly strong?: true;
}

/** The words alone, for whoever can show no emphasis. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
