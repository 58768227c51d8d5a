/** Edits at random: what a build with all that earlier ones left publishes is what a build with nothing would. */
import { describe, expect, it } from "vitest";
import { Pair } from "../rigs/edits/pair.ts";
import { PreviewPair } from "../rigs/edits/preview-pair.ts";
import { run } from "../rigs/edits/run.ts";
import { LONG } from "../runs.ts";
import { temporaryFolder } from "../workshop.ts";

/** A run of edits of either kind; the suite tries one of each, with fewer edits and without pictures, cards and search. */
const RUNS = [
  ["site", "plain", Pair, 20261125, LONG ? 12 : 4],
  ["preview", "plain", PreviewPair, 20261127, LONG ? 30 : 10],
] as const;
const OTHER_RUNS = [
  ["site", "full", Pair, 20261126, 12],
  ["preview", "full", PreviewPair, 20261125, 9],
] as const;

describe("random edits of a site, one after the other", () => {
  it.each(LONG ? [...RUNS, ...OTHER_RUNS] : RUNS)(
    "give the same %s (%s) warm and clean",
    {
      timeout: 240_000,
    },
    async (_what, form, Twins, seed, edits) => {
      const { difference, ...count } = await run({
        pair: new Twins(temporaryFolder()),
        form,
        seed,
        edits,
        programs: 0.1,
        ...(Twins === PreviewPair && { writing: 0.4 }),
      });
      expect(difference).toBeUndefined();
      expect(count.built).toBeGreaterThan(edits / 2);
      expect(count.reused).toBeGreaterThan(count.rendered);
    },
  );
});
