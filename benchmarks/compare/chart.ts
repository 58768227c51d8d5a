/** The figures as an SVG chart: a row per scenario, a column per size, a bar per generator. */
import { type Html, html } from "../../src/text/html.ts";
import type { Figures } from "./figures.ts";
import { count, duration } from "./format.ts";
import { GENERATOR_IDS, type GeneratorId } from "./generator.ts";
import { GENERATORS } from "./generators.ts";
import { SCENARIO_NAMES, type Scenario } from "./scenarios.ts";

const SHOWN: readonly Scenario[] = ["clean", "warm", "title", "watch"];

const WIDTH = 960;
const MARGIN = 24;
const NAMES = 170;
const HEAD = 104;
const BAR = 13;
const PITCH = 19;
const PANEL_HEAD = 30;
const PANEL_GAP = 26;
const COLUMN_GAP = 24;
/** Space for the figure after the longest bar. */
const FIGURE = 62;

export function chart(figures: Figures): string {
  const { sizes } = figures;
  const generators = GENERATOR_IDS.filter((generator) => figures.versions(generator).length > 0);
  const scenarios = SHOWN.filter((scenario) =>
    sizes.some((size) => generators.some((generator) => figures.of(size, scenario, generator)?.seconds)),
  );
  const column = (WIDTH - 2 * MARGIN - NAMES - COLUMN_GAP * (sizes.length - 1)) / Math.max(1, sizes.length);
  const panel = PANEL_HEAD + generators.length * PITCH + PANEL_GAP;
  const height = HEAD + scenarios.length * panel + 10;
  const rows = scenarios.map((scenario, index) => {
    const top = HEAD + index * panel;
    const columns = sizes.map((size, at) => ({
      size,
      left: MARGIN + NAMES + at * (column + COLUMN_GAP),
    }));
    return html`<text class="scenario" x="${MARGIN}" y="${top + 14}">${SCENARIO_NAMES[scenario]}</text>
<path class="rule" d="M${MARGIN} ${top + 22}H${WIDTH - MARGIN}"/>
${generators.map((generator, line) => name(generator, top + PANEL_HEAD + line * PITCH))}${columns.map(({ size, left }) => bars(figures, { size, scenario, generators, left, top: top + PANEL_HEAD, width: column }))}`;
  });
  const heads = sizes.map(
    (size, at) =>
      html`<text class="size" x="${MARGIN + NAMES + at * (column + COLUMN_GAP)}" y="84">${count(size)} articles</text>\n`,
  );
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">
<title id="title">Time that Tribune and its peers take</title>
<desc id="description">${description(figures, generators, scenarios)}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="title" x="${MARGIN}" y="40">Time that Tribune and its peers take</text>
<text class="note" x="${MARGIN}" y="60">Medians; shorter is better. Every panel has a scale of its own; a bar with a cut is longer than it is drawn.</text>
${heads}${rows}</svg>
`);
}

function name(generator: GeneratorId, top: number): Html {
  return html`<text class="name ${toneOf(generator)}" x="${MARGIN}" y="${top + 10}">${GENERATORS[generator].name}</text>
`;
}

interface Panel {
  readonly size: number;
  readonly scenario: Scenario;
  readonly generators: readonly GeneratorId[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function bars(figures: Figures, { size, scenario, generators, left, top, width }: Panel): Html {
  const time = (generator: GeneratorId) => figures.of(size, scenario, generator)?.seconds ?? 0;
  // One outlier would make all other bars invisible, so its bar is cut.
  const longest = Math.max(...generators.filter((id) => toneOf(id) !== "own-all").map(time)) || Infinity;
  return html`${generators.map((generator, line) => {
    const figure = figures.of(size, scenario, generator);
    const y = top + line * PITCH;
    if (figure?.seconds === undefined)
      return html`<text class="absent" x="${left}" y="${y + 10}">${figure?.failure ?? "–"}</text>\n`;
    const share = longest === Infinity ? 1 : figure.seconds / longest;
    const length = Math.max(1.5, Math.min(1, share) * (width - FIGURE));
    return html`<rect class="bar ${toneOf(generator)}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="1.5"/>${share > 1 && cut(left + length - 16, y)}<text class="figure ${toneOf(generator)}" x="${(left + length + 6).toFixed(1)}" y="${y + 10}">${duration(figure.seconds)}</text>
`;
  })}`;
}

/** Two strokes that mark a cut bar. */
function cut(x: number, y: number): Html {
  const stroke = (at: number) => html`M${at.toFixed(1)} ${y + BAR + 1}l5 -${BAR + 2}`;
  return html`<path class="cut" d="${String(stroke(x))}${String(stroke(x + 5))}"/>`;
}

function toneOf(generator: GeneratorId): "own" | "own-all" | "hugo" | "other" {
  if (generator === "tribune") return "own";
  if (generator === "tribune-everything") return "own-all";
  return generator === "hugo" ? "hugo" : "other";
}

/** All figures in words, for screen readers. */
function description(
  figures: Figures,
  generators: readonly GeneratorId[],
  scenarios: readonly Scenario[],
): string {
  const sentences = figures.sizes.flatMap((size) =>
    scenarios.map((scenario) => {
      const said = generators.flatMap((generator) => {
        const figure = figures.of(size, scenario, generator);
        const time = figure?.seconds === undefined ? figure?.failure : duration(figure.seconds);
        return time === undefined ? [] : [`${GENERATORS[generator].name} ${time}`];
      });
      return `${count(size)} articles, ${SCENARIO_NAMES[scenario]}: ${said.join("; ")}.`;
    }),
  );
  return sentences.join(" ");
}

const STYLE = `
svg { color-scheme: light dark; font-family: system-ui, -apple-system, Roboto, sans-serif; }
text { fill: #1b1a17; font-size: 12px; }
.paper { fill: #fbfaf6; }
.rule { stroke: #d8d2c5; fill: none; }
.cut { stroke: #fbfaf6; stroke-width: 2; }
.title { font: 600 20px Georgia, serif; }
.note, .absent { fill: #5d574d; }
.size { font-weight: 600; font-size: 13px; }
.scenario { font: 600 14px Georgia, serif; }
.name, .figure { fill: #5d574d; font-variant-numeric: tabular-nums; }
text.own { fill: #a4262c; font-weight: 600; }
.bar.own { fill: #a4262c; }
.bar.own-all { fill: #d89a92; }
.bar.hugo { fill: #4a463f; }
.bar.other { fill: #b9b2a4; }
@media (prefers-color-scheme: dark) {
  text { fill: #ebe7df; }
  .paper { fill: #171614; }
  .rule { stroke: #3a3732; }
  .cut { stroke: #171614; }
  .note, .absent, .name, .figure { fill: #a9a297; }
  text.own { fill: #f08a80; }
  .bar.own { fill: #e0685e; }
  .bar.own-all { fill: #8a4a45; }
  .bar.hugo { fill: #cfc8bb; }
  .bar.other { fill: #5d574d; }
}
`;
