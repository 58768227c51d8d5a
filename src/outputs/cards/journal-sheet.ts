/** Lays out the journal's card, for pages that are not articles: its name as on the front page. */
import type { Colours } from "../design/colours.ts";
import type { JournalCard } from "./card.ts";
import { DISPLAY, doubleRule, HEIGHT, ITALIC, LEFT, PLAIN, placed, RIGHT, rule, WIDTH } from "./faces.ts";
import type { Sheet } from "./painter.ts";
import type { SetBlock, Setter } from "./setter.ts";

/** Vertical middle of the name, and baselines below it, in pixels from the top. */
const NAME_MIDDLE = 262;
const NAME_HEIGHT = 250;
const HOST = 566;

const NAME_SIZES = [148, 136, 125, 115, 105, 96, 88, 80, 73, 66, 60, 54, 48, 42, 36, 30];
const TAGLINE_SIZES = [36, 33, 30, 27, 24];

export async function journalSheet(card: JournalCard, colours: Colours, setter: Setter): Promise<Sheet> {
  const room = { width: RIGHT - LEFT, height: NAME_HEIGHT, sizes: NAME_SIZES };
  const name = await setter.block(card.names, DISPLAY, room);
  const tagline = await setter.block([card.tagline], ITALIC, {
    width: 940,
    height: 96,
    sizes: TAGLINE_SIZES,
  });
  const host = await setter.line([card.host], PLAIN, RIGHT - LEFT, [26, 22, 18]);
  const under = NAME_MIDDLE + (name ? (name.lines.length * name.size * name.leading) / 2 : 0) + 34;
  const middle = { x: WIDTH / 2, align: "middle" } as const;
  return {
    width: WIDTH,
    height: HEIGHT,
    paper: colours.paper,
    marks: [
      rule(64, 1, colours.ink),
      ...(name ? centred(name, NAME_MIDDLE, DISPLAY, colours.ink) : []),
      ...doubleRule(under, colours),
      ...(tagline ? centred(tagline, under + 70, ITALIC, colours.soft) : []),
      ...(host ? [placed(host, PLAIN, colours.soft, { ...middle, baseline: HOST })] : []),
    ],
  };
}

/** Centres lines of equal height around the middle of the sheet. */
function centred(
  { lines, size, leading, leftwards }: SetBlock,
  middle: number,
  face: typeof DISPLAY,
  colour: string,
): Sheet["marks"] {
  const step = size * leading;
  const first = middle - (lines.length * step) / 2 + (step - size) / 2 + size * 0.735;
  return lines.map((text, index) => ({
    kind: "line",
    text,
    face,
    size,
    colour,
    x: WIDTH / 2,
    align: "middle",
    baseline: first + index * step,
    leftwards,
  }));
}
