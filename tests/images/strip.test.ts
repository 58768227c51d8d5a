/** No private words in an image are published, wherever they are, and the image looks the same. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { gifBlocks, pngChunks, webpChunks } from "../../src/images/chunks.ts";
import type { ImageFormat } from "../../src/images/format.ts";
import { flawOfCopy, withoutMetadata } from "../../src/images/metadata.ts";
import { temporaryFolder } from "../workshop.ts";
import { flag, noise } from "./samples.ts";

const WORDS = "PRIVATE-Jeanne";
const words = Buffer.from(WORDS);
const ascii = (text: string) => Buffer.from(text, "latin1");

/** A colour profile named after someone's screen. */
const profile = await (async () => {
  const jpeg = await flag(8, 8).withIccProfile("p3").jpeg().toBuffer();
  const icc = (await sharp(jpeg).metadata()).icc ?? Buffer.alloc(0);
  const named = Buffer.from(icc);
  const count = named.readUInt32BE(128);
  for (let index = 0; index < count; index += 1) {
    const at = 132 + 12 * index;
    if (!/^(?:desc|cprt)$/.test(named.toString("latin1", at, at + 4))) continue;
    words.copy(named, named.readUInt32BE(at + 4) + 28);
  }
  const file = join(temporaryFolder(), "screen.icc");
  writeFileSync(file, named);
  return file;
})();

