/** What the documentation says of one code, for an editor who is not a programmer. Markdown. */

import type { catalogue } from "../../src/problems/catalogue.ts";
import type { Language } from "../../src/text/language.ts";

export interface Explanation {
  /** A short name, without a full stop. */
  readonly title: string;
  /** What the code means. */
  readonly what: string;
  /** Why it is not let through. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** The same lines before and after: fields, text, a whole file, a path, or a part of `.eleventy.ts`. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

export type Explained = Readonly<Record<Language, Explanation>>;

/** The names of the catalogue. */
export type ProblemName = keyof typeof catalogue;

/** What stands in the file as it is typed: no spacing is set in it. */
export function code(text: string): string {
  return `\`${text}\``;
}
