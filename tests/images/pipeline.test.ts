/** Published images are upright, in sRGB, without metadata, and encoded once. */
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { ImageCache } from "../../src/images/cache.ts";
import type { Image, Variant } from "../../src/images/image.ts";
import { ImagePipeline } from "../../src/images/pipeline.ts";
import { ConcurrencyLimit } from "../../src/incremental/concurrency-limit.ts";
import { formatProblem } from "../../src/problems/report.ts";
import { NOW, plain, temporaryFolder } from "../workshop.ts";
import { dot, flag, noise, taken } from "./samples.ts";

const TODAY = Date.parse(NOW);
const LIMIT = new ConcurrencyLimit(2);
const NARROW = { widths: [48], sizes: "100vw" };

/** Publishes the files that `request` requests of an image, and returns the folder. */
async function published(bytes: Uint8Array, request: (image: Image) => unknown, root = temporaryFolder()) {
  const cache = new ImageCache(join(root, "cache/images"), TODAY);
  const { image, registry, file } = taken(bytes, { folder: root, cache });
  request(image);
  const pipeline = new ImagePipeline(registry, cache, LIMIT);
  expect(await pipeline.check()).toEqual([]);
  const made: number[] = [];
  await pipeline.encode((done) => made.push(done));
  const folder = join(root, "site");
  await pipeline.publish(folder);
  return {
    folder,
    image,
    file,
    root,
    encoded: made.length,
    path: (variant: Variant) => join(folder, variant.file),
  };
}

/** The problems that `tribune check` reports for a file. */
async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { registry } = taken(bytes);
  const problems = await new ImagePipeline(registry, new ImageCache(temporaryFolder(), TODAY), LIMIT).check();
  return problems.map((problem) => plain(formatProblem(problem, "fr")).split("\n")[0] ?? "");
}

