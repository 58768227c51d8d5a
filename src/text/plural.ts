/**
 * Singular or plural. French uses the plural from 2 on: 0 article, 1 article, 1,5 article, 2 articles.
 * English uses the singular for 1 only: 0 articles, 1 article, 1.5 articles.
 */

/** Whether `count` takes the singular. Any language but English is treated as French. */
export function isSingular(count: number, language: string): boolean {
  return /^en(?![a-z])/i.test(language) ? Math.abs(count) === 1 : Math.abs(count) < 2;
}

/** The form that goes with `count`. */
export function plural(count: number, one: string, many: string, language: string): string {
  return isSingular(count, language) ? one : many;
}
