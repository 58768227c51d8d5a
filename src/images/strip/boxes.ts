/** Boxes of ISO base media files (AVIF; ISO/IEC 14496-12). Truncated data throws RangeError. */

export interface Box {
  readonly type: string;
  readonly data: Buffer;
}

export function boxesIn(data: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < data.length; ) {
    const short = data.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const length =
      short === 1 ? Number(data.readBigUInt64BE(at + 8)) : short === 0 ? data.length - at : short;
    if (length < head || at + length > data.length) throw new RangeError("A box is cut short.");
    boxes.push({
      type: data.toString("latin1", at + 4, at + 8),
      data: data.subarray(at + head, at + length),
    });
    at += length;
  }
  return boxes;
}

export function box(type: string, ...parts: readonly (Uint8Array | readonly number[])[]): Buffer {
  const data = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([u32(data.length + 8), Buffer.from(type, "latin1"), data]);
}

export const u8 = (value: number): Buffer => Buffer.from([value]);

export function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Reads big-endian numbers in sequence. */
export class Cursor {
  readonly #data: Buffer;
  #at = 0;

  constructor(data: Buffer) {
    this.#data = data;
  }

  /** A number of 0, 1, 2, 3, 4 or 8 bytes. */
  number(bytes: number): number {
    const at = this.#at;
    this.#at += bytes;
    if (bytes === 0) return 0;
    return bytes === 8 ? Number(this.#data.readBigUInt64BE(at)) : this.#data.readUIntBE(at, bytes);
  }

  text(length: number): string {
    if (this.#at + length > this.#data.length) throw new RangeError("A box is cut short.");
    this.#at += length;
    return this.#data.toString("latin1", this.#at - length, this.#at);
  }
}
