/**
 * Splits PNG, WebP and GIF files into chunks. A truncated PNG or WebP ends the list; a truncated GIF throws
 * RangeError.
 */

export interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  /** Offsets of the whole chunk, name and length included. */
  readonly start: number;
  readonly end: number;
}

const PNG_SIGNATURE = 8;
const RIFF_HEADER = 12;

export function pngChunks(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = PNG_SIGNATURE; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    const name = bytes.toString("latin1", at + 4, at + 8);
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length), start: at, end });
    at = end;
  }
  return chunks;
}

export function webpChunks(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = RIFF_HEADER; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    const name = bytes.toString("latin1", at, at + 4);
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length), start: at, end });
    at = end;
  }
  return chunks;
}

/**
 * Blocks of a GIF: `image`, `trailer`, or an extension named by its label: `application NETSCAPE2.0`,
 * `comment`, `control`, `text`.
 */
export function gifBlocks(bytes: Buffer): Chunk[] {
  const blocks: Chunk[] = [];
  let at = 13 + colourTable(bytes.readUInt8(10));
  while (at < bytes.length) {
    const kind = bytes.readUInt8(at);
    const start = at;
    let name = "trailer";
    if (kind === 0x2c) {
      name = "image";
      at = subBlocks(bytes, at + 11 + colourTable(bytes.readUInt8(at + 9)));
    } else if (kind === 0x21) {
      name = extension(bytes, at);
      at = subBlocks(bytes, at + 2);
    } else if (kind === 0x3b) at += 1;
    else throw new RangeError(`GIF block ${kind}`);
    blocks.push({ name, data: bytes.subarray(start, at), start, end: at });
    if (name === "trailer") break;
  }
  return blocks;
}

export function gifFrames(bytes: Buffer): number {
  return gifBlocks(bytes).filter(({ name }) => name === "image").length;
}

function extension(bytes: Buffer, at: number): string {
  const label = bytes.readUInt8(at + 1);
  if (label === 0xff) return `application ${bytes.toString("latin1", at + 3, at + 14)}`;
  return label === 0xfe ? "comment" : label === 0x01 ? "text" : "control";
}

/** Size in bytes of the colour table that a GIF flags byte announces. */
const colourTable = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** The offset after a run of GIF sub-blocks: each starts with its length, and length 0 ends the run. */
function subBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += 1 + length;
  return at + 1;
}
