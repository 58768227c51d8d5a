/** What was written, between quotation marks of the sentence: signs that nobody sees are shown by their codes. */
export const escaped = (written: string) => JSON.stringify(written).slice(1, -1);
