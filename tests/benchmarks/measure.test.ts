import { describe, expect, it } from "vitest";
import { BuildFailed, measure } from "../../benchmarks/compare/measure.ts";
import { temporaryFolder } from "../workshop.ts";

const WORK = "const end = process.cpuUsage().user + 150_000; while (process.cpuUsage().user < end);";
const HOLD = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 200);";
/** A process whose own child does the work, as behind a launcher. */
const launched = (script: string) =>
  `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(script)}])`;

const run = (script: string, { limit = 60, memory = false } = {}) =>
  measure({ file: process.execPath, words: ["-e", script] }, { cwd: temporaryFolder(), limit, memory });

describe.runIf(process.platform === "linux")("a measured build", () => {
  it("counts the processor time of what it starts", async () => {
    expect((await run(launched(WORK))).cpuSeconds).toBeGreaterThan(0.15);
  });

  it("counts the memory of what it starts", async () => {
    expect((await run(launched(HOLD), { memory: true })).peakBytes).toBeGreaterThan(180e6);
  });
});

describe("a build that gives no site", () => {
  it("is told when it fails", async () => {
    const failed = run("console.error('Non.'); process.exit(3)");
    await expect(failed).rejects.toThrow(BuildFailed);
    await expect(failed).rejects.toMatchObject({
      reason: "failed (3)",
      message: expect.stringContaining("Non."),
    });
  });

  it("is ended when it takes too long", async () => {
    await expect(run("setInterval(() => {}, 1000)", { limit: 0.3 })).rejects.toMatchObject({
      reason: "over 0.3 s",
    });
  });
});
