import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseOptions } from "../../benchmarks/compare/options.ts";
import { Results, type Run, type Sitting } from "../../benchmarks/compare/results.ts";
import { temporaryFolder } from "../workshop.ts";

const { kind: _sitting, ...SITTING } = {
  kind: "sitting",
  id: "2026-12-01T08:00:00Z",
  command: "npm run bench -- --size 100",
  corpus: "essays",
  size: 100,
  features: "same",
  versions: { hugo: "0.169.0" },
  machine: {
    processor: "A processor",
    cores: 2,
    memoryBytes: 8 * 2 ** 30,
    system: "Linux 6.1",
    node: "v26.10.0",
    commit: "abc1234",
    load: 0,
  },
} satisfies Sitting;

const {
  kind: _run,
  sitting: _id,
  ...RUN
} = {
  kind: "run",
  sitting: SITTING.id,
  scenario: "clean",
  peer: "hugo",
  measured: "time",
  round: 0,
  seconds: 0.5,
  cpuSeconds: 0.7,
  peakBytes: null,
  failure: null,
} satisfies Run;

describe("kept results", () => {
  it("are appended, sitting by sitting, and found again", () => {
    const folder = temporaryFolder();
    new Results(folder).begin(SITTING)(RUN);
    const later = { ...SITTING, id: "2026-12-02T08:00:00Z" };
    const keep = new Results(folder).begin(later);
    keep(RUN);
    keep({ ...RUN, round: 1 });
    const { sittings, runs } = new Results(folder).read();
    expect(sittings).toEqual([
      { kind: "sitting", ...SITTING },
      { kind: "sitting", ...later },
    ]);
    expect(runs.map(({ sitting, round }) => [sitting, round])).toEqual([
      [SITTING.id, 0],
      [later.id, 0],
      [later.id, 1],
    ]);
  });

  it("are kept as they come, so that a sitting that is stopped loses none", () => {
    const folder = temporaryFolder();
    const keep = new Results(folder).begin(SITTING);
    keep(RUN);
    const lines = readFileSync(join(folder, "essays-100-same.jsonl"), "utf8").trim().split("\n");
    expect(lines).toHaveLength(2);
  });

  it("are refused when they are something else, or of no sitting", () => {
    const folder = temporaryFolder();
    appendFileSync(join(folder, "a.jsonl"), '{"kind":"run","seconds":"rapide"}\n');
    expect(() => new Results(folder).read()).toThrow();
    const other = temporaryFolder();
    appendFileSync(
      join(other, "a.jsonl"),
      `${JSON.stringify({ kind: "run", sitting: SITTING.id, ...RUN })}\n`,
    );
    expect(() => new Results(other).read()).toThrow("no such sitting");
  });

  it("of the repository can be read", () => {
    const { sittings } = new Results(join(import.meta.dirname, "../../benchmarks/results")).read();
    expect(sittings.length).toBeGreaterThan(0);
  });
});

describe("the options of the benchmark", () => {
  it("select one setting, its scenarios and peers; Tribune is always among them", () => {
    const words = ["--size", "1000", "--scenario", "clean,watch", "--peers", "hugo,eleventy", "--runs", "3"];
    expect(parseOptions(words)).toMatchObject({
      setting: { corpus: "essays", size: 1000, features: "same" },
      scenarios: ["clean", "watch"],
      peers: ["tribune", "hugo", "eleventy"],
      runs: 3,
      memoryRuns: 1,
      limit: 900,
    });
  });

  it("know how many articles each corpus is meant to have", () => {
    expect(parseOptions(["--corpus", "short"])?.setting.size).toBe(4000);
    expect(parseOptions([])?.setting.size).toBe(1000);
  });

  it.each([
    [["--size", "many"], '--size takes whole numbers above 0, not "many".'],
    [["--peers", "jekyll"], /^--peers takes tribune, .*, not "jekyll"\.$/],
    [["--scenario", "cold"], /^--scenario takes clean, .*, not "cold"\.$/],
    [["--features", "some"], /^--features takes same, /],
    [["--rounds", "3"], /--rounds/],
  ])("refuse %j", (words, message) => {
    expect(() => parseOptions(words)).toThrow(message);
  });
});
