/** Rebuilds an AVIF from its image, transparency and colours; everything else is dropped. */
import { strippedAv1 } from "./av1.ts";
import { type AvifItems, type Item, itemsOf, type Link } from "./avif-items.ts";
import { box, boxesIn, u8, u16, u32 } from "./boxes.ts";
import { strippedProfile } from "./icc.ts";
import { UnknownKind } from "./unknown-kind.ts";

const BRANDS = ["avif", "mif1", "miaf", "MA1A", "MA1B"];
const ALPHA = /^(?:urn:mpeg:mpegB:cicp:systems:auxiliary:alpha|urn:mpeg:hevc:2015:auxid:1)\0/;
/** Property boxes that are kept, with the length of their data in bytes. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ["ispe", 12],
  ["av1C", 4],
  ["irot", 1],
  ["imir", 1],
  ["clap", 32],
  ["pasp", 8],
  ["clli", 4],
  ["mdcv", 24],
  ["a1op", 1],
  ["lsel", 2],
]);
/** Reference types that are kept. */
const LINKS: ReadonlySet<string> = new Set(["dimg", "auxl", "prem"]);

/**
 * @throws RangeError when the file cannot be parsed
 * @throws UnknownKind when it holds an image of an unsupported kind
 */
export function strippedAvif(bytes: Buffer): Buffer {
  if (boxesIn(bytes).some(({ type }) => type === "moov")) throw new UnknownKind("moov");
  const file = itemsOf(bytes);
  const links = file.links.filter(({ type }) => LINKS.has(type));
  const ids = [...shown(file, links)];
  const number = new Map(ids.map((id, index) => [id, index + 1]));
  const items = ids.map((id) => itemOf(file, id));
  const contents = items.map(contentOf);
  const described = describe(items);
  const numbered = links
    .filter(({ from, to }) => [from, ...to].every((id) => number.has(id)))
    .map(({ type, from, to }) =>
      box(type, ...[number.get(from) ?? 0, to.length, ...to.map((id) => number.get(id) ?? 0)].map(u16)),
    );
  const brands = Buffer.from(["avif\0\0\0\0", ...BRANDS].join(""), "latin1");
  const head = box("ftyp", brands);
  const meta = (start: number) =>
    box(
      "meta",
      u32(0),
      box("hdlr", u32(0), u32(0), Buffer.from("pict"), Buffer.alloc(13)),
      box("pitm", u32(0), u16(number.get(file.primary) ?? 0)),
      placesOf(contents, start),
      box("iinf", u32(0), u16(items.length), ...items.map((item, index) => entryOf(item, index + 1))),
      ...(numbered.length > 0 ? [box("iref", u32(0), ...numbered)] : []),
      described,
    );
  const start = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(start), box("mdat", ...contents)]);
}

/** The ids of the primary image, its tiles and their alpha images. */
function shown(file: AvifItems, links: readonly Link[]): Set<number> {
  const found = new Set([file.primary]);
  for (const id of found) {
    for (const { type, from, to } of links) {
      if (type === "dimg" && from === id) for (const tile of to) found.add(tile);
      if (type === "auxl" && to.includes(id) && isAlpha(itemOf(file, from))) found.add(from);
    }
  }
  return found;
}

function itemOf({ items }: AvifItems, id: number): Item {
  const item = items.get(id);
  if (!item) throw new RangeError("An item is not there.");
  return item;
}

function isAlpha({ properties }: Item): boolean {
  return properties.some(
    ({ box: { type, data } }) => type === "auxC" && ALPHA.test(data.toString("latin1", 4)),
  );
}

function contentOf({ type, data, properties }: Item): Buffer {
  if (type === "grid") return data.subarray(0, (data.readUInt8(1) & 1) === 0 ? 8 : 12);
  if (type !== "av01") throw new UnknownKind(type);
  const stripped = strippedAv1(data);
  // An `a1lx` property stores the sizes of the layers, which stripping would invalidate.
  if (stripped.length !== data.length && properties.some(({ box }) => box.type === "a1lx"))
    throw new UnknownKind("a1lx");
  return stripped;
}

function describe(items: readonly Item[]): Buffer {
  const known = new Map<string, number>();
  const boxes: Buffer[] = [];
  const entries = items.map(({ properties }, index) => {
    const numbers = properties.flatMap(({ box: { type, data }, essential }) => {
      const clean = property(type, data);
      if (!clean) {
        if (essential) throw new UnknownKind(type);
        return [];
      }
      const key = clean.toString("latin1");
      if (!known.has(key)) known.set(key, boxes.push(clean));
      return [(essential ? 0x8000 : 0) + (known.get(key) ?? 0)];
    });
    return Buffer.concat([u16(index + 1), u8(numbers.length), ...numbers.map(u16)]);
  });
  return box("iprp", box("ipco", ...boxes), box("ipma", u32(1), u32(items.length), ...entries));
}

function property(type: string, data: Buffer): Buffer | undefined {
  const length = LENGTHS.get(type) ?? lengthOf(type, data);
  if (type === "auxC") {
    const [name = ""] = ALPHA.exec(data.toString("latin1", 4)) ?? [];
    return name === "" ? undefined : box(type, u32(0), Buffer.from(name, "latin1"));
  }
  if (type === "colr") return colours(data);
  if (length === undefined) return undefined;
  if (length > data.length) throw new RangeError("A property is cut short.");
  return box(type, data.subarray(0, length));
}

function lengthOf(type: string, data: Buffer): number | undefined {
  if (type === "pixi") return 5 + data.readUInt8(4);
  return type === "a1lx" ? 1 + 3 * ((data.readUInt8(0) & 1) === 0 ? 2 : 4) : undefined;
}

function colours(data: Buffer): Buffer | undefined {
  const kind = data.toString("latin1", 0, 4);
  if (kind === "nclx") return box("colr", data.subarray(0, 11));
  const profile = strippedProfile(data.subarray(4));
  return profile && box("colr", Buffer.from("prof"), profile);
}

/** The `iloc` box: each item contiguous, one after the other. */
function placesOf(contents: readonly Buffer[], start: number): Buffer {
  let at = start;
  const entries = contents.map((content, index) => {
    const entry = Buffer.concat([u16(index + 1), u16(0), u16(1), u32(at), u32(content.length)]);
    at += content.length;
    return entry;
  });
  return box("iloc", u32(0), [0x44, 0x00], u16(contents.length), ...entries);
}

function entryOf({ type }: Item, number: number): Buffer {
  return box("infe", [2, 0, 0, 0], u16(number), u16(0), Buffer.from(type, "latin1"), u8(0));
}
