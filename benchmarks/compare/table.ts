/** The figures of one size as Markdown. */
import type { Figure, Figures } from "./figures.ts";
import { count, duration, megabytes, ratio } from "./format.ts";
import { GENERATOR_IDS, type GeneratorId } from "./generator.ts";
import { GENERATORS } from "./generators.ts";
import { SCENARIO_NAMES, SCENARIOS, type Scenario } from "./scenarios.ts";

const BUILDS: readonly Scenario[] = SCENARIOS.filter((scenario) => scenario !== "watch");

/** Wall time of every scenario, with the ratio to Hugo in the same rounds. */
export function timeTable(figures: Figures, size: number): string {
  return table(figures, size, SCENARIOS, (figure) => {
    if (figure.seconds === undefined) return figure.failure;
    const { scenario, generator, seconds } = figure;
    const toHugo = generator === "hugo" ? undefined : figures.ratio(size, scenario, generator, "hugo");
    return duration(seconds) + (toHugo === undefined ? "" : ` (${ratio(toHugo)})`);
  });
}

export function processorTable(figures: Figures, size: number): string {
  return table(figures, size, BUILDS, ({ cpuSeconds, failure }) =>
    cpuSeconds === undefined ? failure : duration(cpuSeconds),
  );
}

export function memoryTable(figures: Figures, size: number): string {
  return table(figures, size, BUILDS, ({ peakBytes, failure }) =>
    peakBytes === undefined ? failure : megabytes(peakBytes),
  );
}

function table(
  figures: Figures,
  size: number,
  scenarios: readonly Scenario[],
  cell: (figure: Figure) => string | undefined,
): string {
  const shown = scenarios.filter((scenario) =>
    GENERATOR_IDS.some((generator) => figures.of(size, scenario, generator)),
  );
  const rows = GENERATOR_IDS.filter((generator) =>
    shown.some((scenario) => figures.of(size, scenario, generator)),
  ).map((generator) => {
    const cells = shown.map((scenario) => {
      const figure = figures.of(size, scenario, generator);
      return (figure && cell(figure)) ?? "–";
    });
    return row([GENERATORS[generator].name, ...cells]);
  });
  const names = shown.map((scenario) => SCENARIO_NAMES[scenario]);
  return [row(["", ...names]), row(["---", ...names.map(() => "---:")]), ...rows].join("\n");
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** Where Tribune loses, in words, because that is easily overlooked in a table. */
export function losses(figures: Figures): string[] {
  const against: readonly GeneratorId[] = ["hugo", "eleventy-javascript"];
  return figures.sizes
    .flatMap((size) =>
      against.flatMap((base) =>
        SCENARIOS.flatMap((scenario) => {
          const slower = figures.ratio(size, scenario, "tribune", base);
          return slower === undefined || slower <= 1
            ? []
            : [{ size, scenario, base: GENERATORS[base].name, ratio: slower }];
        }),
      ),
    )
    .map(
      (loss) =>
        `${count(loss.size)} articles, ${SCENARIO_NAMES[loss.scenario]}: ${ratio(loss.ratio)} of ${loss.base}`,
    );
}
