/** Strips a JPEG down to pixels, colours and orientation; the kept parts are copied byte for byte. */
import { orientationBlock, orientationIn } from "../exif.ts";
import { strippedProfile } from "./icc.ts";

const EXIF = "Exif\0\0";
const PROFILE = "ICC_PROFILE\0";
/** The most profile bytes that fit into one segment. */
const LONGEST = 65_519;

interface Segment {
  readonly marker: number;
  /** Without marker and length. */
  readonly data: Buffer;
  readonly end: number;
}

/** @throws RangeError when the file cannot be parsed */
export function strippedJpeg(bytes: Buffer): Buffer {
  const profile = new Map<number, Buffer>();
  const body: Buffer[] = [];
  let head: Buffer[] = [];
  let orientation: number | undefined;
  for (let at = 2; ; ) {
    const { marker, data, end } = segmentAt(bytes, at);
    at = end;
    if (marker === 0xd9) break;
    const mark = data.toString("latin1", 0, 14);
    if (marker === 0xe0 && mark.startsWith("JFIF\0")) head = [jfif(data), ...head];
    else if (marker === 0xe1 && mark.startsWith(EXIF)) orientation ??= orientationIn(data);
    else if (marker === 0xe2 && mark.startsWith(PROFILE)) profile.set(data.readUInt8(12), data.subarray(14));
    else if (marker === 0xee && mark.startsWith("Adobe"))
      head.push(segment(marker, data.subarray(0, exactly(12, data))));
    else if (isPicture(marker)) {
      body.push(segment(marker, data.subarray(0, exactly(lengthOf(marker, data), data))));
      if (marker !== 0xda) continue;
      at = endOfScan(bytes, end);
      body.push(bytes.subarray(end, at));
    }
  }
  if (orientation !== undefined && orientation > 1 && orientation <= 8)
    head.push(segment(0xe1, Buffer.concat([Buffer.from(EXIF, "latin1"), orientationBlock(orientation)])));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...head,
    ...profileSegments(profile),
    ...body,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segmentAt(bytes: Buffer, from: number): Segment {
  let at = from;
  // Like decoders, skip garbage between segments and fill bytes.
  while (bytes.readUInt8(at) !== 0xff || [0, 0xff].includes(bytes.readUInt8(at + 1))) at += 1;
  const marker = bytes.readUInt8(at + 1);
  if (marker === 0xd9 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7))
    return { marker, data: bytes.subarray(at, at), end: at + 2 };
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  if (end > bytes.length || end < at + 4) throw new RangeError("A segment of the JPEG is cut short.");
  return { marker, data: bytes.subarray(at + 4, end), end };
}

/** Frames, tables and scans: SOFn, DHT, DAC, DQT, DNL, DRI, SOS. */
function isPicture(marker: number): boolean {
  return (
    (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
    marker === 0xda ||
    marker === 0xdb ||
    marker === 0xdc ||
    marker === 0xdd
  );
}

/** The length that a segment's content implies, in bytes. */
function lengthOf(marker: number, data: Buffer): number {
  if (marker === 0xdb) return tables(data, (at) => ((data.readUInt8(at) & 0xf0) === 0 ? 65 : 129));
  if (marker === 0xc4)
    return tables(data, (at) => data.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 17));
  if (marker === 0xcc) return data.length - (data.length % 2);
  if (marker === 0xda) return 4 + 2 * data.readUInt8(0);
  if (marker === 0xdc || marker === 0xdd) return 2;
  return 6 + 3 * data.readUInt8(5);
}

function tables(data: Buffer, lengthAt: (at: number) => number): number {
  let at = 0;
  while (at < data.length && at + lengthAt(at) <= data.length) at += lengthAt(at);
  return at;
}

function exactly(length: number, data: Buffer): number {
  if (length > data.length) throw new RangeError("A segment of the JPEG is cut short.");
  return length;
}

/** The offset of the next marker that is neither a stuffed byte nor a restart marker. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new RangeError("The JPEG ends before its end.");
}

/** The JFIF header without its thumbnail. */
function jfif(data: Buffer): Buffer {
  const kept = Buffer.from(data.subarray(0, exactly(14, data)));
  kept.writeUInt16BE(0, 12);
  return segment(0xe0, kept);
}

function profileSegments(parts: ReadonlyMap<number, Buffer>): Buffer[] {
  const whole = Buffer.concat([...parts].toSorted(([a], [b]) => a - b).map(([, data]) => data));
  const profile = whole.length === 0 ? undefined : strippedProfile(whole);
  if (!profile) return [];
  const count = Math.ceil(profile.length / LONGEST);
  return Array.from({ length: count }, (_, index) =>
    segment(
      0xe2,
      Buffer.concat([
        Buffer.from(PROFILE, "latin1"),
        Buffer.from([index + 1, count]),
        profile.subarray(index * LONGEST, (index + 1) * LONGEST),
      ]),
    ),
  );
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
