import { distance } from "fastest-levenshtein";
import { foldCase } from "../text/accents.ts";

/** The share of a word's letters that may be wrong, unless a caller is stricter: more, and it is another word. */
const FAR = 0.34;

/** Longer than any name that somebody mistypes. */
const LONGEST = 500;

/** The known name of which `given` is a misspelling, or undefined when it is none. */
export function nearest(given: string, known: Iterable<string>, share = FAR): string | undefined {
  if (given.length > LONGEST) return undefined;
  const whole = foldCase(given);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const [wanted, folded] = apart(whole, foldCase(name));
    const longest = Math.max(wanted.length, folded.length);
    // So many letters are wrong at least.
    if (Math.abs(wanted.length - folded.length) >= least) continue;
    const far = isSwapped(wanted, folded) ? 1 : distance(wanted, folded);
    // Three letters with one of them wrong are any other three letters.
    const most = longest > 3 ? Math.max(1, Math.round(longest * share)) : 0;
    // A hand seldom misses the first letter, and nothing else but that.
    if (far > (isSwapped(wanted, folded) ? 1 : most) || (far > 1 && wanted[0] !== folded[0])) continue;
    if (far < least) {
      least = far;
      best = name;
    }
  }
  return best;
}

/** So many names are looked up among the same others, and no more: of a thousand mistakes few are mended by hand. */
const LOOKS = 100;

/** What was probably meant by the wrong names of one text or site, of which there may be very many. */
export class Suggestions {
  readonly #known: Iterable<string>;
  readonly #answers = new Map<string, string | undefined>();

  constructor(known: Iterable<string>) {
    this.#known = known;
  }

  for(given: string): string | undefined {
    if (!this.#answers.has(given) && this.#answers.size < LOOKS)
      this.#answers.set(given, nearest(given, this.#known));
    return this.#answers.get(given);
  }
}

/** Two paths without the folders that they share, nor their common end: only what is left tells names apart. */
function apart(a: string, b: string): [string, string] {
  let start = 0;
  for (let at = 0; at < a.length && a[at] === b[at]; at += 1) if (a[at] === "/") start = at + 1;
  const ending = /(?:\.[a-z\d]{1,5}|\/)$/.exec(a.slice(start))?.[0] ?? "";
  const isShared = ending !== "" && b.slice(start).endsWith(ending);
  const cut = (text: string) => text.slice(start, isShared ? text.length - ending.length : undefined);
  return [cut(a), cut(b)];
}

/** Whether two neighbouring letters have changed places, and nothing else. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length
  );
}

/** Every known thing, those that were most probably meant first; among equals, in the order they came in. */
export function byNearness<Known>(
  given: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
): Known[] {
  const wanted = foldCase(given);
  const far = (one: Known) => Math.min(...namesOf(one).map((name) => distance(wanted, foldCase(name))));
  return known
    .map((one) => ({ one, far: far(one) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ one }) => one);
}
