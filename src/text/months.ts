/** French month names as a pattern, for rules that look for dates. */
export const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre";
