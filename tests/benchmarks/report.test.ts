import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { chart } from "../../benchmarks/compare/chart.ts";
import { Figures } from "../../benchmarks/compare/figures.ts";
import type { PeerId } from "../../benchmarks/compare/generator.ts";
import { page, withTable } from "../../benchmarks/compare/report.ts";
import type { Run, Sitting } from "../../benchmarks/compare/results.ts";
import type { Scenario } from "../../benchmarks/compare/scenarios.ts";

const MACHINE = {
  processor: "A processor",
  cores: 2,
  memoryBytes: 8 * 2 ** 30,
  system: "Linux 6.1",
  node: "v26.10.0",
  commit: "abc1234",
  load: 0.1,
};

const FIRST: Sitting = {
  kind: "sitting",
  id: "2026-11-25T08:00:00Z",
  command: "npm run bench -- --size 10000 --scenario clean,watch",
  corpus: "essays",
  size: 10_000,
  features: "same",
  versions: { tribune: "0.1.0", hugo: "0.169.0", astro: "7.3.5" },
  machine: MACHINE,
};
const EVERYTHING: Sitting = {
  ...FIRST,
  id: "2026-11-25T09:00:00Z",
  command: "npm run bench -- --size 10000 --features everything",
  features: "everything",
};

function runs({ id }: Sitting, peer: PeerId, scenario: Scenario, times: readonly number[]): Run[] {
  return times.map((seconds, round) => ({
    kind: "run",
    sitting: id,
    scenario,
    peer,
    measured: "time",
    round,
    seconds,
    cpuSeconds: 2 * seconds,
    peakBytes: null,
    failure: null,
  }));
}

function memory(sitting: Sitting, peer: PeerId, bytes: number): Run[] {
  return runs(sitting, peer, "clean", [99]).map((run) => ({ ...run, measured: "memory", peakBytes: bytes }));
}

const RUNS = [
  ...runs(FIRST, "hugo", "clean", [4, 8, 6]),
  ...runs(FIRST, "tribune", "clean", [2, 6, 3]),
  ...memory(FIRST, "tribune", 321e6),
  ...memory(FIRST, "hugo", 300e6),
  ...runs(FIRST, "hugo", "watch", [0.8]),
  ...runs(FIRST, "tribune", "watch", [0.96]),
  ...runs(FIRST, "astro", "clean", [1]).map((run) => ({ ...run, seconds: null, failure: "over 900 s" })),
  ...runs(EVERYTHING, "tribune", "clean", [40, 42, 41]),
  ...runs(EVERYTHING, "astro", "clean", [80, 84, 82]),
];

const FIGURES = new Figures([FIRST, EVERYTHING], RUNS);

describe("the page of the benchmarks", () => {
  const text = page(FIGURES);

  it("gives medians, and Tribune's share of each peer's with its spread", () => {
    expect(text).toContain("| Tribune 0.1.0 | 3.00 s | 0.96 s |");
    expect(text).toContain("| Hugo 0.169.0 | 6.00 s ×0.50 (0.50–0.75) | 0.80 s ×1.20 |");
  });

  it("says why there is no figure", () => {
    expect(text).toContain("| Astro 7.3.5 | over 900 s | – |");
  });

  it("gives processor time and memory, and keeps the time of a run for memory out", () => {
    expect(text).toContain("| Tribune 0.1.0 | 6.00 s |");
    expect(text).toContain("| Tribune 0.1.0 | 321 MB |");
    expect(text).toContain("| Hugo 0.169.0 | 300 MB ×1.07 |");
    expect(text).not.toContain("99");
  });

  it("begins with where Tribune takes more, the most first, and only that", () => {
    const [, losses = ""] = /^## Where Tribune takes more\n\n([^#]*)/m.exec(text) ?? [];
    expect(text.indexOf("## ")).toBe(text.indexOf("## Where Tribune takes more"));
    expect(losses.trim().split("\n")).toEqual([
      "- 10,000 articles, save → page, time: ×1.20 of Hugo 0.169.0",
      "- 10,000 articles, clean build, memory: ×1.07 of Hugo 0.169.0",
    ]);
  });

  it("names the command, the day, the machine and the versions of each figure", () => {
    expect(text).toContain(
      "- clean build, save → page of Tribune 0.1.0, Hugo 0.169.0, Astro 7.3.5: `npm run bench -- --size 10000 --scenario clean,watch`, on 2026-11-25, Tribune at abc1234, A processor, 2 cores, 8 GB",
    );
    expect(text).toContain("## 10,000 articles, everything on");
  });

  it("takes the last sitting of each figure, and compares none of two sittings", () => {
    const later: Sitting = { ...FIRST, id: "2026-12-01T08:00:00Z", versions: { tribune: "0.2.0" } };
    const both = page(
      new Figures([FIRST, later], [...RUNS.slice(0, 6), ...runs(later, "tribune", "clean", [1])]),
    );
    expect(both).toContain("| Tribune 0.2.0 | 1.00 s |");
    expect(both).toContain("| Hugo 0.169.0 | 6.00 s ×0.50 (0.50–0.75) |");
  });
});

