import { distance } from "fastest-levenshtein";

/** The share of a word's letters that may be wrong, unless a caller is stricter. */
const FAR = 0.45;

/** The known name that was probably meant, or undefined when none is close enough to be worth saying. */
export function nearest(given: string, known: Iterable<string>, share = FAR): string | undefined {
  const wanted = fold(given);
  let best: string | undefined;
  let least = Math.max(1, Math.round(wanted.length * share)) + 1;
  for (const name of known) {
    const far = distance(wanted, fold(name));
    if (far < least) {
      least = far;
      best = name;
    }
  }
  return best;
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
