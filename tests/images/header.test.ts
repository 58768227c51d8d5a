/** Format, size and flaws of an image, read from its header. */
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readHeader } from "../../src/images/header.ts";
import { plain } from "../workshop.ts";
import { flag, noise } from "./samples.ts";

function reportOf(bytes: Buffer): string {
  const read = readHeader(bytes);
  if ("header" in read) return "";
  const { code, fr, en } = read.flaw("a.jpg");
  expect(en.reason).toContain("a.jpg");
  return `${code} ${plain(fr.reason)}`;
}

const animation = async () =>
  sharp([await flag(60, 40).png().toBuffer(), await flag(60, 40).negate().png().toBuffer()], {
    join: { animated: true },
  });

/** An animated PNG: with an `acTL` chunk after the header. */
async function movingPng(): Promise<Buffer> {
  const bytes = await flag(60, 40).png().toBuffer();
  const control = Buffer.from("\0\0\0\x08acTL\0\0\0\x01\0\0\0\0\0\0\0\0", "latin1");
  return Buffer.concat([bytes.subarray(0, 33), control, bytes.subarray(33)]);
}

describe("a header", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)(
    "of %s gives its size, whatever its name",
    async (format) => {
      const bytes = await flag(60, 40).toFormat(format).toBuffer();
      expect(readHeader(bytes)).toMatchObject({ header: { format, width: 60, height: 40, asIs: false } });
    },
  );

  it.each([
    ["jpeg", [60, 60, 60, 40, 40, 40, 40]],
    ["png", [60, 60, 60, 40, 40, 40, 40]],
    ["webp", [60, 60, 60, 40, 40, 40, 40]],
    ["avif", [60, 60, 60, 40, 40, 40, 40]],
  ] as const)(
    "of %s gives the size as it is seen, for each way of holding a camera",
    async (format, widths) => {
      const seen = [2, 3, 4, 5, 6, 7, 8].map(async (orientation) => {
        const read = readHeader(await flag(60, 40).withMetadata({ orientation }).toFormat(format).toBuffer());
        return "header" in read ? read.header.width : 0;
      });
      expect(await Promise.all(seen)).toEqual(widths);
    },
  );

  it("says whether it may be transparent, and whether it is animated", async () => {
    const glass = () => sharp({ create: { width: 6, height: 4, channels: 4, background: "#c0000080" } });
    const opaque = [
      await flag(6, 4).webp().toBuffer(),
      await flag(6, 4).webp({ lossless: true }).toBuffer(),
      await flag(6, 4).avif().toBuffer(),
    ];
    const clear = [
      await glass().webp().toBuffer(),
      await glass().webp({ lossless: true }).toBuffer(),
      await glass().avif().toBuffer(),
      await glass().png().toBuffer(),
      await glass().gif().toBuffer(),
    ];
    expect(opaque.map(readHeader)).toMatchObject(opaque.map(() => ({ header: { fallback: "jpeg" } })));
    expect(clear.map(readHeader)).toMatchObject(clear.map(() => ({ header: { fallback: "png" } })));
    const moving = [
      await (await animation()).gif().toBuffer(),
      await (await animation()).webp().toBuffer(),
      await movingPng(),
    ];
    expect(moving.map(readHeader)).toMatchObject(
      moving.map(() => ({ header: { asIs: true, width: 60, height: 40 } })),
    );
  });
});

describe("what is not an image", () => {
  it.each([
    ["nothing", "", "E531 L’image « a.jpg » est un fichier vide."],
    ["text", "Bonjour", "E530 Le fichier « a.jpg » n’est pas une image que Tribune sait lire."],
    [
      "a page",
      "<!doctype html><p>Bonjour",
      "E530 Le fichier « a.jpg » n’est pas une image que Tribune sait lire.",
    ],
    ["a video", "\0\0\0\x20ftypmp42", "E530 Le fichier « a.jpg » n’est pas une image que Tribune sait lire."],
    [
      "a photograph of a telephone",
      "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
      "E530 L’image « a.jpg » est au format HEIC, que Tribune n’accepte pas.",
    ],
    [
      "an animated AVIF",
      "\0\0\0\x2cftypavis",
      "E530 L’image « a.jpg » est au format AVIFS, que Tribune n’accepte pas.",
    ],
    ["a TIFF", "II*\0", "E530 L’image « a.jpg » est au format TIFF, que Tribune n’accepte pas."],
    ["a JPEG of two bytes more", "\xff\xd8\xff\xe0\0", "E531 L’image « a.jpg » est abîmée ou incomplète."],
    [
      "a WebP that ends at once",
      "RIFF\x04\0\0\0WEBPVP8 ",
      "E531 L’image « a.jpg » est abîmée ou incomplète.",
    ],
    [
      "a GIF without a picture",
      "GIF89a\x01\0\x01\0\0\0\0\x2c",
      "E531 L’image « a.jpg » est abîmée ou incomplète.",
    ],
  ])("is told: %s", (_name, text, sentence) => {
    expect(reportOf(Buffer.from(text, "latin1"))).toBe(sentence);
  });

  it("is reported before decoding: billions of pixels in a few bytes", async () => {
    const bomb = await flag(60, 40).png().toBuffer();
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(50_000, 20);
    expect(reportOf(bomb)).toBe(
      "E532 L’image « a.jpg » mesure 60 000 × 50 000 pixels ; la limite est de 160 millions de pixels.",
    );
    bomb.writeUInt32BE(0, 16);
    expect(reportOf(bomb)).toBe("E531 L’image « a.jpg » est abîmée ou incomplète.");
  });
});

describe("any bytes", () => {
  const samples = ["jpeg", "png", "webp", "avif", "gif"] as const;

  it("give a header or a flaw, and never more pixels than the limit", async () => {
    const pictures = await Promise.all(samples.map((format) => noise(32, 20).toFormat(format).toBuffer()));
    const damaged = fc.tuple(
      fc.constantFrom(...pictures),
      fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 255 })), { maxLength: 12 }),
      fc.nat({ max: 5000 }),
    );
    fc.assert(
      fc.property(damaged, ([picture, changes, length]) => {
        const bytes = Buffer.from(picture.subarray(0, Math.max(0, picture.length - length)));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const read = readHeader(bytes);
        if ("flaw" in read) expect(read.flaw("x").code).toMatch(/^E53[0-4]$/);
        else expect(read.header.width * read.header.height).toBeGreaterThan(0);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 2000) },
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readHeader(Buffer.from(bytes))));
  });
});
