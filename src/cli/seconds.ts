/** Milliseconds as seconds with two decimals, as reports give them. */
export const inSeconds = (milliseconds: number) => Math.round(milliseconds / 10) / 100;
