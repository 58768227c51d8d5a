/** Decides from the surrounding characters whether a straight quote opens or closes. */
import { charAt, isBlank, isOneOf, spacesAfter, spacesBefore } from "./characters.ts";
import { isElision } from "./elided-words.ts";

const OPENING = "([{«“‘/–—-\u2028";
const CLOSING = ")]}»”’,.;:!?…/–—-\u2028";

/** The role of a straight quote: it opens, it closes, or it stands between spaces (`" oui "`). */
export type Role = "opens" | "closes" | "spaced" | "unclear";

/** The character before `at`, skipping the space that rules put after «. */
function characterBefore(text: string, at: number): string {
  const start = spacesBefore(text, at);
  return charAt(text, text[start - 1] === "«" ? start - 1 : at - 1);
}

/** The character after the straight quotes at `at`, skipping the space before » and high punctuation. */
function characterAfter(text: string, at: number): string {
  let next = at;
  while (next < at + 4 && (text[next] === '"' || text[next] === "'")) next++;
  const end = spacesAfter(text, next);
  return charAt(text, isOneOf(text, end, ";:!?»") ? end : next);
}

/**
 * The possible role of a straight quote, judged by its neighbours.
 * @param opened whether the previous straight quote opens
 */
export function roleOf(text: string, at: number, opened: boolean): Role {
  const before = characterBefore(text, at);
  const after = characterAfter(text, at + 1);
  const blankBefore = isBlank(before.charCodeAt(0));
  const blankAfter = isBlank(after.charCodeAt(0));
  if (blankBefore && blankAfter) {
    return before !== "" && after !== "" && isBlank(text.charCodeAt(at + 1)) ? "spaced" : "unclear";
  }
  if (blankBefore) return "opens";
  if (blankAfter) return opened ? "unclear" : "closes";
  const straight = before === '"' || before === "'";
  const introduced = text[at] === '"' && (before === ":" || isElision(text, at - 1)); // dit:"oui", l'"IA"
  const opensHere = opened || (!straight && OPENING.includes(before)) || introduced;
  const closesHere = CLOSING.includes(after);
  if (opensHere === closesHere) return "unclear";
  return opensHere ? "opens" : "closes";
}
