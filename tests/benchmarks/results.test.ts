import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../../benchmarks/compare/options.ts";
import { Results, type Run } from "../../benchmarks/compare/results.ts";
import { temporaryFolder } from "../workshop.ts";

const RUN: Run = {
  size: 100,
  scenario: "clean",
  generator: "hugo",
  measured: "time",
  round: 0,
  version: "0.111.3",
  seconds: 0.5,
  cpuSeconds: 0.7,
  peakBytes: null,
  failure: null,
};

describe("kept results", () => {
  it("are found again, so that a long benchmark goes on where it stopped", () => {
    const folder = temporaryFolder();
    const first = new Results(folder);
    first.add(RUN);
    first.add({ ...RUN, size: 1000 });
    const again = new Results(folder);
    expect(again.runs).toEqual([RUN, { ...RUN, size: 1000 }]);
    expect(again.has(RUN)).toBe(true);
    expect(again.has({ ...RUN, round: 1 })).toBe(false);
    expect(again.has({ ...RUN, measured: "memory" })).toBe(false);
  });

  it("are forgotten by selection", () => {
    const folder = temporaryFolder();
    const results = new Results(folder);
    const kept: Run = { ...RUN, generator: "tribune" };
    for (const run of [RUN, kept]) results.add(run);
    results.forget({ sizes: [100], scenarios: ["clean"], generators: ["hugo"] });
    expect(results.runs).toEqual([kept]);
    expect(new Results(folder).runs).toEqual([kept]);
  });

  it("are refused when they are something else", () => {
    const folder = temporaryFolder();
    appendFileSync(join(folder, "runs-100.jsonl"), '{"size":100,"seconds":"rapide"}\n');
    expect(() => new Results(folder)).toThrow();
  });
});

describe("the options of the benchmark", () => {
  it("select sizes, generators and scenarios", () => {
    const words = ["--sizes", "100,1000", "--only", "tribune,hugo", "--scenarios", "clean", "--runs", "3"];
    expect(parseOptions(words)).toMatchObject({
      sizes: [100, 1000],
      generators: ["tribune", "hugo"],
      scenarios: ["clean"],
      runs: 3,
      limit: 900,
      fresh: false,
    });
  });

  it.each([
    [["--sizes", "many"], '--sizes takes whole numbers above 0, not "many".'],
    [["--only", "jekyll"], /^--only takes tribune, .*, not "jekyll"\.$/],
    [["--scenarios", "cold"], /^--scenarios takes clean, .*, not "cold"\.$/],
    [["--rounds", "3"], /--rounds/],
  ])("refuse %j", (words, message) => {
    expect(() => parseOptions(words)).toThrow(message);
  });
});