/** An image with every kind of metadata that sharp writes. */
async function withMetadata(format: Exclude<ImageFormat, "svg">, frames = 1): Promise<Buffer> {
  const pictures = await Promise.all(
    Array.from({ length: frames }, (_, index) =>
      (index === 0 ? noise(60, 40) : flag(60, 40)).png().toBuffer(),
    ),
  );
  const picture = frames === 1 ? sharp(pictures[0]) : sharp(pictures, { join: { animated: true } });
  return picture
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Artist: WORDS, Software: WORDS, Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSAreaInformation: WORDS },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${WORDS}</a></x:xmpmeta>`)
    .withIccProfile(profile)
    .toFormat(format)
    .toBuffer();
}

const pngChunk = (name: string, data: Buffer) => {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(data, crc32(name)));
  return Buffer.concat([length, ascii(name), data, sum]);
};

async function movingPng(): Promise<Buffer> {
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = await Promise.all(
    [noise(60, 40), flag(60, 40)].map((picture) => picture.png().toBuffer()),
  );
  const pixels = (png: Buffer) =>
    Buffer.concat(pngChunks(png).flatMap(({ name, data }) => (name === "IDAT" ? [data] : [])));
  const control = (number: number) =>
    pngChunk(
      "fcTL",
      ascii(`\0\0\0${String.fromCharCode(number)}\0\0\0\x3c\0\0\0\x28\0\0\0\0\0\0\0\0\0\x01\0\x0a\0\0`),
    );
  const data = pixels(second);
  const parts = [data.subarray(0, 200), data.subarray(200)].map((part, index) =>
    pngChunk("fdAT", Buffer.concat([ascii(`\0\0\0${String.fromCharCode(2 + index)}`), part])),
  );
  return Buffer.concat([
    first.subarray(0, 33),
    pngChunk("acTL", ascii("\0\0\0\x02\0\0\0\0")),
    control(0),
    pngChunk("IDAT", pixels(first)),
    control(1),
    ...parts,
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Every way to hide something in a format, as functions of an image's bytes. */
const HIDING: Readonly<Record<Exclude<ImageFormat, "svg">, readonly ((bytes: Buffer) => Buffer)[]>> = {
  jpeg: [
    ...[0xe0, 0xe1, 0xe2, 0xe3, 0xed, 0xee, 0xef, 0xfe].map((marker) => (bytes: Buffer) => {
      const head = Buffer.from([0xff, marker, 0, words.length + 2]);
      return Buffer.concat([bytes.subarray(0, 2), head, words, bytes.subarray(2)]);
    }),
    (bytes) => Buffer.concat([bytes, words]),
    (bytes) => Buffer.concat([bytes.subarray(0, 2), words, bytes.subarray(2)]),
    // After the tables of a segment; and a second image after the first.
    (bytes) => longer(bytes, bytes.indexOf(ascii("\xff\xdb"))),
    (bytes) => longer(bytes, bytes.indexOf(ascii("\xff\xc4"))),
    (bytes) => Buffer.concat([bytes, bytes]),
    (bytes) => {
      const small = Buffer.concat([ascii("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01"), words]);
      return Buffer.concat([
        bytes.subarray(0, 2),
        Buffer.from([0xff, 0xe0, 0, small.length + 2]),
        small,
        bytes.subarray(2),
      ]);
    },
  ],
  png: [
    ...["tEXt", "iTXt", "zTXt", "eXIf", "tIME", "sPLT", "hIST", "prVt", "gIFg"].map(
      (name) => (bytes: Buffer) => inserted(bytes, 33, pngChunk(name, words)),
    ),
    (bytes) => Buffer.concat([bytes, words]),
    (bytes) => inserted(bytes, 33, pngChunk("gAMA", Buffer.concat([ascii("\0\0\xb1\x8f"), words]))),
    (bytes) => inserted(bytes, bytes.length - 12, pngChunk("IDAT", words)),
    (bytes) => inserted(bytes, bytes.length - 12, pngChunk("prVt", words)),
    (bytes) => {
      const chunks = pngChunks(bytes);
      const first = chunks.find(({ name }) => name === "iCCP" || name === "IDAT");
      const icc = Buffer.concat([words, ascii("\0\0"), deflateSync(words)]);
      return inserted(bytes, first?.start ?? 0, pngChunk("iCCP", icc));
    },
  ],
  gif: [
    (bytes) => Buffer.concat([bytes, words]),
    (bytes) =>
      beforeEnd(
        bytes,
        Buffer.concat([ascii(`\x21\xfe${String.fromCharCode(words.length)}`), words, ascii("\0")]),
      ),
    (bytes) =>
      beforeEnd(
        bytes,
        Buffer.concat([
          ascii(`\x21\xff\x0bXMP DataXMP${String.fromCharCode(words.length)}`),
          words,
          ascii("\0"),
        ]),
      ),
    (bytes) =>
      beforeEnd(
        bytes,
        Buffer.concat([ascii(`\x21\x99${String.fromCharCode(words.length)}`), words, ascii("\0")]),
      ),
    (bytes) =>
      beforeEnd(
        bytes,
        Buffer.concat([
          ascii(`\x21\x01\x0c`),
          Buffer.alloc(12),
          ascii(String.fromCharCode(words.length)),
          words,
          ascii("\0"),
        ]),
      ),
    // After the end of a frame's pixels.
    (bytes) => {
      const frame = gifBlocks(bytes).find(({ name }) => name === "image");
      return inserted(bytes, (frame?.end ?? 1) - 1, Buffer.concat([Buffer.from([words.length]), words]));
    },
  ],
  webp: [
    (bytes) => Buffer.concat([bytes, words]),
    ...["EXIF", "XMP ", "prVt", "ICCP"].map((name) => (bytes: Buffer) => riff(bytes, name)),
    (bytes) => {
      const frame = webpChunks(bytes).find(({ name }) => name === "ANMF");
      if (!frame) return bytes;
      const inner = Buffer.concat([ascii(`prVt${String.fromCharCode(words.length)}\0\0\0`), words]);
      const longer = inserted(bytes, frame.end, inner);
      longer.writeUInt32LE(frame.data.length + inner.length, frame.start + 4);
      longer.writeUInt32LE(longer.length - 8, 4);
      return longer;
    },
  ],
  avif: [
    ...["free", "uuid", "skip", "mdat"].map((name) => (bytes: Buffer) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(words.length + 8);
      return Buffer.concat([bytes, length, ascii(name), words]);
    }),
    (bytes) => {
      // In the field for the name of a handler.
      const named = Buffer.from(bytes);
      const at = named.indexOf("pict") + 4;
      words.copy(named, at, 0, 12);
      return named;
    },
  ],
};

function inserted(bytes: Buffer, at: number, part: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
}

function beforeEnd(bytes: Buffer, part: Buffer): Buffer {
  return inserted(bytes, bytes.lastIndexOf(0x3b), part);
}

function longer(bytes: Buffer, at: number): Buffer {
  const length = bytes.readUInt16BE(at + 2);
  const made = inserted(bytes, at + 2 + length, words);
  made.writeUInt16BE(length + words.length, at + 2);
  return made;
}

function riff(bytes: Buffer, name: string): Buffer {
  const made = Buffer.concat([bytes, ascii(`${name}${String.fromCharCode(words.length)}\0\0\0`), words]);
  made.writeUInt32LE(made.length - 8, 4);
  return made;
}

/** Everything that may contain words, decompressed. */
function unpacked(bytes: Buffer): string {
  const packed = bytes.subarray(1, 4).toString() === "PNG" ? pngChunks(bytes) : [];
  const profiles = packed.flatMap(({ name, data }) =>
    name === "iCCP" ? [inflateSync(data.subarray(data.indexOf(0) + 2))] : [],
  );
  return Buffer.concat([bytes, ...profiles])
    .toString("latin1")
    .replaceAll("\0", "");
}

const seen = async (bytes: Buffer) => {
  const { pages, orientation, width, height, icc, delay, loop } = await sharp(bytes, {
    animated: true,
  }).metadata();
  const dots = await sharp(bytes, { animated: true }).raw().toBuffer();
  return { pages, orientation, width, height, hasProfile: icc !== undefined, delay, loop, dots };
};

describe.each([
  ["jpeg", 1],
  ["png", 1],
  ["gif", 1],
  ["gif", 3],
  ["webp", 1],
  ["webp", 3],
  ["avif", 1],
] as const)("a picture as %s of %i frames", (format, frames) => {
  it("keeps its pixels, frames, orientation and colours, and loses every word", async () => {
    const original = await withMetadata(format, frames);
    const before = await seen(original);
    const inColours = await sharp(original).toColourspace("srgb").raw().toBuffer();
    if (format !== "gif") expect(unpacked(original)).toContain(WORDS);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...HIDING[format]), { maxLength: 4 }), async (ways) => {
        const planted = ways.reduce((bytes, hide) => hide(bytes), original);
        const made = withoutMetadata(planted, format);
        expect(unpacked(made)).not.toMatch(/PRIVATE|Jeanne/);
        expect(await seen(made)).toEqual(before);
        expect(await sharp(made).toColourspace("srgb").raw().toBuffer()).toEqual(inColours);
        expect(withoutMetadata(made, format)).toEqual(made);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 15) },
    );
  });

  it("is reported as damaged wherever it is cut or changed", async () => {
    const original = await withMetadata(format, frames);
    for (let at = 0; at < original.length; at += 1 + Math.floor(original.length / 200)) {
      for (const bytes of [original.subarray(0, at), Buffer.from(original).fill(0xff, at, at + 3)]) {
        const flaw = flawOfCopy(bytes, format);
        if (flaw) expect(flaw("x").code).toMatch(/^E5(?:31|65)$/);
      }
    }
  });
});

it("accepts a GIF without a trailer", async () => {
  const gif = await withMetadata("gif");
  const made = withoutMetadata(gif.subarray(0, -1), "gif");
  expect(made).toEqual(withoutMetadata(gif, "gif"));
});

describe("an animated PNG", () => {
  it("keeps its frames, and loses every word", async () => {
    const original = await movingPng();
    const frames = (png: Buffer) =>
      pngChunks(png).flatMap(({ name, data }) => (name === "fcTL" ? [data.toString("hex")] : []));
    const dots = (png: Buffer) =>
      inflateSync(
        Buffer.concat(
          pngChunks(png).flatMap(({ name, data }) => (name === "fdAT" ? [data.subarray(4)] : [])),
        ),
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HIDING.png), { maxLength: 4 }), (ways) => {
        const planted = ways.reduce((bytes, hide) => hide(bytes), original);
        const made = withoutMetadata(planted, "png");
        expect(unpacked(made)).not.toMatch(/PRIVATE/);
        expect(frames(made)).toEqual(frames(original));
        expect(dots(made)).toEqual(dots(original));
        expect(pngChunks(made).map(({ name }) => name)).toContain("acTL");
      }),
      { numRuns: 30 },
    );
    expect(await seen(withoutMetadata(original, "png"))).toEqual(await seen(original));
  });

  it("loses what is compressed after its pixels", async () => {
    const png = await noise(60, 40).png().toBuffer();
    const pixels = Buffer.concat(pngChunks(png).flatMap(({ name, data }) => (name === "IDAT" ? [data] : [])));
    const more = deflateSync(Buffer.concat([inflateSync(pixels), words]), { level: 0 });
    const planted = Buffer.concat([png.subarray(0, 33), pngChunk("IDAT", more), png.subarray(-12)]);
    expect(planted.includes(WORDS)).toBe(true);
    expect(withoutMetadata(planted, "png").includes(WORDS)).toBe(false);
  });
});
