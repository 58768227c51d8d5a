/** How long the suite tries: `npm test` tries a part of what `npm run test:long` tries whole. */
export const LONG = process.env["SUITE"] === "long";

/** How often a property is tried; a run with `RUNS=100000` says it itself. */
export const runs = (whole: number) => Number(process.env["RUNS"] ?? (LONG ? whole : Math.ceil(whole / 10)));
