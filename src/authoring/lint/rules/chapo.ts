/** Reports standfirsts that repeat the opening or are too long. */

import { catalogue } from "../../../problems/catalogue.ts";
import type { Problem } from "../../../problems/problem.ts";
import { folded } from "../../../text/folded.ts";
import type { ArticleLintSource } from "../source-text.ts";

/** A longer one fills the first screen of a phone. */
export const CHAPO_GOOD_LENGTH = 450;

export function chapo({ draft, body }: ArticleLintSource): Problem[] {
  const { chapo: given } = draft.fields;
  if (given === undefined) return [];
  const problems: Problem[] = [];
  const { length } = given;
  if (length > CHAPO_GOOD_LENGTH)
    problems.push(draft.problem(catalogue.chapoLong({ length, most: CHAPO_GOOD_LENGTH }), ["chapo"]));
  const opening = body.prose.find(({ kind }) => kind === "paragraph");
  const words = folded(given);
  if (opening && words !== "" && `${folded(opening.text)} `.startsWith(`${words} `))
    problems.push(draft.problem(catalogue.chapoRepeated(), ["chapo"]));
  return problems;
}
