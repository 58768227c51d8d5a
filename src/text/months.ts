/** The French names of the months, as a pattern: rules look for a day of the month with it. */
export const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre";
