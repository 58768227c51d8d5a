/** Accessible names of boxes and tables. They are kept outside the tokens, since feeds do not show them. */
import type Token from "markdown-it/lib/token.mjs";

const names = new WeakMap<Token, string>();

export function nameLandmark(token: Token, name: string): void {
  names.set(token, name);
}

/** The name, or `""` if it has none. */
export function landmarkName(token: Token | undefined): string {
  return (token && names.get(token)) ?? "";
}
