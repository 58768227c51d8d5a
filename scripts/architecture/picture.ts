/** The rooms and their imports as an SVG diagram: every arrow leads down, from the importer to the imported. */
import { type Html, html } from "../../src/text/html.ts";
import { type Import, importsOf, roomOf, targetOf } from "./imports.ts";
import { ROOM_NAMES, ROOMS, type RoomKind, type RoomName } from "./rooms.ts";

const WIDTH = 960;
const HEAD = 132;
const BOX = { width: 196, height: 56 };
const PITCH = { x: 228, y: 106 };
const MARGIN = (WIDTH - 3 * PITCH.x - BOX.width) / 2;

/** The kinds of room in the legend, with their x coordinates. */
const LEGEND: Readonly<Record<RoomKind, { readonly words: string; readonly left: number }>> = {
  domain: { words: "the domain", left: 0 },
  mechanism: { words: "mechanism, which knows nothing of articles", left: 128 },
  edge: { words: "edges: Eleventy, the command line, other tools’ files", left: 472 },
};

/** Which rooms each room imports from. */
export type RoomGraph = ReadonlyMap<RoomName, ReadonlySet<RoomName>>;

const isRoom = (name: string): name is RoomName => Object.hasOwn(ROOMS, name);

/** The rooms that each room imports from, except itself. */
export function roomGraph(imports: readonly Import[]): RoomGraph {
  const graph = new Map(ROOM_NAMES.map((room) => [room, new Set<RoomName>()]));
  for (const one of imports) {
    const target = targetOf(one);
    const [from, to] = [roomOf(one.file), target === undefined ? "" : roomOf(target)];
    if (from !== to && isRoom(from) && isRoom(to)) graph.get(from)?.add(to);
  }
  return graph;
}

/** The transitive reduction of the graph: given a → b → c, it omits a → c. */
export function reduced(graph: RoomGraph): RoomGraph {
  const below = (room: RoomName): RoomName[] =>
    [...(graph.get(room) ?? [])].flatMap((next) => [next, ...below(next)]);
  return new Map(
    [...graph].map(([room, direct]) => {
      const indirect = new Set([...direct].flatMap(below));
      return [room, new Set([...direct].filter((next) => !indirect.has(next)))];
    }),
  );
}

/** The row of each room from the top: below everything that imports it. */
function rowsOf(graph: RoomGraph): ReadonlyMap<RoomName, number> {
  const rowOf = (room: RoomName): number =>
    Math.max(-1, ...[...graph].filter(([, direct]) => direct.has(room)).map(([above]) => rowOf(above))) + 1;
  return new Map(ROOM_NAMES.map((room) => [room, rowOf(room)]));
}

interface Place {
  /** The middle of the box. */
  readonly x: number;
  readonly top: number;
}

/** `docs/architecture.svg`, from the current imports. */
export function architecturePicture(graph = roomGraph(importsOf(["src"]))): string {
  const arrows = reduced(graph);
  const rows = rowsOf(arrows);
  const places = new Map(
    [...rows].map(([room, row]): [RoomName, Place] => [
      room,
      { x: MARGIN + ROOMS[room].column * PITCH.x + BOX.width / 2, top: HEAD + row * PITCH.y },
    ]),
  );
  const height = HEAD + Math.max(...rows.values()) * PITCH.y + BOX.height + 24;
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">
<title id="title">The twelve rooms of src/ and the imports between them</title>
<desc id="description">${description(arrows)}</desc>
<style>${STYLE}</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="title" x="${MARGIN}" y="40">The twelve rooms of src/</text>
<text class="note" x="${MARGIN}" y="62">An arrow leads from the room that imports to the room that it imports. Arrows that follow from others are left out.</text>
${legend()}${[...arrows].flatMap(([from, direct]) => [...direct].map((to) => arrow(places, from, to)))}${[...places].map(([room, place]) => box(room, place))}</svg>
`);
}

function description(arrows: RoomGraph): string {
  return [...arrows]
    .toReversed()
    .map(([room, direct]) => `${room} imports ${[...direct].join(", ") || "nothing"}`)
    .join("; ")
    .concat(".");
}

function legend(): Html[] {
  return Object.entries(LEGEND).map(
    ([kind, { words, left }]) =>
      html`<rect class="box ${kind}" x="${MARGIN + left}" y="80" width="18" height="14" rx="3"/><text class="note" x="${MARGIN + left + 26}" y="92">${words}</text>
`,
  );
}

/** Straight down, then across in the space above the row of the target. */
function arrow(places: ReadonlyMap<RoomName, Place>, from: RoomName, to: RoomName): Html {
  const [start, end] = [places.get(from), places.get(to)];
  if (!start || !end) return html``;
  const [bend, tip] = [end.top - (PITCH.y - BOX.height), end.top - 2];
  const middle = (bend + tip) / 2;
  // Separates the heads of arrows that meet from both sides.
  const x = end.x + 24 * Math.sign(start.x - end.x);
  return html`<path class="arrow" d="M${start.x} ${start.top + BOX.height}V${bend}C${start.x} ${middle} ${x} ${middle} ${x} ${tip}"/>
`;
}

function box(room: RoomName, { x, top }: Place): Html {
  const { kind, label } = ROOMS[room];
  return html`<rect class="box ${kind}" x="${x - BOX.width / 2}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="6"/>
<text class="name" x="${x}" y="${top + 24}">${room}/</text><text class="label" x="${x}" y="${top + 43}">${label}</text>
`;
}

const STYLE = `
svg { color-scheme: light dark; font-family: system-ui, -apple-system, Roboto, sans-serif; }
text { fill: #1b1a17; font-size: 13px; }
.paper { fill: #fbfaf6; }
.title { font: 600 20px Georgia, serif; }
.note, .label { fill: #5d574d; }
.name { font: 600 15px ui-monospace, SFMono-Regular, Menlo, monospace; }
.name, .label { text-anchor: middle; }
.box { stroke-width: 1.5; }
.domain { fill: #f3eee2; stroke: #8a8375; }
.mechanism { fill: #e2ecf3; stroke: #2f6690; }
.edge { fill: #f7e6e4; stroke: #a4262c; }
.arrow { fill: none; stroke: #5d574d; stroke-width: 1.5; marker-end: url(#head); }
.head { fill: #5d574d; }
@media (prefers-color-scheme: dark) {
  text { fill: #ebe7df; }
  .paper { fill: #171614; }
  .note, .label { fill: #b5aea2; }
  .domain { fill: #26241f; stroke: #8d8577; }
  .mechanism { fill: #172733; stroke: #6fa8d0; }
  .edge { fill: #331c1b; stroke: #f08a80; }
  .arrow { stroke: #a9a297; }
  .head { fill: #a9a297; }
}
`;
