/** The stars of a rating, as an SVG. */

/** A five-pointed star in a 24 × 24 box, resting on its lower edge. */
export const STAR =
  "M12 2.2 14.7 9.1 22.1 9.5 16.4 14.2 18.2 21.4 12 17.4 5.8 21.4 7.6 14.2 1.9 9.5 9.3 9.1Z";
/** Distance between stars, in box widths. */
const PITCH = 26;

export interface StarRow {
  readonly svg: string;
  /** Width of the row divided by its height. */
  readonly ratio: number;
}

/** @param filled how many stars are filled; may be fractional */
export function starRow(stars: number, filled: number, colours: { full: string; empty: string }): StarRow {
  const width = PITCH * (stars - 1) + 24;
  const at = (index: number) => PITCH * index;
  const path = (index: number, colour: string, clip = "") =>
    `<path transform="translate(${at(index)} 0)" d="${STAR}" fill="${colour}"${clip}/>`;
  const indexes = Array.from({ length: stars }, (_, index) => index);
  const row = (colour: string) => indexes.map((index) => path(index, colour)).join("");
  const whole = Math.floor(filled);
  const end = at(whole) + (filled - whole) * 24;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 24" width="${width}" height="24"><clipPath id="a"><rect width="${end}" height="24"/></clipPath>${row(colours.empty)}<g clip-path="url(#a)">${row(colours.full)}</g></svg>`;
  return { svg, ratio: width / 24 };
}
