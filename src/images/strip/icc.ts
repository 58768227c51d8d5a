/** Reduces an ICC colour profile to its colour data: no device names, no author, no dates. */

const HEADER = 128;
const TAGS: ReadonlySet<string> = new Set(
  "rXYZ gXYZ bXYZ wtpt bkpt lumi chad rTRC gTRC bTRC kTRC A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 gamt cicp".split(" "),
);
const CLASSES: ReadonlySet<string> = new Set(["mntr", "scnr", "prtr", "spac"]);
/** How many parameters a parametric curve has, by its function type. */
const PARAMETERS = [1, 3, 4, 5, 7];
const NAME = "Colour profile";

/** Undefined unless the bytes are an image profile. */
export function strippedProfile(profile: Buffer): Buffer | undefined {
  try {
    const kind = profile.toString("latin1", 12, 16);
    if (profile.toString("latin1", 36, 40) !== "acsp" || !CLASSES.has(kind)) return undefined;
    const tags = readTags(profile);
    if (tags.size === 0) return undefined;
    const isModern = profile.readUInt8(8) >= 4;
    const described = new Map([
      ["desc", isModern ? localized(NAME) : description(NAME)],
      ["cprt", isModern ? localized("CC0") : Buffer.concat([signature("text"), Buffer.from("CC0\0")])],
      ...tags,
    ]);
    return assemble(profile, described);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readTags(profile: Buffer): Map<string, Buffer> {
  const tags = new Map<string, Buffer>();
  const count = profile.readUInt32BE(HEADER);
  for (let index = 0; index < Math.min(count, 100); index += 1) {
    const at = HEADER + 4 + 12 * index;
    const name = profile.toString("latin1", at, at + 4);
    if (!TAGS.has(name)) continue;
    const start = profile.readUInt32BE(at + 4);
    const data = exact(profile.subarray(start, start + profile.readUInt32BE(at + 8)));
    if (data) tags.set(name, data);
  }
  return tags;
}

/** The data of a tag at its exact length; undefined for a type that does not describe colours. */
function exact(data: Buffer): Buffer | undefined {
  const length = lengthOf(data);
  if (length === undefined) return undefined;
  if (length > data.length) throw new RangeError("A tag of the colour profile is cut short.");
  const kept = Buffer.from(data.subarray(0, length));
  kept.writeUInt32BE(0, 4);
  return kept;
}

function lengthOf(data: Buffer): number | undefined {
  switch (data.toString("latin1", 0, 4)) {
    case "XYZ ":
      return 20;
    case "sf32":
      return 44;
    case "cicp":
      return 12;
    case "curv":
      return 12 + 2 * data.readUInt32BE(8);
    case "para":
      return 12 + 4 * (PARAMETERS[data.readUInt16BE(8)] ?? 0);
    case "mft1":
    case "mft2":
      return tableLength(data);
    case "mAB ":
    case "mBA ":
      return data.length;
    default:
      return undefined;
  }
}

function tableLength(data: Buffer): number {
  const [inputs, outputs, points] = [data.readUInt8(8), data.readUInt8(9), data.readUInt8(10)];
  const colours = points ** inputs * outputs;
  if (data.toString("latin1", 0, 4) === "mft1") return 48 + 256 * inputs + colours + 256 * outputs;
  return 52 + 2 * (data.readUInt16BE(48) * inputs + colours + data.readUInt16BE(50) * outputs);
}

function assemble(profile: Buffer, tags: ReadonlyMap<string, Buffer>): Buffer {
  const header = Buffer.alloc(HEADER);
  // Version, class and colour spaces; signature; intent and illuminant. Date and device stay zero.
  for (const [from, to] of [
    [8, 24],
    [36, 40],
    [64, 80],
  ] as const)
    profile.copy(header, from, from, to);
  for (const [index, part] of [2000, 1, 1].entries()) header.writeUInt16BE(part, 24 + 2 * index);
  const table = Buffer.alloc(4 + 12 * tags.size);
  table.writeUInt32BE(tags.size);
  const parts: Buffer[] = [];
  const places = new Map<string, number>();
  let end = HEADER + table.length;
  for (const [index, [name, data]] of [...tags].entries()) {
    const key = data.toString("latin1");
    const place = places.get(key) ?? end;
    if (!places.has(key)) {
      places.set(key, place);
      parts.push(data, Buffer.alloc(-data.length & 3));
      end += data.length + (-data.length & 3);
    }
    const entry = 4 + 12 * index;
    table.write(name, entry, "latin1");
    table.writeUInt32BE(place, entry + 4);
    table.writeUInt32BE(data.length, entry + 8);
  }
  header.writeUInt32BE(end);
  return Buffer.concat([header, table, ...parts]);
}

const signature = (type: string) => Buffer.from(`${type}\0\0\0\0`, "latin1");

/** A `desc` tag (ICC version 2). */
function description(name: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(name.length + 1);
  return Buffer.concat([
    signature("desc"),
    length,
    Buffer.from(`${name}\0`),
    Buffer.alloc(4 + 4 + 2 + 1 + 67),
  ]);
}

/** An `mluc` tag (ICC version 4). */
function localized(text: string): Buffer {
  const letters = Buffer.from(text, "utf16le").swap16();
  const table = Buffer.alloc(20);
  table.writeUInt32BE(1, 0);
  table.writeUInt32BE(12, 4);
  table.write("enUS", 8, "latin1");
  table.writeUInt32BE(letters.length, 12);
  table.writeUInt32BE(28, 16);
  return Buffer.concat([signature("mluc"), table, letters]);
}
