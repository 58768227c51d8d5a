/** Reports standfirsts that repeat the opening or are too long. */

import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import { folded } from "../../../text/folded.ts";
import type { ArticleLintSource } from "../source-text.ts";

/** Maximum length, in characters; a longer one fills the first screen of a phone. */
export const MAX_LENGTH = 450;

export function chapo({ draft, body }: ArticleLintSource): Problem[] {
  const { chapo: standfirst } = draft.fields;
  if (standfirst === undefined) return [];
  const problems: Problem[] = [];
  const { length } = standfirst;
  if (length > MAX_LENGTH)
    problems.push(draft.problem(catalogue.chapoLong({ length, most: MAX_LENGTH }), ["chapo"]));
  const opening = body.prose.find(({ kind }) => kind === "paragraph");
  const words = folded(standfirst);
  if (opening && words !== "" && `${folded(opening.text)} `.startsWith(`${words} `))
    problems.push(draft.problem(catalogue.chapoRepeated(), ["chapo"]));
  return problems;
}
