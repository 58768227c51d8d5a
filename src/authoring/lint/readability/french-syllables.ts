/**
 * Counts syllables of a French word as taught in school: a final silent e does not count, an inner one does
 * (mai-te-nir); i before a vowel joins its syllable (na-tion), u and ou before e, é or a do not (tu-er).
 */

/** Third-person plural verbs end in a silent "ent"; these words, and those in "ment", do not. */
const SOUNDED_ENT =
  /(?:m|^v|^c|^d|^l|^g|^t|arg|ag|cli|pati|cont|réc|souv|prés|abs|par|urg|tal|acc|évid|différ|excell|innoc|viol|accid|incid|occid|ori|ingrédi|équival|perman|émin|contin|pertin|concurr|fréqu|conséqu|éloqu|intellig|néglig|exig|indulg|référ|cohér|adhér|inhér|adolesc|quoti|expédi|inconvéni|effici|défici|insolv|ser|torr|curr|pres)ent$/;

const VOWELS = "aeiouyàâäéèêëîïôöùûüœæ";
const GROUP = new RegExp(`[${VOWELS}]+`, "g");

/** Pairs of adjacent vowels in separate syllables. */
const HIATUS: readonly (readonly [pair: RegExp, split: string])[] = [
  [/([bcdfgptv][lr])(i|u)(?=[aeéèo])/g, "$1$2-"],
  [/é(?=[aâeèêéioôuy])/g, "é-"],
  [/([aeou])(?=[ïëüö])/g, "$1-"],
  [/([aou])(?=é)/g, "$1-"],
  [/o(?=è|a)/g, "o-"],
  [/a(?=o(?![nû]))/g, "a-"],
  [/u(?=[aeéo])(?!eu)/g, "u-"],
  [/^coo/g, "co-o"],
];

/** Removes letters that are not pronounced as vowels. */
function sounded(part: string): string {
  return part
    .replace(/qu/g, "k")
    .replace(/gu(?=[eéèêiîy])/g, "g")
    .replace(/ge(?=[aâoô])/g, "g")
    .replace(/pays/g, "pa-is")
    .replace(/^ou(?=est$|i)/, "w")
    .replace(/(?<=[aeou])y(?=[aeéèiou])/g, "j");
}

function syllablesIn(part: string): number {
  const isSilent = part.endsWith("ent") && !SOUNDED_ENT.test(part);
  const word = sounded(part).replace(isSilent ? /ent$/ : /es?$/, "");
  const split = HIATUS.reduce((result, [pair, apart]) => result.replace(pair, apart), word);
  return split.match(GROUP)?.length ?? 0;
}

/** At least 1. Parts separated by apostrophes and hyphens are counted separately. */
export function frenchSyllables(word: string): number {
  const parts = word
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const total = parts.reduce((sum, part) => {
    const count = syllablesIn(part);
    // "le", "des": the only vowel is pronounced; an elided "l" or "qu" has none.
    return sum + (count === 0 && /[aeiouy]/.test(part.replace(/qu$/, "")) ? 1 : count);
  }, 0);
  return Math.max(1, total);
}
