/** The items of an AVIF file: type, location of the bytes, references and properties. */
import { type Box, boxesIn, Cursor } from "./boxes.ts";
import { UnknownKind } from "./unknown-kind.ts";

export interface Item {
  readonly id: number;
  /** Four characters: `av01`, `grid`, `Exif`, `mime` … */
  readonly type: string;
  readonly data: Buffer;
  /** Properties in order; a reader that does not know an `essential` one must not show the item. */
  readonly properties: readonly { readonly box: Box; readonly essential: boolean }[];
}

export interface Link {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

export interface AvifItems {
  readonly primary: number;
  readonly items: ReadonlyMap<number, Item>;
  readonly links: readonly Link[];
}

const FULL = 4;

/** @param file the whole file: offsets count from its start */
export function itemsOf(file: Buffer): AvifItems {
  const meta = partOf(boxesIn(file), "meta").subarray(FULL);
  const boxes = boxesIn(meta);
  const inside = boxes.find(({ type }) => type === "idat")?.data ?? Buffer.alloc(0);
  const places = placesIn(partOf(boxes, "iloc"));
  const properties = propertiesIn(partOf(boxes, "iprp"));
  const items = new Map<number, Item>();
  for (const [id, type] of typesIn(partOf(boxes, "iinf"))) {
    const place = places.get(id);
    const source = place?.inside ? inside : file;
    const data = (place?.extents ?? []).map(([start, length]) => {
      if (start + length > source.length) throw new RangeError("An item is cut short.");
      return source.subarray(start, length === 0 ? undefined : start + length);
    });
    items.set(id, { id, type, data: Buffer.concat(data), properties: properties.get(id) ?? [] });
  }
  const primary = partOf(boxes, "pitm");
  const links = boxes.find(({ type }) => type === "iref")?.data;
  return {
    primary: new Cursor(primary.subarray(FULL)).number(primary.readUInt8(0) === 0 ? 2 : 4),
    items,
    links: links ? linksIn(links) : [],
  };
}

export function partOf(boxes: readonly Box[], wanted: string): Buffer {
  const found = boxes.filter(({ type }) => type === wanted);
  const [part] = found;
  if (!part || found.length > 1) throw new RangeError(`The AVIF has ${found.length} parts ${wanted}.`);
  return part.data;
}

interface Location {
  /** Whether the bytes lie in the `idat` box of the metadata. */
  readonly inside: boolean;
  readonly extents: readonly (readonly [start: number, length: number])[];
}

function placesIn(data: Buffer): Map<number, Location> {
  const version = data.readUInt8(0);
  const sizes = data.readUInt16BE(FULL);
  const [offset, length, base, index] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, sizes & 15];
  const cursor = new Cursor(data.subarray(FULL + 2));
  const wide = version < 2 ? 2 : 4;
  const places = new Map<number, Location>();
  for (let count = cursor.number(wide); count > 0; count -= 1) {
    const id = cursor.number(wide);
    const method = version === 0 ? 0 : cursor.number(2) & 15;
    const elsewhere = cursor.number(2);
    if (method > 1 || elsewhere !== 0) throw new UnknownKind("iloc");
    const from = cursor.number(base);
    const extents: [number, number][] = [];
    for (let extent = cursor.number(2); extent > 0; extent -= 1) {
      if (version > 0) cursor.number(index);
      extents.push([from + cursor.number(offset), cursor.number(length)]);
    }
    places.set(id, { inside: method === 1, extents });
  }
  return places;
}

function typesIn(data: Buffer): [number, string][] {
  const wide = data.readUInt8(0) === 0 ? 2 : 4;
  return boxesIn(data.subarray(FULL + wide)).map(({ data: entry }) => {
    const version = entry.readUInt8(0);
    const cursor = new Cursor(entry.subarray(FULL));
    if (version < 2) throw new UnknownKind("infe");
    const id = cursor.number(version === 2 ? 2 : 4);
    cursor.number(2);
    return [id, cursor.text(4)];
  });
}

function propertiesIn(data: Buffer): Map<number, Item["properties"]> {
  const parts = boxesIn(data);
  const all = boxesIn(partOf(parts, "ipco"));
  const found = new Map<number, Item["properties"]>();
  for (const { type, data: entries } of parts) {
    if (type !== "ipma") continue;
    const cursor = new Cursor(entries.subarray(FULL));
    const [wideId, wideIndex] = [entries.readUInt8(0) === 0 ? 2 : 4, entries.readUInt8(3) & 1 ? 2 : 1];
    for (let count = cursor.number(4); count > 0; count -= 1) {
      const id = cursor.number(wideId);
      const properties: { box: Box; essential: boolean }[] = [];
      for (let each = cursor.number(1); each > 0; each -= 1) {
        const value = cursor.number(wideIndex);
        const mark = 2 ** (8 * wideIndex - 1);
        const box = all[(value % mark) - 1];
        if (box) properties.push({ box, essential: value >= mark });
      }
      found.set(id, properties);
    }
  }
  return found;
}

function linksIn(data: Buffer): Link[] {
  const wide = data.readUInt8(0) === 0 ? 2 : 4;
  return boxesIn(data.subarray(FULL)).map(({ type, data: entry }) => {
    const cursor = new Cursor(entry);
    const from = cursor.number(wide);
    return { type, from, to: Array.from({ length: cursor.number(2) }, () => cursor.number(wide)) };
  });
}
