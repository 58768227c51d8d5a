/** The figures as Markdown tables. */
import type { Figure, Figures, Spread } from "./figures.ts";
import { duration, megabytes, ratio } from "./format.ts";
import { PEER_IDS, type PeerId } from "./generator.ts";
import { GENERATORS } from "./generators.ts";
import { BUILDS, SCENARIO_NAMES, SCENARIOS, type Scenario } from "./scenarios.ts";
import { type Setting, titleOf } from "./setting.ts";

/** Wall time, with Tribune's ratio to each peer. */
export const timeTable = (figures: Figures, setting: Setting) =>
  table(figures.in(setting), SCENARIOS, ({ seconds, timeRatio }) =>
    seconds === undefined ? undefined : withRatio(duration(seconds.median), timeRatio),
  );

export const processorTable = (figures: Figures, setting: Setting) =>
  table(figures.in(setting), BUILDS, ({ cpuSeconds }) => cpuSeconds && duration(cpuSeconds.median));

export const memoryTable = (figures: Figures, setting: Setting) =>
  table(
    figures.in(setting),
    SCENARIOS.filter((scenario) => scenario !== "watch"),
    ({ peakBytes, memoryRatio }) =>
      peakBytes === undefined ? undefined : withRatio(megabytes(peakBytes.median), memoryRatio),
  );

const withRatio = (value: string, of: Figure["timeRatio"]) => (of ? `${value} ${ratio(of)}` : value);

/** `Hugo 0.169.0`, `Eleventy 3.1.8, Nunjucks`; two versions if the figures are of two. */
export function nameOf(peer: PeerId, figures: readonly Figure[]): string {
  const versions = figures.flatMap((figure) =>
    figure.peer === peer ? [figure.sitting.versions[peer] ?? ""] : [],
  );
  const { name, variant } = GENERATORS[peer];
  const named = `${name} ${[...new Set(versions)].join(" and ")}`;
  return variant === undefined ? named : `${named}, ${variant}`;
}

function table(
  figures: readonly Figure[],
  scenarios: readonly Scenario[],
  cell: (figure: Figure) => string | undefined,
): string {
  const shown = scenarios.filter((wanted) =>
    figures.some((figure) => figure.scenario === wanted && cell(figure) !== undefined),
  );
  const rows = PEER_IDS.filter((wanted) => figures.some(({ peer }) => peer === wanted)).map((peer) => {
    const cells = shown.map((scenario) => {
      const figure = figures.find((one) => one.peer === peer && one.scenario === scenario);
      return (figure && (cell(figure) ?? figure.failure)) ?? "–";
    });
    return row([nameOf(peer, figures), ...cells]);
  });
  return [head(["", ...shown.map((scenario) => SCENARIO_NAMES[scenario])]), ...rows].join("\n");
}

/** One row for each scenario of each setting, with the commands that measured it: for the README. */
export function overview(figures: Figures): string {
  const all = figures.settings.flatMap((setting) => figures.in(setting));
  const peers = PEER_IDS.filter(
    (wanted) => wanted !== "eleventy-nunjucks" && all.some(({ peer }) => peer === wanted),
  );
  const commandOf = ({ sitting: { command, id } }: Figure) => `\`${command}\`, ${id.slice(0, 10)}`;
  const commands = [...new Set(all.map(commandOf))];
  const rows = figures.settings.flatMap((setting) => {
    const here = figures.in(setting);
    return SCENARIOS.flatMap((scenario) => {
      const cells = here.filter((figure) => figure.scenario === scenario && peers.includes(figure.peer));
      if (cells.length === 0) return [];
      const times = peers.map((peer) => {
        const figure = cells.find((one) => one.peer === peer);
        return figure?.seconds === undefined ? (figure?.failure ?? "–") : duration(figure.seconds.median);
      });
      const numbers = [...new Set(cells.map((figure) => commands.indexOf(commandOf(figure)) + 1))];
      return [row([`${titleOf(setting)}, ${SCENARIO_NAMES[scenario]}`, ...times, numbers.join(", ")])];
    });
  });
  const names = peers.map((peer) => nameOf(peer, all));
  return [
    head(["", ...names, "Command"]),
    ...rows,
    "",
    ...commands.map((command, at) => `${at + 1}. ${command}`),
  ].join("\n");
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const head = (names: readonly string[]) =>
  `${row(names)}\n${row(["---", ...names.slice(1).map(() => "---:")])}`;

/** What is as much once it is rounded is not more. */
const isMore = ({ median }: Spread) => Number(median.toFixed(2)) > 1;

/** Where Tribune takes more, in words and the most first, because that is easily overlooked in a table. */
export function losses(figures: Figures): string[] {
  return figures.settings
    .flatMap((setting) => {
      const here = figures.in(setting);
      return SCENARIOS.flatMap((scenario) => {
        const cells = here.filter((figure) => figure.scenario === scenario);
        return [
          lossOf(cells, "time", ({ timeRatio }) => timeRatio),
          lossOf(cells, "memory", ({ memoryRatio }) => memoryRatio),
        ].flatMap((loss) =>
          loss ? [{ ...loss, text: `${titleOf(setting)}, ${SCENARIO_NAMES[scenario]}, ${loss.text}` }] : [],
        );
      });
    })
    .toSorted((a, b) => b.most - a.most)
    .map(({ text }) => text);
}

interface Loss {
  /** The largest of the ratios. */
  readonly most: number;
  readonly text: string;
}

/** @param cells the figures of one scenario */
function lossOf(
  cells: readonly Figure[],
  what: string,
  ratioOf: (figure: Figure) => Spread | undefined,
): Loss | undefined {
  const more = cells
    .flatMap((figure) => {
      const of = ratioOf(figure);
      return of && isMore(of) ? [{ figure, of }] : [];
    })
    .toSorted((a, b) => b.of.median - a.of.median);
  const [first] = more;
  if (!first) return undefined;
  const text = more.map(({ figure, of }) => `${ratio(of)} of ${nameOf(figure.peer, [figure])}`).join("; ");
  return { most: first.of.median, text: `${what}: ${text}` };
}
