import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { chart } from "../../benchmarks/compare/chart.ts";
import { Figures } from "../../benchmarks/compare/figures.ts";
import type { GeneratorId } from "../../benchmarks/compare/generator.ts";
import { page } from "../../benchmarks/compare/report.ts";
import type { Run } from "../../benchmarks/compare/results.ts";
import type { Scenario } from "../../benchmarks/compare/scenarios.ts";

function runs(generator: GeneratorId, scenario: Scenario, times: readonly number[], version = "1.0"): Run[] {
  const run = {
    size: 10_000,
    scenario,
    generator,
    version,
    cpuSeconds: null,
    peakBytes: null,
    failure: null,
  };
  return times.map((seconds, round) => ({
    ...run,
    measured: "time",
    round,
    seconds,
    cpuSeconds: 2 * seconds,
  }));
}

const [anyRun] = runs("astro", "clean", [1]);
if (!anyRun) throw new Error("There is no run.");

const FIGURES = new Figures([
  ...runs("hugo", "clean", [4, 8, 6], "0.111.3"),
  ...runs("tribune", "clean", [2, 6, 3], "0.1.0"),
  { ...anyRun, generator: "tribune", measured: "memory", seconds: 99, peakBytes: 321e6, version: "0.1.0" },
  ...runs("tribune-everything", "clean", [40, 42, 41], "0.1.0"),
  ...runs("hugo", "watch", [0.8], "0.111.3"),
  ...runs("tribune", "watch", [0.96], "0.1.0"),
  { ...anyRun, seconds: null, cpuSeconds: null, failure: "over 900 s" },
]);

const MACHINE = {
  processor: "A processor",
  cores: 2,
  memoryBytes: 8 * 2 ** 30,
  system: "Linux 6.1",
  node: "v26.10.0",
  commit: "abc1234",
  date: "2026-11-25",
  load: 0.1,
  commands: ["npm run bench -- --sizes 10000"],
};

describe("the page of the benchmarks", () => {
  const text = page(FIGURES, MACHINE);

  it("gives medians, with the median of the ratios within rounds", () => {
    expect(text).toContain("| Tribune, same features | 3.00 s (×0.50) | 0.96 s (×1.20) |");
    expect(text).toContain("| Hugo | 6.00 s | 0.80 s |");
  });

  it("says why there is no figure", () => {
    expect(text).toContain("| Astro | over 900 s | – |");
  });

  it("gives processor time and memory, and keeps the time of a run for memory out", () => {
    expect(text).toContain("| Tribune, same features | 6.00 s |");
    expect(text).toContain("| Tribune, same features | 321 MB |");
    expect(text).not.toContain("99");
  });

  it("says in words where Tribune loses, and only there", () => {
    const [, losses = ""] = /## Where Tribune is slower\n\n([^#]*)/.exec(text) ?? [];
    expect(losses.trim()).toBe("- 10,000 articles, save, in watch mode: ×1.20 of Hugo");
  });

  it("names the machine, the versions, the day and the command", () => {
    expect(text).toContain("\n```sh\nnpm run bench -- --sizes 10000\n```\n");
    expect(text).toContain("2026-11-25 on A processor, 2 cores, 8 GB");
    expect(text).toContain("Tribune 0.1.0, Hugo 0.111.3, Astro 1.0.");
  });
});

describe("the chart of the benchmarks", () => {
  const svg = chart(FIGURES);
  const widthOf = (kind: string) =>
    Number(new RegExp(`class="bar ${kind}"[^>]* width="([\\d.]+)"`).exec(svg)?.[1]);

  it("is well-formed, named and described in full", () => {
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => names.push(name));
    parser.write(svg).close();
    expect(names.slice(0, 3)).toEqual(["svg", "title", "desc"]);
    expect(svg).toContain('role="img" aria-labelledby="title description"');
    expect(svg).toContain("10,000 articles, clean build: Tribune, same features 3.00 s;");
  });

  it("draws bars as long as the times, and cuts what alone does more", () => {
    expect(widthOf("own") / widthOf("hugo")).toBeCloseTo(0.5, 2);
    expect(widthOf("own-all")).toBe(widthOf("hugo"));
    expect(svg.match(/class="cut"/g)).toHaveLength(1);
  });

  it("says what could not be measured, and is readable in the dark", () => {
    expect(svg).toContain(">over 900 s</text>");
    expect(svg).toContain("prefers-color-scheme: dark");
  });
});
