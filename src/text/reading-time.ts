/** Average reading speed. */
const WORDS_PER_MINUTE = 220;

/** Reading time in minutes, rounded, at least 1. */
export function readingTime(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
