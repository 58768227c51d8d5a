/**
 * Readability by two reproducible measures: words per sentence and syllables per word.
 *
 * French: Liliane Kandel and Abraham Moles, "Application de l'indice de Flesch à la langue française" (1958),
 * 207 − 1.015 × words per sentence − 0.736 × syllables per 100 words. English: Rudolf Flesch's reading ease
 * (1948), 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. Higher is easier; most prose is
 * between 0 and 100.
 */
import { syllable as englishSyllables } from "syllable";
import type { WrittenBody } from "../body.ts";
import { frenchSyllables } from "./french-syllables.ts";

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Rounded. */
  readonly score: number;
}

/** The score of a shorter text would depend on chance. */
export const MIN_WORDS = 100;

interface Formula {
  readonly syllables: (word: string) => number;
  readonly score: (wordsInSentence: number, syllablesInWord: number) => number;
}

const FORMULAS: Readonly<Record<"fr" | "en", Formula>> = {
  fr: {
    syllables: frenchSyllables,
    score: (words, syllables) => 207 - 1.015 * words - 0.736 * 100 * syllables,
  },
  en: {
    syllables: englishSyllables,
    score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  },
};

/** Undefined for languages other than French and English, and for short texts. */
export function readabilityOf({ prose }: WrittenBody, language: string): Readability | undefined {
  const [code = ""] = language.toLowerCase().split("-");
  if (code !== "fr" && code !== "en") return undefined;
  const read = prose.filter(({ kind }) => kind === "paragraph" || kind === "item" || kind === "quote");
  const measured = measure(
    read.map(({ text }) => text),
    FORMULAS[code],
  );
  return measured.words < MIN_WORDS ? undefined : measured;
}

/** @param paragraphs each ends a sentence, even without a full stop */
export function measure(paragraphs: readonly string[], { syllables, score }: Formula): Readability {
  const sentences = paragraphs
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const counted = words.reduce((sum, word) => sum + syllables(word), 0);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: counted,
    score:
      words.length === 0 ? 0 : Math.round(score(words.length / sentences.length, counted / words.length)),
  };
}

/** The formula of a language, for texts that are not articles. */
export const formulaOf = (language: "fr" | "en"): Formula => FORMULAS[language];

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{Lu}|MM|Mmes?|Mlles?|Mr|Mrs|Ms|Dr|Pr|St|p|pp|vol|cf|art|etc)\.$/u;

/** Maximum length of an abbreviation and the character before it. */
const MAX_ABBREVIATION = 8;

/** A sentence ends before a capital, a digit or an opening mark. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /(?<![.!?…])[.!?…]+[\s»”"’')\]]*(?=[\s–—-]+[\p{Lu}\p{N}«“"([]|$)|(?<![.!?…])[.!?…]+[»”"’')\]]*\s+(?=[\p{Lu}\p{N}«“"([–—])/gu,
  )) {
    const end = match.index + match[0].length;
    const stop = text.slice(Math.max(start, match.index - MAX_ABBREVIATION), match.index + 1);
    if (match[0].startsWith(".") && ABBREVIATION.test(stop) && end < text.length) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/** Space-separated words with at least one letter: digits have no countable syllables. */
function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
}
