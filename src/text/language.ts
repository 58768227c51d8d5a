/** Languages in which the engine itself speaks: problems, command line, the site's own words. */
export type Language = "fr" | "en";
