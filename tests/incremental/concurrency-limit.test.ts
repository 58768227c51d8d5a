/** What runs beside the main thread: bounded, in order, in turns, and given up at once. */
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConcurrencyLimit } from "../../src/incremental/concurrency-limit.ts";

describe("a concurrency limit", () => {
  it("runs every task once, at most so many at a time, from several lists too", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }), { maxLength: 4 }),
        async (count, lists) => {
          const limit = new ConcurrencyLimit(count);
          let running = 0;
          const done = lists.map((): number[] => []);
          await Promise.all(
            lists.map((list, index) =>
              limit.each(list, async (ticks) => {
                running += 1;
                expect(running).toBeLessThanOrEqual(count);
                for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
                running -= 1;
                done[index]?.push(ticks);
              }),
            ),
          );
          expect(running).toBe(0);
          expect(done.map((list) => list.toSorted())).toEqual(lists.map((list) => list.toSorted()));
        },
      ),
    );
  });

  it("begins the items of a list in order, and takes turns with another list", async () => {
    const limit = new ConcurrencyLimit(1);
    const begun: string[] = [];
    const each = (items: string) => limit.each(items, async (item) => void begun.push(item));
    await Promise.all([each("abcd"), each("1234")]);
    expect(begun.join("")).toBe("a1b2c3d4");
  });

  it("begins nothing more after a failure, which it reports, and frees its places", async () => {
    const limit = new ConcurrencyLimit(2);
    const begun: number[] = [];
    const failing = limit.each([1, 2, 3, 4, 5, 6], async (item) => {
      begun.push(item);
      await pause(0);
      if (item === 2) throw new Error("two");
    });
    await expect(failing).rejects.toThrow("two");
    await pause(5);
    expect(begun.length).toBeLessThan(6);
    expect(await limit.run(async () => "free")).toBe("free");
  });

  it("begins nothing more once it is given up", async () => {
    const givenUp = new AbortController();
    const limit = new ConcurrencyLimit(1, givenUp.signal);
    const begun: number[] = [];
    await limit.each([1, 2, 3], async (item) => {
      begun.push(item);
      givenUp.abort();
    });
    expect(begun).toEqual([1]);
  });
});
