/** Languages of the engine's own texts: problems, command line, site. */
export type Language = "fr" | "en";
