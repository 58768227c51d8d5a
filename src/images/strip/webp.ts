/** Strips a still or animated WebP down to frames, colours and orientation. */
import { type Chunk, webpChunks } from "../chunks.ts";
import { orientationBlock, orientationIn } from "../exif.ts";
import { strippedProfile } from "./icc.ts";

/** Chunks of a frame. */
const FRAME: ReadonlySet<string> = new Set(["ALPH", "VP8 ", "VP8L"]);
const FLAGS = { profile: 0x20, alpha: 0x10, orientation: 0x08, moving: 0x02 } as const;
const FRAME_HEADER = 16;

/** @throws RangeError when the file cannot be parsed */
export function strippedWebp(bytes: Buffer): Buffer {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new RangeError("The WebP is cut short.");
  const chunks = webpChunks(bytes.subarray(0, end));
  if (chunks.some(({ name, end: last }) => last > end + 1 && isPicture(name)))
    throw new RangeError("A chunk is cut short.");
  const [first] = chunks;
  if (!first) throw new RangeError("The WebP is empty.");
  if (first.name !== "VP8X") return riff([chunk(first.name, first.data)]);
  const profile = strippedProfile(dataOf(chunks, "ICCP"));
  const orientation = orientationIn(dataOf(chunks, "EXIF")) ?? 1;
  const isTurned = orientation > 1 && orientation <= 8;
  const kept = first.data.readUInt8(0) & (FLAGS.alpha | FLAGS.moving);
  const flags = kept | (profile ? FLAGS.profile : 0) | (isTurned ? FLAGS.orientation : 0);
  const sides = first.data.subarray(4, 10);
  if (sides.length < 6) throw new RangeError("The WebP is cut short.");
  return riff([
    chunk("VP8X", Buffer.concat([Buffer.from([flags, 0, 0, 0]), sides])),
    ...(profile ? [chunk("ICCP", profile)] : []),
    ...chunks.flatMap(pictureChunk),
    ...(isTurned ? [chunk("EXIF", orientationBlock(orientation))] : []),
  ]);
}

const isPicture = (name: string) => FRAME.has(name) || name === "ANMF" || name === "ANIM";

function pictureChunk({ name, data }: Chunk): Buffer[] {
  if (FRAME.has(name)) return [chunk(name, data)];
  if (name === "ANIM") return [chunk(name, data.subarray(0, 6))];
  if (name !== "ANMF") return [];
  // `webpChunks` skips a 12-byte file header, which a frame does not have.
  const inner = webpChunks(data.subarray(FRAME_HEADER - 12)).filter((one) => FRAME.has(one.name));
  const parts = inner.map((one) => chunk(one.name, one.data));
  return [chunk(name, Buffer.concat([data.subarray(0, FRAME_HEADER), ...parts]))];
}

function dataOf(chunks: readonly Chunk[], wanted: string): Buffer {
  return chunks.find(({ name }) => name === wanted)?.data ?? Buffer.alloc(0);
}

function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function riff(chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
