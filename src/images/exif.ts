/** EXIF orientation of images. */

const ORIENTATION = 274;
const SHORT = 3;

/**
 * The orientation (1–8) in a TIFF block, with or without a leading `Exif` marker; undefined if there is none.
 */
export function orientationIn(block: Buffer): number | undefined {
  const tiff = block.toString("latin1", 0, 6) === "Exif\0\0" ? block.subarray(6) : block;
  const order = tiff.toString("latin1", 0, 2);
  if (tiff.length < 8 || (order !== "II" && order !== "MM")) return undefined;
  const short = (at: number) => (order === "II" ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === "II" ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  for (let entry = directory + 2; entry + 12 <= tiff.length; entry += 12) {
    if (entry >= directory + 2 + 12 * short(directory)) return undefined;
    if (short(entry) === ORIENTATION) return short(entry + 2) === SHORT ? short(entry + 8) : undefined;
  }
  return undefined;
}

/** Whether displaying the image upright swaps width and height. */
export function turnsOnItsSide(orientation: number | undefined): boolean {
  return orientation !== undefined && orientation >= 5 && orientation <= 8;
}

/** AVIF stores its rotation in an `irot` box, in quarter turns (ISO/IEC 23008-12). */
export function avifIsTurned(bytes: Buffer): boolean {
  const box = bytes.subarray(0, 65_536).indexOf("\0\0\0\x09irot", "latin1");
  return box !== -1 && ((bytes[box + 8] ?? 0) & 1) === 1;
}

/** A TIFF block that holds nothing but an orientation. */
export function orientationBlock(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write("II*\0", "latin1");
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(ORIENTATION, 10);
  block.writeUInt16LE(SHORT, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return block;
}
