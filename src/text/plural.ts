/**
 * Singular or plural. French has the plural from two on: 0 article, 1 article, 1,5 article, 2 articles.
 * English has the singular for one only: 0 articles, 1 article, 1.5 articles.
 */

/** Whether a noun counted by `count` is singular. A language other than English counts as French. */
export function isSingular(count: number, language: string): boolean {
  return /^en(?![a-z])/i.test(language) ? Math.abs(count) === 1 : Math.abs(count) < 2;
}

/** The form that `count` asks for. */
export function plural(count: number, one: string, many: string, language: string): string {
  return isSingular(count, language) ? one : many;
}
