/** Small pictures, each of a colour of its own. */
import sharp from "sharp";

/** @param number chooses the colour */
export function picture(width: number, height: number, number: number, format: "png" | "jpeg") {
  const background = { r: (number * 67) % 256, g: (number * 131) % 256, b: (number * 29) % 256 };
  const drawn = sharp({ create: { width, height, channels: 3, background } });
  return drawn.toFormat(format).toBuffer();
}

export const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><path fill="${colour}" d="M0 0h24v24H0z"/></svg>\n`;
