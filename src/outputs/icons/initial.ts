/** The icon of a journal without a logo: its initial, as large as the front page's titles. */
import { FIGURE, NAME } from "../cards/faces.ts";
import type { Painter, Sheet } from "../cards/painter.ts";
import { settable } from "../cards/settable.ts";
import { STAR } from "../cards/stars.ts";
import type { Colours } from "../design/colours.ts";

/** Words that a name begins with and is not known by. */
const ARTICLE = /^(?:les?|la|une?|des?|du|the|an?)\s+|^l['’]\s*/i;

/** The name without the article before it. */
export function withoutArticle(name: string): string {
  const bare = name.replace(ARTICLE, "").trim();
  return bare === "" ? name : bare;
}

/** Undefined where no font has it. */
export function initialOf(name: string, covers: (codePoint: number) => boolean): string | undefined {
  const [first] = /\p{L}\p{M}*|\p{N}/u.exec(withoutArticle(name)) ?? [];
  return first && settable(first.toUpperCase(), covers);
}

/** A PNG, square and opaque: what a launcher cuts off at its corners is accent alone. */
export function paintInitial(
  painter: Painter,
  initial: string | undefined,
  side: number,
  { accent, paper }: Colours,
): Promise<Uint8Array> {
  return painter.paint({ width: side, height: side, paper: accent, marks: [markOf(initial, side, paper)] });
}

/** The height of a capital, in sizes. */
const CAPITAL = 0.68;

function markOf(initial: string | undefined, side: number, colour: string): Sheet["marks"][number] {
  if (initial === undefined) {
    const width = side * 0.6;
    const at = (side - width) / 2;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${colour}" d="${STAR}"/></svg>`;
    return { kind: "figure", svg, x: at, y: at, width, height: width };
  }
  // Where a hairline is less than a pixel, the sturdy cut for reading stands, and larger.
  const small = side <= 48;
  const size = side * (small ? 1 : 0.84);
  return {
    kind: "line",
    text: initial,
    face: small ? { ...NAME, weight: 700 } : { ...FIGURE, spacing: 0 },
    size,
    colour,
    x: side / 2,
    align: "middle",
    // Half the height of a capital below the middle.
    baseline: Math.round(side / 2 + (size * CAPITAL) / 2),
    leftwards: false,
  };
}
