/** Strips a PNG or APNG down to the chunks needed for pixels, colours and orientation. */
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { type Chunk, pngChunks } from "../chunks.ts";
import { orientationBlock, orientationIn } from "../exif.ts";
import { strippedProfile } from "./icc.ts";
import { UnknownKind } from "./unknown-kind.ts";

/** Chunks that are kept, with their maximum length in bytes. */
const KEPT: ReadonlyMap<string, number> = new Map([
  ["IHDR", 13],
  ["PLTE", 768],
  ["tRNS", 256],
  ["cHRM", 32],
  ["gAMA", 4],
  ["sRGB", 1],
  ["cICP", 4],
  ["mDCV", 24],
  ["mDCv", 24],
  ["cLLI", 8],
  ["cLLi", 8],
  ["sBIT", 4],
  ["bKGD", 6],
  ["pHYs", 9],
  ["acTL", 8],
  ["fcTL", 26],
]);
/** Samples per pixel, by colour type. */
const SAMPLES: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);
/** How many bytes may follow the pixels inside the compressed data; inflating stops there. */
const MAX_TRAILING = 2 ** 20;
const MOST = 1.5 * 2 ** 30;
/** Adam7 interlacing: first x, first y, step x, step y of each pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** @throws when the file cannot be parsed */
export function strippedPng(bytes: Buffer): Buffer {
  const chunks = pngChunks(bytes);
  const header = chunks[0]?.data ?? Buffer.alloc(0);
  const whole = frame(header.readUInt32BE(0), header.readUInt32BE(4), header);
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  let length = whole;
  let hasPixels = false;
  for (let index = 0; index < chunks.length; index += 1) {
    const { name, data, end } = chunks[index] ?? raise("The PNG is cut short.");
    if (end > bytes.length) raise("A chunk of the PNG is cut short.");
    if (name === "IEND") return Buffer.concat([...parts, chunk("IEND", Buffer.alloc(0))]);
    const most = KEPT.get(name);
    if (most !== undefined) parts.push(chunk(name, data.subarray(0, most)));
    else if (name === "iCCP") parts.push(...profileChunk(data));
    else if (name === "eXIf") parts.push(...orientationChunk(data));
    else if (name === "IDAT" && hasPixels) continue;
    else if (name === "IDAT" || name === "fdAT") {
      hasPixels = true;
      const run = runOf(chunks, index);
      index += run.length - 1;
      parts.push(...pixels(name, run, length));
    } else if (/^[A-Z]/.test(name)) throw new UnknownKind(name);
    if (name === "fcTL") length = frame(data.readUInt32BE(4), data.readUInt32BE(8), header);
  }
  return raise("The PNG ends before its end.");
}

/** Consecutive chunks of the same type. */
function runOf(chunks: readonly Chunk[], first: number): Chunk[] {
  const name = chunks[first]?.name;
  const end = chunks.findIndex((chunk, index) => index > first && chunk.name !== name);
  return chunks.slice(first, end === -1 ? undefined : end);
}

/** The compressed pixels, without any data after their end. */
function pixels(name: string, run: readonly Chunk[], length: number): Buffer[] {
  const moving = name === "fdAT";
  const number = moving ? (run[0]?.data.subarray(0, 4) ?? Buffer.alloc(4)) : Buffer.alloc(0);
  const all = Buffer.concat(run.map(({ data }) => (moving ? data.subarray(4) : data)));
  const { buffer, engine } = inflated(all, length);
  const rows = buffer.length > length ? deflateSync(buffer.subarray(0, length)) : undefined;
  if (!rows && engine.bytesWritten === all.length && !moving) return run.map(({ data }) => chunk(name, data));
  const data = rows ?? all.subarray(0, engine.bytesWritten);
  // APNG frames are numbered by chunk: the number of chunks must stay the same.
  if (!moving) return [chunk(name, data)];
  const share = Math.ceil(data.length / run.length);
  return run.map((one, index) =>
    chunk(
      name,
      Buffer.concat([
        index === 0 ? number : one.data.subarray(0, 4),
        data.subarray(index * share, (index + 1) * share),
      ]),
    ),
  );
}

/** `engine.bytesWritten`: how many compressed bytes were consumed. */
function inflated(data: Buffer, length: number): { buffer: Buffer; engine: { bytesWritten: number } } {
  const read: unknown = inflateSync(data, {
    info: true,
    maxOutputLength: Math.min(length + MAX_TRAILING, MOST),
  });
  if (!isInflated(read)) throw new TypeError("zlib gives no information.");
  return read;
}

function isInflated(read: unknown): read is { buffer: Buffer; engine: { bytesWritten: number } } {
  return typeof read === "object" && read !== null && "buffer" in read && "engine" in read;
}

/** Uncompressed size of a frame in bytes; each row has a leading filter byte. */
function frame(width: number, height: number, header: Buffer): number {
  const bits = header.readUInt8(8) * (SAMPLES.get(header.readUInt8(9)) ?? 4);
  const lines = (wide: number, high: number) => (wide > 0 ? high * (1 + Math.ceil((wide * bits) / 8)) : 0);
  if (header.readUInt8(12) === 0) return lines(width, height);
  return PASSES.reduce(
    (sum, [x, y, across, down]) =>
      sum + lines(Math.ceil((width - x) / across), Math.max(0, Math.ceil((height - y) / down))),
    0,
  );
}

function profileChunk(data: Buffer): Buffer[] {
  const profile = strippedProfile(profileIn(data));
  if (!profile) return [];
  return [chunk("iCCP", Buffer.concat([Buffer.from("ICC\0\0", "latin1"), deflateSync(profile)]))];
}

function profileIn(data: Buffer): Buffer {
  try {
    return inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: 16 * 1024 * 1024 });
  } catch {
    return Buffer.alloc(0);
  }
}

function orientationChunk(data: Buffer): Buffer[] {
  const orientation = orientationIn(data) ?? 1;
  return orientation > 1 && orientation <= 8 ? [chunk("eXIf", orientationBlock(orientation))] : [];
}

function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, "latin1");
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(name)));
  return Buffer.concat([head, data, sum]);
}

function raise(message: string): never {
  throw new RangeError(message);
}
