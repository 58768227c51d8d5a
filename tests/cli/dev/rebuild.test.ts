/** From changes to builds: one at a time, none lost, and none that blocks the next for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Rebuilder } from "../../../src/cli/dev/rebuild.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function rebuilds() {
  const built: string[][] = [];
  let finish = () => {};
  const giveUp = vi.fn(() => finish());
  const rebuilder = new Rebuilder({
    build: (paths) => {
      built.push([...paths]);
      return new Promise<void>((done) => {
        finish = done;
      });
    },
    giveUp,
  });
  const finished = async () => {
    finish();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { rebuilder, built, giveUp, finish: finished };
}

describe("a change", () => {
  it("while a build runs is built after it, once, with all that came meanwhile", async () => {
    const { rebuilder, built, finish } = rebuilds();
    rebuilder.change([]);
    for (const path of ["a", "b", "a"]) rebuilder.change([path]);
    expect(built).toEqual([[]]);
    await finish();
    expect(built).toEqual([[], ["a", "b"]]);
    await finish();
    rebuilder.change(["c"]);
    expect(built.at(-1)).toEqual(["c"]);
  });

  it("ends a build that does not end by itself, and leaves a long one its time", async () => {
    const { rebuilder, built, giveUp, finish } = rebuilds();
    rebuilder.change([]);
    rebuilder.change(["a"]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(giveUp).not.toHaveBeenCalled();
    await finish();
    // The one before took 20 seconds.
    rebuilder.change(["b"]);
    await vi.advanceTimersByTimeAsync(79_000);
    expect(giveUp).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(giveUp).toHaveBeenCalledOnce();
    expect(built).toEqual([[], ["a"], ["b"]]);
    // One that was given up says nothing of how long a build takes.
    rebuilder.change(["c"]);
    await vi.advanceTimersByTimeAsync(81_000);
    expect(giveUp).toHaveBeenCalledTimes(2);
    rebuilder.stop();
  });

  it("never ends the first build for a text, however long it takes", async () => {
    const { rebuilder, built, giveUp, finish } = rebuilds();
    rebuilder.change([]);
    for (let minute = 0; minute < 30; minute += 1) {
      rebuilder.change(["articles/a.md"]);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(giveUp).not.toHaveBeenCalled();
    await finish();
    expect(built).toEqual([[], ["articles/a.md"]]);
    rebuilder.stop();
  });

  it("ends a first build that does not end by itself once the code is mended", async () => {
    const { rebuilder, built, giveUp } = rebuilds();
    rebuilder.change([]);
    rebuilder.change([".eleventy.ts"]);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(giveUp).toHaveBeenCalledOnce();
    expect(built).toEqual([[], [".eleventy.ts"]]);
    rebuilder.stop();
  });
});
