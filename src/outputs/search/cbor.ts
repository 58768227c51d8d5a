/** As much of CBOR (RFC 8949) as putting the items of a list in order needs: where each item ends. */

const BYTES = 2;
const TEXT = 3;
const LIST = 4;

export interface List {
  /** What stands before the items: that it is a list, and how long. */
  readonly head: Uint8Array;
  readonly items: readonly Uint8Array[];
}

/** The items of a list, each as the bytes it is written in. */
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

/** The list with its items in the order of their bytes. */
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

/** The first byte of an item holds its kind and a small count, or in how many bytes the count follows. */
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
