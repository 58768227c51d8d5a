/** Lays out an article's card: nameplate above a double rule, label, title, byline and rating. */
import type { Colours } from "../design/colours.ts";
import type { ArticleCard, CardMark } from "./card.ts";
import {
  DISPLAY,
  DISPLAY_ITALIC,
  doubleRule,
  FIGURE,
  HEIGHT,
  ITALIC,
  LABEL,
  LEFT,
  NAME,
  PLAIN,
  placed,
  RIGHT,
  rule,
  WIDTH,
} from "./faces.ts";
import type { Figure, Sheet, SheetLine } from "./painter.ts";
import type { EmphasisedBlock, SetBlock, Setter } from "./setter.ts";
import { starRow } from "./stars.ts";

/** Baselines and edges, in pixels from the top. */
const NAMEPLATE = 84;
const DOUBLE_RULE = 106;
const LABEL_LINE = 165;
const TITLE = { top: 184, bottom: 478 };
const HAIRLINE = 494;
const BYLINE = 547;
const SUBJECTS = 585;

const TITLE_SIZES = [152, 140, 128, 118, 109, 101, 93, 86, 79, 73, 67, 62, 57, 52, 48, 44, 40, 36, 32, 28];
const BYLINE_SIZES = [30, 27, 24];
const SUBJECTS_SIZE = 25;
/** Horizontal gap between two items on the same line, in pixels. */
const GAP = 40;

export async function articleSheet(card: ArticleCard, colours: Colours, setter: Setter): Promise<Sheet> {
  const room = { width: RIGHT - LEFT, height: TITLE.bottom - TITLE.top, sizes: TITLE_SIZES };
  const faces = { roman: DISPLAY, italic: DISPLAY_ITALIC };
  const title =
    (card.emphasis && (await setter.emphasised(card.emphasis, faces, room))) ??
    (await setter.block([card.title], DISPLAY, room));
  // If no font covers the title, the journal's name replaces it.
  const block = title ?? (await setter.block(card.names, DISPLAY, room));
  const label = await setter.line([card.genre.toUpperCase()], LABEL, RIGHT - LEFT, [23, 20, 17]);
  const rating = card.mark
    ? await ratingFigure(card.mark, colours, setter)
    : { marks: [], left: RIGHT + GAP };
  const side = sideOf(block?.leftwards ?? false);
  return {
    width: WIDTH,
    height: HEIGHT,
    paper: colours.paper,
    marks: [
      ...(await headLines(title ? card.names : [], card.note, colours, setter)),
      ...doubleRule(DOUBLE_RULE, colours),
      ...(label ? [placed(label, LABEL, colours.accent, { ...side, baseline: LABEL_LINE })] : []),
      ...(block ? titleLines(block, colours.ink) : []),
      rule(HAIRLINE, 1, colours.rule),
      ...(await footLines(card, rating.left - GAP - LEFT, colours, setter)),
      ...rating.marks,
    ],
  };
}

/** The journal's name and, at the opposite end of the line, the opinion label. */
async function headLines(
  names: readonly string[],
  note: string,
  colours: Colours,
  setter: Setter,
): Promise<SheetLine[]> {
  const name = await setter.line(names, DISPLAY, RIGHT - LEFT, [40, 36, 32, 28, 24]);
  const left = name ? RIGHT - LEFT - name.width - GAP : RIGHT - LEFT;
  const remark = await setter.line([note], ITALIC, left, [24, 21]);
  return [
    ...(name ? [placed(name, DISPLAY, colours.ink, { x: LEFT, align: "left", baseline: NAMEPLATE })] : []),
    ...(remark
      ? [placed(remark, ITALIC, colours.soft, { x: RIGHT, align: "right", baseline: NAMEPLATE })]
      : []),
  ];
}

function titleLines(block: SetBlock | EmphasisedBlock, colour: string): SheetLine[] {
  const { lines, size, leading, leftwards } = block;
  const first = TITLE.top + size * ascent(lines[0] ?? "");
  if ("runs" in block)
    return block.runs.flatMap((runs, index) =>
      runs.map(
        ({ text, isItalic, left }): SheetLine => ({
          kind: "line",
          text,
          face: isItalic ? DISPLAY_ITALIC : DISPLAY,
          size,
          colour,
          x: LEFT + left * size,
          align: "left",
          baseline: first + index * size * leading,
          leftwards: false,
        }),
      ),
    );
  return lines.map((text, index) => ({
    kind: "line",
    text,
    face: DISPLAY,
    size,
    colour,
    ...sideOf(leftwards),
    baseline: first + index * size * leading,
    leftwards,
  }));
}

/** The x coordinate where lines start. */
const sideOf = (leftwards: boolean) =>
  leftwards ? ({ x: RIGHT, align: "right" } as const) : ({ x: LEFT, align: "left" } as const);

/**
 * Height of a line's tallest glyphs above its baseline, in multiples of the font size: accented capitals and
 * Arabic are the tallest.
 */
function ascent(line: string): number {
  return /\p{Lu}\p{M}/u.test(line.normalize("NFD")) || /\p{Script=Arabic}/u.test(line) ? 0.97 : 0.77;
}

/** The byline, and as many tags as fit. */
async function footLines(
  card: ArticleCard,
  width: number,
  colours: Colours,
  setter: Setter,
): Promise<SheetLine[]> {
  const byline = await setter.line(card.bylines, NAME, width, BYLINE_SIZES);
  const known = card.subjects.flatMap((subject) => setter.set(subject) ?? []);
  const lists = known.map((_, index) => known.slice(0, known.length - index).join(" · "));
  const subjects = await setter.line(lists, PLAIN, width, [SUBJECTS_SIZE]);
  const only = (HAIRLINE + HEIGHT) / 2 + 8;
  return [
    ...(byline
      ? [placed(byline, NAME, colours.ink, { x: LEFT, align: "left", baseline: subjects ? BYLINE : only })]
      : []),
    ...(subjects
      ? [
          placed(subjects, PLAIN, colours.soft, {
            x: LEFT,
            align: "left",
            baseline: byline ? SUBJECTS : only,
          }),
        ]
      : []),
  ];
}

/** The rating: stars, a large figure and its maximum. Also returns where it starts. */
async function ratingFigure(
  { value, best, stars, filled }: CardMark,
  colours: Colours,
  setter: Setter,
): Promise<{ marks: (SheetLine | Figure)[]; left: number }> {
  const scale = await setter.line([`/\u00a0${best}`], DISPLAY, RIGHT - LEFT, [36]);
  const figure = await setter.line([value], FIGURE, RIGHT - LEFT, [96]);
  if (!scale || !figure) return { marks: [], left: RIGHT + GAP };
  const row = starRow(stars, filled, { full: colours.accent, empty: colours.rule });
  const height = Math.min(26, 190 / row.ratio);
  const start = RIGHT - scale.width - 12 - figure.width;
  const left = start - 26 - height * row.ratio;
  const star: Figure = {
    kind: "figure",
    svg: row.svg,
    x: left,
    y: SUBJECTS - height + 2,
    width: height * row.ratio,
    height,
  };
  return {
    marks: [
      star,
      placed(figure, FIGURE, colours.ink, { x: start, align: "left", baseline: SUBJECTS }),
      placed(scale, DISPLAY, colours.soft, { x: RIGHT, align: "right", baseline: SUBJECTS }),
    ],
    left,
  };
}
