/**
 * Élision: « de » and similar words lose their vowel before a vowel or a mute h: d’Alice, de Paul, d’Hélène.
 *
 * Every h counts as mute except in a closed list of words; so does a y before a vowel (de Yann, d’Yves), and
 * a few words with an initial vowel refuse elision (de onze).
 */

/** Opening marks before the first letter: d’« Alice ». */
const OPENING = /^[\s«“"'‘([\u00a0\u202f]+/u;

const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæh]/iu;
const Y_BEFORE_CONSONANT = /^y(?![aeiouàâäéèêëîïôöùûüœæ])\p{L}/iu;

/** Prefixes of words with an aspirated h, and words whose initial vowel counts as a consonant. */
const NO_ELISION =
  /^(?:h(?:a(?:che|ie|ine|ïr|lte|mas|mbourg|meau|ndicap|nneton|nouvre|rcèl|rlem|ros|sard|sch|usse|ut|vre|ye)|e(?:rnie|zbollah|urt)|éros(?![\p{L}])|iérarch|i-fi|ip-hop|o(?:bby|ckey|llande|nduras|ngrie|nte|ngrois|llandais|rs|uthis)|uées?|ui(?:t|tième)|u(?:awei|it|rl))|onz(?:e|ième)|oui(?!e|r|s)|ouistiti|ouagadougou|uhlan|ululement)/iu;

/** Whether the word before `word` loses its vowel. */
export function elides(word: string): boolean {
  const bare = word.normalize("NFC").replace(OPENING, "");
  return !NO_ELISION.test(bare) && (VOWEL.test(bare) || Y_BEFORE_CONSONANT.test(bare));
}

/** `de` with a name: « d’Alice », « de Paul ». */
export function de(name: string): string {
  return elides(name) ? `d’${name}` : `de ${name}`;
}
