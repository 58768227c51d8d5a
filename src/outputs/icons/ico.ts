/** Writes ICO files, which browsers request at `/favicon.ico`: a directory followed by PNG images. */

export interface IcoImage {
  /** Pixels, at most 256. */
  readonly side: number;
  readonly png: Uint8Array;
}

const HEADER = 6;
const ENTRY = 16;

export function ico(images: readonly IcoImage[]): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { side, png }] of images.entries()) {
    const at = HEADER + ENTRY * index;
    // A single byte, in which 0 means 256.
    head.writeUInt8(side % 256, at);
    head.writeUInt8(side % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}