describe("a published picture", () => {
  it("is in every requested format, at the declared size", async () => {
    const { folder, image } = await published(await flag(100, 60).jpeg().toBuffer(), (one) =>
      one.responsive(NARROW),
    );
    const { sources, fallback } = image.responsive(NARROW);
    const variants = [
      ...sources.flatMap(({ candidates }) => candidates.map(({ variant }) => variant)),
      fallback,
    ];
    expect(readdirSync(folder).toSorted()).toEqual(variants.map(({ file }) => file).toSorted());
    for (const { file, width, height, type } of variants) {
      const { mediaType, ...meta } = await sharp(join(folder, file)).metadata();
      expect([mediaType, meta.width, meta.height], file).toEqual([type, width, height]);
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "stands upright, however the camera was held: %i",
    async (orientation) => {
      const upright = await flag(100, 60).jpeg({ quality: 95 }).toBuffer();
      // The image as a camera held this way stores it.
      const stored = sharp(
        await sharp(await undo(upright, orientation))
          .withMetadata({ orientation })
          .jpeg({ quality: 95 })
          .toBuffer(),
      );
      const { path, image } = await published(await stored.keepMetadata().toBuffer(), (one) => [
        one.fallback,
        one.crop({ width: 50, height: 30 }, "webp"),
      ]);
      const crop = image.crop({ width: 50, height: 30 }, "webp");
      for (const variant of [image.fallback, ...(crop ? [crop] : [])]) {
        const file = path(variant);
        expect((await sharp(file).metadata()).orientation).toBeUndefined();
        const [red = 0, , blue = 0] = await dot(file, 4, 4);
        const [otherRed = 0, , otherBlue = 0] = await dot(file, variant.width - 4, 4);
        expect([red > blue, otherBlue > otherRed]).toEqual([true, true]);
      }
      expect([image.fallback.width, image.fallback.height]).toEqual([100, 60]);
    },
  );

  it("contains no location, camera or author", async () => {
    const exif = {
      IFD0: { Artist: "SECRET", Software: "SECRET" },
      IFD3: { GPSLatitude: "48/1 51/1 0/1", GPSLatitudeRef: "N" },
    };
    const bytes = await flag(100, 60)
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(bytes.includes("SECRET")).toBe(true);
    const { folder } = await published(bytes, (one) => [one.responsive(NARROW), one.square(20)]);
    expect(readdirSync(folder).length).toBeGreaterThan(5);
    for (const file of readdirSync(folder)) {
      const { exif: left, xmp, icc } = await sharp(join(folder, file)).metadata();
      expect([left, xmp, icc], file).toEqual([undefined, undefined, undefined]);
      expect(readFileSync(join(folder, file)).includes("SECRET")).toBe(false);
    }
  });

  it("keeps its colours from a wider gamut, CMYK or a higher bit depth", async () => {
    const orange = { create: { width: 64, height: 40, channels: 3, background: "#e08020" } } as const;
    const wide = await sharp(orange).withIccProfile("p3").jpeg({ quality: 100 }).toBuffer();
    expect((await stored(wide))[0]).toBeLessThan(218);
    const deep = await sharp(orange).toColourspace("rgb16").png().toBuffer();
    const print = await sharp(orange)
      .withIccProfile("cmyk")
      .toColourspace("cmyk")
      .jpeg({ quality: 100 })
      .toBuffer();
    // A printing press cannot mix this blue exactly.
    for (const [bytes, tolerance] of [
      [wide, 12],
      [deep, 12],
      [print, 40],
    ] as const) {
      const { path, image } = await published(bytes, (one) => one.fallback);
      expect((await sharp(path(image.fallback)).metadata()).space).toBe("srgb");
      const [red = 0, green = 0, blue = 0] = await dot(path(image.fallback), 5, 5);
      for (const [is, was] of [
        [red, 0xe0],
        [green, 0x80],
        [blue, 0x20],
      ] as const)
        expect(Math.abs(is - was)).toBeLessThan(tolerance);
    }
  });

  it("keeps transparency and shades of grey", async () => {
    const glass = sharp({ create: { width: 64, height: 40, channels: 4, background: "#c0000080" } });
    const { path, image } = await published(await glass.png().toBuffer(), (one) => one.responsive(NARROW));
    expect(image.fallback.type).toBe("image/png");
    for (const { candidates } of image.responsive(NARROW).sources)
      for (const { variant } of candidates)
        expect((await sharp(path(variant)).metadata()).hasAlpha).toBe(true);
    const grey = await published(
      await flag(64, 40).toColourspace("b-w").jpeg().toBuffer(),
      (one) => one.fallback,
    );
    expect(statSync(grey.path(grey.image.fallback)).size).toBeGreaterThan(0);
  });

  it("stays as it is if animated, except for its comments", async () => {
    const frames = [await flag(60, 40).png().toBuffer(), await flag(60, 40).negate().png().toBuffer()];
    const animated = sharp(frames, { join: { animated: true } });
    for (const format of ["gif", "webp"] as const) {
      const bytes = await animated
        .clone()
        .withExif({ IFD0: { Artist: "SECRET" } })
        .toFormat(format)
        .toBuffer();
      const { path, image } = await published(bytes, (one) => one.responsive(NARROW));
      expect(image.fallback).toMatchObject({ type: `image/${format}`, width: 60, height: 40 });
      expect((await sharp(path(image.fallback), { animated: true }).metadata()).pages).toBe(2);
      expect(readFileSync(path(image.fallback)).includes("SECRET")).toBe(false);
    }
  });

  it("may have twelve megapixels and be rotated", async () => {
    const large = await sharp({ create: { width: 4032, height: 3024, channels: 3, background: "#808080" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { path, image } = await published(large, (one) => one.responsive(NARROW));
    expect(image.fallback).toMatchObject({ width: 1600, height: 2133 });
    expect(await sharp(path(image.fallback)).metadata()).toMatchObject({ width: 1600, height: 2133 });
  });
});

/** The stored values of the first pixel, ignoring the colour profile. */
async function stored(picture: Buffer): Promise<number[]> {
  return [...(await sharp(picture).keepIccProfile().raw().toBuffer()).subarray(0, 3)];
}

/** The image turned so that applying `orientation` turns it back. */
async function undo(upright: Buffer, orientation: number): Promise<Buffer> {
  const turned = sharp(upright);
  if (orientation === 2) return turned.flop().png().toBuffer();
  if (orientation === 3) return turned.rotate(180).png().toBuffer();
  if (orientation === 4) return turned.flip().png().toBuffer();
  if (orientation === 6) return turned.rotate(270).png().toBuffer();
  if (orientation === 8) return turned.rotate(90).png().toBuffer();
  const flopped = await turned.flop().png().toBuffer();
  if (orientation === 5) return sharp(flopped).rotate(270).png().toBuffer();
  return orientation === 7 ? sharp(flopped).rotate(90).png().toBuffer() : upright;
}

describe("a damaged image", () => {
  const BROKEN = "articles/a.md:3:5  E531  L’image « photo.jpg » est abîmée ou incomplète.";

  it.each(["jpeg", "png", "webp", "avif"] as const)("is reported where it is named: %s", async (format) => {
    const bytes = await noise(160, 100).toFormat(format).toBuffer();
    expect(await problemsOf(bytes)).toEqual([]);
    expect(await problemsOf(bytes.subarray(0, bytes.length >> 1))).toEqual([BROKEN]);
    expect(await problemsOf(bytes.subarray(0, bytes.length - 30))).toEqual([BROKEN]);
  });

  it("is reported if animated too, and if its header has another size than its pixels", async () => {
    const frames = [await flag(60, 40).png().toBuffer(), await noise(60, 40).png().toBuffer()];
    const animated = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await problemsOf(animated.subarray(0, animated.length - 30))).toEqual([BROKEN]);
    const png = await noise(60, 40).png().toBuffer();
    png.writeUInt32BE(6000, 16);
    expect(await problemsOf(png)).toEqual([BROKEN]);
  });

  it("is reported at every place that names it", async () => {
    const bytes = await noise(300, 200).jpeg().toBuffer();
    const { registry, image } = taken(bytes.subarray(0, 9000));
    registry.note({
      image,
      given: "../photo.jpg",
      problem: (finding) => ({ file: "pages/b.md", line: 9, column: 1, ...finding }),
    });
    const problems = await new ImagePipeline(
      registry,
      new ImageCache(temporaryFolder(), TODAY),
      LIMIT,
    ).check();
    expect(problems.map(({ file, line, en }) => `${file}:${line} ${en.reason}`)).toEqual([
      'articles/a.md:3 The image "photo.jpg" is damaged or incomplete.',
      'pages/b.md:9 The image "../photo.jpg" is damaged or incomplete.',
    ]);
  });
});

describe("the cache", () => {
  const picture = () => flag(100, 60).jpeg().toBuffer();
  const all = (image: Image) => [image.responsive(NARROW), image.square(20)];
  const entries = (root: string) =>
    readdirSync(join(root, "cache/images"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:avif|webp|jpg)\./.test(name))
      .toSorted();

  it("encodes everything once", async () => {
    const first = await published(await picture(), all);
    expect(first.encoded).toBe(1);
    const made = entries(first.root);
    expect((await published(await picture(), all, first.root)).encoded).toBe(0);
    expect(entries(first.root)).toEqual(made);
  });

  it("encodes an image once under any name and in any folder", async () => {
    const { image, registry, file } = taken(await picture());
    const twin = join(temporaryFolder(), "autre.jpg");
    writeFileSync(twin, readFileSync(file));
    const other = registry.take(twin, "autre.jpg");
    if ("finding" in other) throw new Error("no picture");
    for (const one of [image, other.image]) one.responsive(NARROW);
    const root = temporaryFolder();
    const pipeline = new ImagePipeline(registry, new ImageCache(join(root, "cache/images"), TODAY), LIMIT);
    await pipeline.publish(join(root, "site"));
    expect(entries(root)).toHaveLength(3);
    expect(readdirSync(join(root, "site"))).toHaveLength(6);
  });

  it.each([
    ["cut short", (path: string) => truncateSync(path, 10)],
    ["emptied", (path: string) => truncateSync(path, 0)],
    [
      "changed in place",
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.fill(0x20, bytes.length >> 1);
        writeFileSync(path, bytes);
      },
    ],
  ])("never publishes a file that was %s", async (_name, harm) => {
    const good = await published(await picture(), all);
    const before = readdirSync(good.folder).map((file) => [
      file,
      readFileSync(join(good.folder, file), "latin1"),
    ]);
    for (const name of entries(good.root)) harm(join(good.root, "cache/images", name));
    const again = await published(await picture(), all, good.root);
    expect(again.encoded).toBe(1);
    expect(
      readdirSync(again.folder).map((file) => [file, readFileSync(join(again.folder, file), "latin1")]),
    ).toEqual(before);
  });

  it("ignores entries that were changed", async () => {
    const { root } = await published(await picture(), all);
    for (const name of ["originals.json", "blobs.json"]) {
      const file = join(root, "cache/images", name);
      expect(existsSync(file), name).toBe(true);
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replace(/"width":|\.jpg\./, '"x":'));
    }
    expect((await published(await picture(), all, root)).encoded).toBe(0);
  });

  it("is excluded from the site's repository", async () => {
    const { root } = await published(await picture(), all);
    expect(readFileSync(join(root, "cache/.gitignore"), "utf8")).toBe("*\n");
  });

  it("refuses an original that changes during publication", async () => {
    const { image, registry, file } = taken(await picture());
    image.responsive(NARROW);
    writeFileSync(file, await noise(100, 60).jpeg().toBuffer());
    const pipeline = new ImagePipeline(registry, new ImageCache(temporaryFolder(), TODAY), LIMIT);
    await expect(pipeline.publish(temporaryFolder())).rejects.toThrow("changed during the build");
  });
});