describe("the README's table", () => {
  const readme = "# A\n\n<!-- benchmarks: written -->\nold\n<!-- /benchmarks -->\n\nZ\n";

  it("holds the times of each setting with their commands, in the place that is marked", () => {
    const text = withTable(readme, FIGURES);
    expect(text).toContain("|  | Tribune 0.1.0 | Hugo 0.169.0 | Astro 7.3.5 | Command |");
    expect(text).toContain("| 10,000 articles, clean build | 3.00 s | 6.00 s | over 900 s | 1 |");
    expect(text).toContain("| 10,000 articles, everything on, clean build | 41.0 s | – | 82.0 s | 2 |");
    expect(text).toContain("\n1. `npm run bench -- --size 10000 --scenario clean,watch`, 2026-11-25\n");
    expect(text).toMatch(/^# A\n\n<!-- benchmarks: written -->\n\n<picture>/);
    expect(text).toMatch(/<!-- \/benchmarks -->\n\nZ\n$/);
    expect(text).not.toContain("old");
  });

  it("stays the same when it is written again", () => {
    const once = withTable(readme, FIGURES);
    expect(withTable(once, FIGURES)).toBe(once);
  });

  it("needs a place", () => {
    expect(() => withTable("# A\n", FIGURES)).toThrow("no place");
  });
});

describe("the chart of the benchmarks", () => {
  const svg = chart(FIGURES, "light");
  const widthOf = (kind: string) =>
    Number(new RegExp(`class="bar ${kind}"[^>]* width="([\\d.]+)"`).exec(svg)?.[1]);

  it("is well-formed, named and described in full", () => {
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => names.push(name));
    parser.write(svg).close();
    expect(names.slice(0, 3)).toEqual(["svg", "title", "desc"]);
    expect(svg).toContain('role="img" aria-labelledby="title description"');
    expect(svg).toContain(
      "10,000 articles, clean build: Tribune 0.1.0 3.00 s; Hugo 0.169.0 6.00 s; Astro 7.3.5 over 900 s.",
    );
    expect(svg).toContain(
      "10,000 articles, everything on, clean build: Tribune 0.1.0 41.0 s; Astro 7.3.5 82.0 s.",
    );
  });

  it("draws bars as long as the times", () => {
    expect(widthOf("own") / widthOf("hugo")).toBeCloseTo(0.5, 2);
  });

  it("says what could not be measured", () => {
    expect(svg).toContain(">over 900 s</text>");
  });

  it("has other colours in the dark, and nothing else", () => {
    const dark = chart(FIGURES, "dark");
    expect(dark).not.toBe(svg);
    const bare = (text: string) => text.replaceAll(/#[0-9a-f]{6}/g, "");
    expect(bare(dark)).toBe(bare(svg));
  });
});
