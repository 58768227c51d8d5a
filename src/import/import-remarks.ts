/** What a person should know of an imported text, as a list in which each remark stands once. */
import type { Language } from "../text/language.ts";

/** Guessed: taken for what it may not be. Lost: not carried over. Check: carried over, to be looked at. */
export type RemarkKind = "guessed" | "lost" | "check";

export interface Remark extends Readonly<Record<Language, string>> {
  readonly kind: RemarkKind;
  /** The source's own text, word for word, where it is not carried over. */
  readonly kept?: string;
}

/** The remarks on one text or one source. */
export class Remarks {
  readonly #list = new Map<string, Remark>();

  get all(): readonly Remark[] {
    return [...this.#list.values()];
  }

  add(remark: Remark): void {
    this.#list.set(JSON.stringify(remark), remark);
  }
}
