/** The colours of the chart; one file for each theme, since a page chooses by its own theme, an image cannot. */

export type Theme = "light" | "dark";

interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly rule: string;
  readonly quiet: string;
  readonly ownText: string;
  readonly own: string;
  readonly hugo: string;
  readonly other: string;
}

const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ink: "#1b1a17",
    paper: "#fbfaf6",
    rule: "#d8d2c5",
    quiet: "#5d574d",
    ownText: "#a4262c",
    own: "#a4262c",
    hugo: "#4a463f",
    other: "#b9b2a4",
  },
  dark: {
    ink: "#ebe7df",
    paper: "#171614",
    rule: "#3a3732",
    quiet: "#a9a297",
    ownText: "#f08a80",
    own: "#e0685e",
    hugo: "#cfc8bb",
    other: "#5d574d",
  },
};

export function styleOf(theme: Theme): string {
  const { ink, paper, rule, quiet, ownText, own, hugo, other } = COLOURS[theme];
  return `
svg { font-family: system-ui, -apple-system, Roboto, sans-serif; }
text { fill: ${ink}; font-size: 12px; }
.paper { fill: ${paper}; }
.rule { stroke: ${rule}; fill: none; }
.title { font: 600 20px Georgia, serif; }
.note, .absent { fill: ${quiet}; }
.size { font-weight: 600; }
.scenario { font: 600 14px Georgia, serif; }
.name, .figure { fill: ${quiet}; font-variant-numeric: tabular-nums; }
text.own { fill: ${ownText}; font-weight: 600; }
.bar.own { fill: ${own}; }
.bar.hugo { fill: ${hugo}; }
.bar.other { fill: ${other}; }
`;
}
