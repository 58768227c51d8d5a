/** The times as an SVG chart: a row per scenario, a column per set of articles, a bar per generator. */
import { type Html, html } from "../../src/text/html.ts";
import type { Figure, Figures } from "./figures.ts";
import { duration } from "./format.ts";
import { PEER_IDS, type PeerId } from "./generator.ts";
import { SCENARIO_NAMES, type Scenario } from "./scenarios.ts";
import { type Features, type Setting, titleOf } from "./setting.ts";
import { nameOf } from "./table.ts";
import { styleOf, type Theme } from "./theme.ts";

interface Row {
  readonly features: Features;
  readonly scenario: Scenario;
}

const ROWS: readonly Row[] = [
  { features: "same", scenario: "clean" },
  { features: "same", scenario: "warm" },
  { features: "same", scenario: "body" },
  { features: "same", scenario: "title" },
  { features: "same", scenario: "watch" },
  { features: "everything", scenario: "clean" },
  { features: "everything", scenario: "body" },
];

const WIDTH = 960;
const MARGIN = 24;
const NAMES = 160;
const HEAD = 118;
const BAR = 13;
const PITCH = 19;
const PANEL_HEAD = 30;
const PANEL_GAP = 26;
const COLUMN_GAP = 20;
/** Space for the figure after the longest bar. */
const FIGURE = 58;

type Column = Pick<Setting, "corpus" | "size">;

export function chart(figures: Figures, theme: Theme): string {
  const columns: Column[] = figures.settings
    .filter(({ features }) => features === "same")
    .map(({ corpus, size }) => ({ corpus, size }));
  const of = (row: Row, column: Column, peer: PeerId) =>
    figures.of({ ...column, features: row.features }, row.scenario, peer);
  const peersOf = (row: Row) =>
    PEER_IDS.filter((peer) => columns.some((column) => of(row, column, peer) !== undefined));
  const rows = ROWS.filter((row) => peersOf(row).length > 0);
  const width =
    (WIDTH - 2 * MARGIN - NAMES - COLUMN_GAP * (columns.length - 1)) / Math.max(1, columns.length);
  const leftOf = (at: number) => MARGIN + NAMES + at * (width + COLUMN_GAP);
  let top = HEAD;
  const panels = rows.map((row) => {
    const peers = peersOf(row);
    const start = top;
    top += PANEL_HEAD + peers.length * PITCH + PANEL_GAP;
    const first = start + PANEL_HEAD;
    const names = peers.map((peer, line) => {
      const all = columns.flatMap((column) => of(row, column, peer) ?? []);
      return html`<text class="name ${toneOf(peer)}" x="${MARGIN}" y="${first + line * PITCH + 10}">${nameOf(peer, all)}</text>
`;
    });
    const parts = columns.map((column, at) => {
      const shown = peers.map((peer) => of(row, column, peer));
      return bars(shown, peers, { left: leftOf(at), top: first, width });
    });
    return html`<text class="scenario" x="${MARGIN}" y="${start + 14}">${rowName(row)}</text>
<path class="rule" d="M${MARGIN} ${start + 22}H${WIDTH - MARGIN}"/>
${names}${parts}`;
  });
  const heads = columns.map((column, at) => {
    // "4,000 articles on 10,000 subjects" is too wide for one line.
    const lines = titleOf(column).split(/(?<=articles) /);
    return lines.map(
      (words, line) =>
        html`<text class="size" x="${leftOf(at)}" y="${84 + line * 15}">${words}</text>
`,
    );
  });
  const height = top + 10;
  const told = rows.flatMap((row) =>
    columns.map((column) => sentence(row, column, (peer) => of(row, column, peer))),
  );
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">
<title id="title">Time that Tribune and its peers take</title>
<desc id="description">${told.join(" ").trim()}</desc>
<style>${styleOf(theme)}</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="title" x="${MARGIN}" y="40">Time that Tribune and its peers take</text>
<text class="note" x="${MARGIN}" y="60">Medians; shorter is better. Every panel has a scale of its own.</text>
${heads}${panels}</svg>
`);
}

const rowName = ({ features, scenario }: Row) =>
  features === "everything" ? `everything on, ${SCENARIO_NAMES[scenario]}` : SCENARIO_NAMES[scenario];

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** One bar for each peer; all bars of a panel have one scale. */
function bars(
  figures: readonly (Figure | undefined)[],
  peers: readonly PeerId[],
  { left, top, width }: Place,
): Html {
  if (figures.every((figure) => figure === undefined)) return html``;
  const longest = Math.max(0, ...figures.map((figure) => figure?.seconds?.median ?? 0));
  return html`${figures.map((figure, line) => {
    const y = top + line * PITCH;
    const tone = toneOf(peers[line]);
    if (figure?.seconds === undefined)
      return html`<text class="absent" x="${left}" y="${y + 10}">${figure?.failure ?? "–"}</text>\n`;
    const { median } = figure.seconds;
    const length = Math.max(1.5, (median / longest) * (width - FIGURE));
    return html`<rect class="bar ${tone}" x="${left.toFixed(1)}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="1.5"/><text class="figure ${tone}" x="${(left + length + 6).toFixed(1)}" y="${y + 10}">${duration(median)}</text>
`;
  })}`;
}

function toneOf(peer: PeerId | undefined): "own" | "hugo" | "other" {
  if (peer === "tribune") return "own";
  return peer === "hugo" ? "hugo" : "other";
}

/** A panel in words, for screen readers; empty if nothing was measured. */
function sentence(row: Row, column: Column, of: (peer: PeerId) => Figure | undefined): string {
  const said = PEER_IDS.flatMap((peer) => {
    const figure = of(peer);
    const time = figure?.seconds === undefined ? figure?.failure : duration(figure.seconds.median);
    return figure === undefined || time === undefined ? [] : [`${nameOf(peer, [figure])} ${time}`];
  });
  return said.length === 0 ? "" : `${titleOf(column)}, ${rowName(row)}: ${said.join("; ")}.`;
}
