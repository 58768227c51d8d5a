/** Where the texts are cut into parts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlaces, cut, type Placed } from "../../../src/outputs/search/cuts.ts";

const LIMITS = { resting: 8, newest: 3 };

const slug = fc.string({ unit: fc.constantFrom("a", "b", "-", "é", "z"), minLength: 1, maxLength: 4 });
const epoch = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: -4_000_000_000_000, max: 8_000_000_000_000 }),
);
const texts = fc
  .uniqueArray(fc.record({ slug, epoch }), {
    minLength: 1,
    maxLength: 60,
    selector: ({ slug, epoch }) => `${epoch} ${slug}`,
  })
  .map((all) => all.toSorted(comparePlaces));

/** The parts, each as the names of its texts. */
const parts = (all: readonly Placed[]) =>
  cut(all, LIMITS).map(({ from, to }) =>
    all
      .slice(from, to)
      .map(({ slug, epoch }) => `${epoch} ${slug}`)
      .join(),
  );

const without = (all: readonly Placed[], index: number) => all.filter((_, at) => at !== index);

describe("the parts", () => {
  it("have every text once, in order, and are not too large", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const ranges = cut(all, LIMITS);
        expect(ranges.map(({ from }) => from)).toEqual([0, ...ranges.slice(0, -1).map(({ to }) => to)]);
        expect(ranges.at(-1)?.to).toBe(all.length);
        for (const { from, to } of ranges)
          expect(to - from).toBeLessThanOrEqual(from === 0 ? LIMITS.newest : LIMITS.resting);
      }),
    );
  });

  it("are all but two the same after a text has come", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, at) => {
        fc.pre(all.length > 1);
        const before = new Set(parts(without(all, at % all.length)));
        expect(parts(all).filter((part) => !before.has(part)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 500 },
    );
  });

  it("are all but one the same after a text has gone, unless it was the newest", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, at) => {
        fc.pre(all.length > 1);
        const gone = 1 + (at % (all.length - 1));
        const before = new Set(parts(all));
        expect(parts(without(all, gone)).filter((part) => !before.has(part)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it("hold articles apart from free pages where they are many", () => {
    const all = [1, 2, 3].flatMap((number) => [
      { slug: `a${number}`, epoch: number },
      { slug: `p${number}`, epoch: undefined },
    ]);
    expect(parts(all.toSorted(comparePlaces))).toEqual([
      "3 a3,2 a2,1 a1",
      "undefined p1,undefined p2,undefined p3",
    ]);
  });
});
