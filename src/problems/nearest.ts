import { distance } from "fastest-levenshtein";
import { foldCase } from "../text/accents.ts";

/** Default maximum edit distance, as a share of the longer word's length. */
const MAX_DISTANCE = 0.34;

/** Longer input is never a mistyped name. */
const MAX_LENGTH = 500;

/**
 * The known name that was probably meant by a misspelt one; undefined if none is close enough.
 *
 * @param name the misspelt name
 * @param share maximum edit distance, as a share of the longer name's length
 */
export function nearest(name: string, known: Iterable<string>, share = MAX_DISTANCE): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const whole = foldCase(name);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const [wanted, folded] = withoutSharedParts(whole, foldCase(candidate));
    const longest = Math.max(wanted.length, folded.length);
    // The difference in length is a lower bound of the distance.
    if (Math.abs(wanted.length - folded.length) >= bestDistance) continue;
    const current = isSwapped(wanted, folded) ? 1 : distance(wanted, folded);
    // With only three letters, one wrong letter makes a different word.
    const limit = longest > 3 ? Math.max(1, Math.round(longest * share)) : 0;
    // A wrong first letter is rarely the only mistake.
    if (current > (isSwapped(wanted, folded) ? 1 : limit) || (current > 1 && wanted[0] !== folded[0]))
      continue;
    if (current < bestDistance) {
      bestDistance = current;
      best = candidate;
    }
  }
  return best;
}

/** Names looked up per list; with more mistakes than this, nobody corrects them one by one. */
const MAX_LOOKUPS = 100;

/** Memoized suggestions for misspelt names against one list of known names. */
export class Suggestions {
  readonly #known: Iterable<string>;
  readonly #results = new Map<string, string | undefined>();

  constructor(known: Iterable<string>) {
    this.#known = known;
  }

  for(name: string): string | undefined {
    if (!this.#results.has(name) && this.#results.size < MAX_LOOKUPS)
      this.#results.set(name, nearest(name, this.#known));
    return this.#results.get(name);
  }
}

/** Removes folders and extensions that two paths share, so that only the differing part is compared. */
function withoutSharedParts(a: string, b: string): [string, string] {
  let start = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at += 1) if (a[at] === "/") start = at + 1;
  const ending = /(?:\.[a-z\d]{1,5}|\/)$/.exec(a.slice(start))?.[0] ?? "";
  const isShared = ending !== "" && b.slice(start).endsWith(ending);
  const cut = (text: string) => text.slice(start, isShared ? text.length - ending.length : undefined);
  return [cut(a), cut(b)];
}

/** Whether the words differ only by two swapped neighbouring letters. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length
  );
}

/** The known items sorted by edit distance to `name`; ties keep their order. */
export function sortByDistance<Known>(
  name: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
): Known[] {
  const wanted = foldCase(name);
  const distanceTo = (one: Known) =>
    Math.min(...namesOf(one).map((candidate) => distance(wanted, foldCase(candidate))));
  return known
    .map((one) => ({ one, distance: distanceTo(one) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ one }) => one);
}
