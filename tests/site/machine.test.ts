/** How much runs at once follows the machine and Node's threads, and leaves one of these for files. */
import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { tasksAtOnce } from "../../src/site/machine.ts";

it("runs as many tasks as there are processors, and one less than there are threads", () => {
  expect(tasksAtOnce({})).toBe(Math.min(availableParallelism(), 3));
  expect(tasksAtOnce({ UV_THREADPOOL_SIZE: "1024" })).toBe(availableParallelism());
  expect(tasksAtOnce({ UV_THREADPOOL_SIZE: "2" })).toBe(1);
});

it("runs at least one", () => {
  for (const threads of ["1", "0", "-3"])
    expect(tasksAtOnce({ UV_THREADPOOL_SIZE: threads })).toBeGreaterThan(0);
  expect(tasksAtOnce({ UV_THREADPOOL_SIZE: "many" })).toBe(tasksAtOnce({}));
});
