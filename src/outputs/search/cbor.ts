/** A minimal CBOR reader (RFC 8949): finds where each item of a list ends, to sort them. */

const BYTES = 2;
const TEXT = 3;
const LIST = 4;

export interface List {
  /** The bytes before the items: type and length of the list. */
  readonly head: Uint8Array;
  readonly items: readonly Uint8Array[];
}

/** Splits a list into the bytes of its items. */
export function readList(bytes: Uint8Array): List {
  const { kind, count, next } = head(bytes, 0);
  if (kind !== LIST) throw new Error("This is not a list in CBOR.");
  const items: Uint8Array[] = [];
  let at = next;
  for (let index = 0; index < count; index += 1) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return { head: bytes.subarray(0, next), items };
}

export function writeList({ head, items }: List): Buffer {
  return Buffer.concat([head, ...items]);
}

/** The list with its items sorted by their bytes. */
export function sortItems(bytes: Uint8Array): Buffer {
  const { head, items } = readList(bytes);
  return writeList({ head, items: items.toSorted(Buffer.compare) });
}

function endOf(bytes: Uint8Array, at: number): number {
  const { kind, count, next } = head(bytes, at);
  if (kind === BYTES || kind === TEXT) return next + count;
  if (kind !== LIST) return next;
  let end = next;
  for (let index = 0; index < count; index += 1) end = endOf(bytes, end);
  return end;
}

/**
 * The first byte of an item holds its major type and a small count, or the number of bytes that hold the
 * count.
 */
function head(bytes: Uint8Array, at: number): { kind: number; count: number; next: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error("This CBOR ends in the middle of an item.");
  const kind = first >> 5;
  const short = first & 31;
  if (short > 27 || kind > LIST) throw new Error(`This CBOR holds an item of another kind: ${first}.`);
  if (short < 24) return { kind, count: short, next: at + 1 };
  const size = 2 ** (short - 24);
  let count = 0;
  for (let index = 1; index <= size; index += 1) count = count * 256 + (bytes[at + index] ?? 0);
  return { kind, count, next: at + 1 + size };
}
