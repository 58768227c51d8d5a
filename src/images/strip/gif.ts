/** Strips a GIF down to its frames and animation timing. */
import { type Chunk, gifBlocks } from "../chunks.ts";

/** The loop-count extensions; all other application extensions are dropped. */
const REPEAT = /^application (?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

/** @throws RangeError when the file cannot be parsed */
export function strippedGif(bytes: Buffer): Buffer {
  const blocks = gifBlocks(bytes);
  const parts = [bytes.subarray(0, blocks[0]?.start ?? 0)];
  for (const [index, { name, data }] of blocks.entries()) {
    if (name === "image") parts.push(frame(data));
    else if (name === "control" && data[1] === 0xf9 && isForFrame(blocks, index))
      parts.push(data.subarray(0, 2), firstBlock(data, 2, 4));
    else if (REPEAT.test(name)) parts.push(data.subarray(0, 14), firstBlock(data, 14, 3));
  }
  if (!blocks.some(({ name }) => name === "image")) throw new RangeError("The GIF shows nothing.");
  // Some encoders omit the trailer, and browsers accept that.
  return Buffer.concat([...parts, Buffer.from([0x3b])]);
}

/** Whether a control block applies to an image, and not to a text extension, which no browser shows. */
function isForFrame(blocks: readonly Chunk[], index: number): boolean {
  return blocks.slice(index + 1).find(({ name }) => name === "image" || name === "text")?.name === "image";
}

/** One sub-block of this length, and the terminator. */
function firstBlock(data: Buffer, at: number, length: number): Buffer {
  if (data.readUInt8(at) < length || at + 1 + length > data.length) throw new RangeError("GIF block");
  return Buffer.concat([Buffer.from([length]), data.subarray(at + 1, at + 1 + length), Buffer.from([0])]);
}

/** An image block, truncated after its last pixel. */
function frame(data: Buffer): Buffer {
  const flags = data.readUInt8(9);
  const start = 10 + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const blocks: Buffer[] = [];
  for (let at = start + 1; data.readUInt8(at) > 0; at += 1 + data.readUInt8(at))
    blocks.push(data.subarray(at + 1, at + 1 + data.readUInt8(at)));
  const codes = Buffer.concat(blocks);
  const end = endOfCodes(codes, data.readUInt8(start));
  const kept: Buffer[] = [];
  for (let at = 0; at < end; at += 255) {
    const block = codes.subarray(at, Math.min(end, at + 255));
    kept.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([data.subarray(0, start + 1), ...kept, Buffer.from([0])]);
}

/** The offset after the LZW end code; the whole length if there is none. */
function endOfCodes(codes: Buffer, smallest: number): number {
  if (smallest > 11) throw new RangeError("GIF code size");
  const clear = 2 ** smallest;
  let size = smallest + 1;
  let known = clear + 2;
  let isFirst = true;
  for (let bit = 0; bit + size <= codes.length * 8; ) {
    const code = codeAt(codes, bit, size);
    bit += size;
    if (code === clear + 1) return Math.ceil(bit / 8);
    if (code === clear) {
      size = smallest + 1;
      known = clear + 2;
      isFirst = true;
    } else if (isFirst) isFirst = false;
    else if (known < 4096) {
      known += 1;
      if (known === 2 ** size && size < 12) size += 1;
    }
  }
  return codes.length;
}

function codeAt(codes: Buffer, bit: number, size: number): number {
  const at = bit >> 3;
  const bits = (codes[at] ?? 0) | ((codes[at + 1] ?? 0) << 8) | ((codes[at + 2] ?? 0) << 16);
  return (bits >> (bit & 7)) & (2 ** size - 1);
}
