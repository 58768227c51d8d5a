/** What a cold visit to an article may cost. */

/** In bytes as they come over the wire; styles and scripts count those in the page too. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
  readonly preloadedFonts: number;
  readonly total: number;
  readonly requests: number;
  /** Addresses that are not on the page's own origin. */
  readonly foreign: readonly string[];
}

/** The most that an article may cost; a kB is 1,000 bytes. */
export const BUDGET = {
  html: 15_000,
  css: 10_000,
  script: 1_000,
  fonts: 70_000,
  preloadedFonts: 50_000,
  total: 90_000,
  requests: 8,
} as const;

export function budgetFaults(weight: Weight): string[] {
  const { foreign, ...measured } = weight;
  return [
    ...Object.entries(BUDGET).flatMap(([kind, most]) => {
      const spent = Object.entries(measured).find(([name]) => name === kind)?.[1] ?? 0;
      return spent > most ? [`${kind}: ${spent} instead of ${most}`] : [];
    }),
    ...foreign.map((address) => `foreign: ${address}`),
  ];
}
