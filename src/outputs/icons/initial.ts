/** The icon of a journal without a logo: its initial, styled like the front page's titles. */
import { FIGURE, NAME } from "../cards/faces.ts";
import type { Painter, Sheet } from "../cards/painter.ts";
import { settable } from "../cards/settable.ts";
import { STAR } from "../cards/stars.ts";
import type { Colours } from "../design/colours.ts";

/** Leading words that do not identify a name. */
const ARTICLE = /^(?:les?|la|une?|des?|du|the|an?)\s+|^l['’]\s*/i;

/** The name without its leading article. */
export function withoutArticle(name: string): string {
  const bare = name.replace(ARTICLE, "").trim();
  return bare === "" ? name : bare;
}

/** The first character; undefined if no font covers it. */
export function initialOf(name: string, covers: (codePoint: number) => boolean): string | undefined {
  const [first] = /\p{L}\p{M}*|\p{N}/u.exec(withoutArticle(name)) ?? [];
  return first && settable(first.toUpperCase(), covers);
}

/** A square, opaque PNG; launchers crop only its coloured margin. */
export function paintInitial(
  painter: Painter,
  initial: string | undefined,
  side: number,
  { accent, paper }: Colours,
): Promise<Uint8Array> {
  return painter.paint({ width: side, height: side, paper: accent, marks: [markOf(initial, side, paper)] });
}

/** Cap height, in multiples of the font size. */
const CAPITAL = 0.68;

function markOf(initial: string | undefined, side: number, colour: string): Sheet["marks"][number] {
  if (initial === undefined) {
    const width = side * 0.6;
    const at = (side - width) / 2;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${colour}" d="${STAR}"/></svg>`;
    return { kind: "figure", svg, x: at, y: at, width, height: width };
  }
  // At small sizes hairlines would vanish: use the sturdier text cut, and larger.
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
    // The baseline is half the cap height below the middle.
    baseline: Math.round(side / 2 + (size * CAPITAL) / 2),
    leftwards: false,
  };
}
