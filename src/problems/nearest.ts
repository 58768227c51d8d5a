import { distance } from "fastest-levenshtein";

/** The share of a word's letters that may be wrong, unless a caller is stricter. */
const FAR = 0.45;

/** Longer than any name that somebody mistypes. */
const LONGEST = 500;

/** The known name that was probably meant, or undefined when none is close enough to be worth saying. */
export function nearest(given: string, known: Iterable<string>, share = FAR): string | undefined {
  if (given.length > LONGEST) return undefined;
  const wanted = fold(given);
  let best: string | undefined;
  let least = Math.max(1, Math.round(wanted.length * share)) + 1;
  for (const name of known) {
    const folded = fold(name);
    // So many letters are wrong at least.
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const far = distance(wanted, folded);
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

/** Every known thing, those that were most probably meant first; among equals, in the order they came in. */
export function byNearness<Known>(
  given: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
): Known[] {
  const wanted = fold(given);
  const far = (one: Known) => Math.min(...namesOf(one).map((name) => distance(wanted, fold(name))));
  return known
    .map((one) => ({ one, far: far(one) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ one }) => one);
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
