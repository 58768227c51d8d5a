/** How much the suite tests: `npm test` runs part of what `npm run test:long` runs. */
export const LONG = process.env["SUITE"] === "long";

/** Number of runs of each property; `RUNS=100000` overrides it. */
export const runs = (whole: number) => Number(process.env["RUNS"] ?? (LONG ? whole : Math.ceil(whole / 10)));
