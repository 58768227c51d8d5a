/** The accessible names of boxes and tables, which are landmarks of a page: beside the tokens, since feeds show none. */
import type Token from "markdown-it/lib/token.mjs";

const names = new WeakMap<Token, string>();

export function nameLandmark(token: Token, name: string): void {
  names.set(token, name);
}

/** The name, or `""`. */
export function landmarkName(token: Token | undefined): string {
  return (token && names.get(token)) ?? "";
}
