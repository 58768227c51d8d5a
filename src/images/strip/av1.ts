/** Removes metadata units (OBUs) from an AV1 image. */

const METADATA = 5;
/** OBU types of headers, frames and their parts. */
const KEPT: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 7, 8]);
/** Metadata types that affect brightness: content light level, mastering display. */
const LIGHT: ReadonlySet<number> = new Set([1, 2]);

export function strippedAv1(data: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length; ) {
    const head = data.readUInt8(at);
    const kind = (head >> 3) & 15;
    const start = at + ((head & 4) === 0 ? 1 : 2);
    const [length, size] = (head & 2) === 0 ? [data.length - start, 0] : leb128(data, start);
    const end = start + size + length;
    if (end > data.length) throw new RangeError("The picture is cut short.");
    const isLight = kind === METADATA && LIGHT.has(data[start + size] ?? 0) && length <= 32;
    if (KEPT.has(kind) || isLight) parts.push(data.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

function leb128(data: Buffer, at: number): [value: number, size: number] {
  let value = 0;
  for (let size = 0; size < 8; size += 1) {
    const byte = data.readUInt8(at + size);
    value += (byte & 0x7f) * 2 ** (7 * size);
    if (byte < 0x80) return [value, size + 1];
  }
  throw new RangeError("A number is too long.");
}
