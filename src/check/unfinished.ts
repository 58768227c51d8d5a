/** The one rule of an editor that every build asks too: a text that says itself that it is not finished. */
import type { Drafts } from "../content/load.ts";
import type { Problem } from "../problems/problem.ts";
import { manuscriptsOf } from "./manuscript.ts";
import { leftovers } from "./rules/leftovers.ts";

/** @param language the journal's, for texts that name none */
export function unfinishedTexts(drafts: Drafts, language: string): Problem[] {
  const { articles, pages } = manuscriptsOf(drafts, language);
  return [...articles, ...pages].flatMap((text) => leftovers(text));
}
