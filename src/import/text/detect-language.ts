/** Distinguishes French from English by common function words. */

const WORDS = {
  fr: "le la les des du un une et est dans que qui pour sur avec pas plus ce cette ces son ses leur nous vous il elle ils au aux en ne par mais ou où".split(
    " ",
  ),
  en: "the of and to is that it was for on are with as his they at be this have from or had by but not what were we when your can said there an which their".split(
    " ",
  ),
} as const;

/** Undefined if the text is too short or mixed. */
export function guessLanguage(text: string): "fr" | "en" | undefined {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const count = (list: readonly string[]) => words.filter((word) => list.includes(word)).length;
  const [french, english] = [count(WORDS.fr), count(WORDS.en)];
  if (Math.max(french, english) < 3 || Math.abs(french - english) < 0.5 * Math.max(french, english))
    return undefined;
  return french > english ? "fr" : "en";
}
