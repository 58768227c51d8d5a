/** Remarks on an imported text, for the person who imports it; without duplicates. */
import type { Language } from "../text/language.ts";

/**
 * Guessed: an interpretation that may be wrong. Lost: not converted. Check: converted, but should be
 * reviewed.
 */
export type RemarkKind = "guessed" | "lost" | "check";

export interface Remark extends Readonly<Record<Language, string>> {
  readonly kind: RemarkKind;
  /** The source's exact text, if it was not converted. */
  readonly kept?: string;
}

/** Collects the remarks on a text or a source. */
export class Remarks {
  readonly #list = new Map<string, Remark>();

  get all(): readonly Remark[] {
    return [...this.#list.values()];
  }

  add(remark: Remark): void {
    this.#list.set(JSON.stringify(remark), remark);
  }
}
