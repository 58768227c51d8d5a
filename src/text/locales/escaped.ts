/** Quotes an author's text within a sentence; invisible characters are shown as codes. */
export const escaped = (written: string) => JSON.stringify(written).slice(1, -1);
