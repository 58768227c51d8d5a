/** Tells whether a straight quote opens or closes, by what stands on each side of it. */
import { charAt, isBlank, isOneOf, spacesAfter, spacesBefore } from "./characters.ts";
import { isElision } from "./elided-words.ts";

const OPENING = "([{«“‘/–—-\u2028";
const CLOSING = ")]}»”’,.;:!?…/–—-\u2028";

/** What a straight quote does: opens a quotation, closes one, or stands between two spaces (`" oui "`). */
export type Role = "opens" | "closes" | "spaced" | "unclear";

/** The character before `at`; past the space that follows «, which the rules put there. */
function characterBefore(text: string, at: number): string {
  const start = spacesBefore(text, at);
  return charAt(text, text[start - 1] === "«" ? start - 1 : at - 1);
}

/** The character after the straight quotes at `at`; past the space before » and high punctuation. */
function characterAfter(text: string, at: number): string {
  let next = at;
  while (next < at + 4 && (text[next] === '"' || text[next] === "'")) next++;
  const end = spacesAfter(text, next);
  return charAt(text, isOneOf(text, end, ";:!?»") ? end : next);
}

/** What a straight quote can be, from the characters around it. `opened`: the straight quote before it opens. */
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
