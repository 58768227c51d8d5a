/** Words that a reader takes in in a minute. */
const WORDS_PER_MINUTE = 220;

/** Minutes of reading, rounded, at least 1. */
export function readingTime(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
