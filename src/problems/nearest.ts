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

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
