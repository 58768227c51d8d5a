/**
 * Élision: « de » and its like lose their vowel before a vowel or a mute h: d’Alice, de Paul, d’Hélène.
 *
 * An h is taken as mute but for a closed list of words; so are a y before a vowel (de Yann, d’Yves) and a few
 * words that begin with a vowel and refuse it (de onze).
 */

/** An opening mark before the first letter: d’« Alice ». */
const OPENING = /^[\s«“"'‘([\u00a0\u202f]+/u;

const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæh]/iu;
const Y_BEFORE_CONSONANT = /^y(?![aeiouàâäéèêëîïôöùûüœæ])\p{L}/iu;

/** Words with an aspirated h, by their beginning, and words with a vowel that is treated as a consonant. */
const NO_ELISION =
  /^(?:h(?:a(?:che|ie|ine|ïr|lte|mas|mbourg|meau|ndicap|nneton|nouvre|rcèl|rlem|ros|sard|sch|usse|ut|vre|ye)|e(?:rnie|zbollah|urt)|éros(?![\p{L}])|iérarch|i-fi|ip-hop|o(?:bby|ckey|llande|nduras|ngrie|nte|ngrois|llandais|rs|uthis)|uées?|ui(?:t|tième)|u(?:awei|it|rl))|onz(?:e|ième)|oui(?!e|r|s)|ouistiti|ouagadougou|uhlan|ululement)/iu;

/** Whether `word` makes the word before it lose its vowel. */
export function elides(word: string): boolean {
  const bare = word.normalize("NFC").replace(OPENING, "");
  return !NO_ELISION.test(bare) && (VOWEL.test(bare) || Y_BEFORE_CONSONANT.test(bare));
}

/** `de` before a name: « d’Alice », « de Paul ». */
export function de(name: string): string {
  return elides(name) ? `d’${name}` : `de ${name}`;
}
