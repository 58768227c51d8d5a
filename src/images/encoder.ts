/** The only module that uses sharp, which is loaded on first use. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Sharp, SharpOptions } from "sharp";
import { type Header, MOST_PIXELS } from "./header.ts";
import type { ImageRequest } from "./image.ts";
import { SETTINGS } from "./settings.ts";

/** All frames of an animated image together. */
const MAX_PIXELS_ANIMATED = 10 * MOST_PIXELS;

const load = async () => (await import("sharp")).default;

/** The versions that encoded bytes depend on, besides the image and the request. */
export function encoderVersion(): string {
  // The package does not export its package.json, and loading the whole package takes 40 ms.
  const entry = createRequire(import.meta.url).resolve("sharp");
  const description: { readonly version: string } = JSON.parse(
    readFileSync(join(entry, "../../package.json"), "utf8"),
  );
  return `${description.version} ${JSON.stringify(SETTINGS)}`;
}

/** Whether an image decodes completely, at the size that its header gives. */
export async function isWhole(bytes: Buffer, header: Header): Promise<boolean> {
  if (header.format === "svg") return true;
  const sharp = await load();
  const options: SharpOptions = header.asIs
    ? { failOn: "error", limitInputPixels: MAX_PIXELS_ANIMATED, animated: true }
    : { failOn: "error", limitInputPixels: MOST_PIXELS };
  try {
    const { format, mediaType, autoOrient, pageHeight } = await sharp(bytes, options).metadata();
    const kind = mediaType === "image/avif" ? "avif" : format;
    const hasExpectedSize =
      autoOrient.width === header.width && (pageHeight ?? autoOrient.height) === header.height;
    if (kind !== header.format || !hasExpectedSize) return false;
    // Resizing reads every pixel, and a small result costs little memory.
    await sharp(bytes, options).resize(16, 16, { fit: "fill" }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Layout of an icon, in pixels. */
export interface IconShape {
  readonly width: number;
  readonly height: number;
  /** The centred box that the image fits into. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Hexadecimal colour; undefined for transparent. */
  readonly background: string | undefined;
}

/**
 * Centres an image in a square icon and returns a PNG; an SVG is rendered at its final size, never enlarged.
 */
export async function iconFrom(
  bytes: Buffer,
  { format, ...header }: Header,
  { width, height, innerWidth, innerHeight, background }: IconShape,
): Promise<Buffer> {
  const sharp = await load();
  const density = Math.min(
    2400,
    Math.max(1, 72 * Math.min(innerWidth / header.width, innerHeight / header.height)),
  );
  const options: SharpOptions = { failOn: "error", limitInputPixels: MOST_PIXELS };
  const picture = await sharp(bytes, format === "svg" ? { ...options, density } : options)
    .autoOrient()
    .resize(innerWidth, innerHeight, { fit: "contain", background: "#0000" })
    .toColourspace("srgb")
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 4, background: background ?? "#0000" } })
    .composite([{ input: picture }])
    .png(SETTINGS.png)
    .toBuffer();
}

/** A still image, decoded once: upright, in sRGB, no larger than the largest request. */
export class Decoded {
  readonly #bytes: Buffer;
  readonly #graphic: boolean;
  readonly #inside = new Map<number, Promise<Pixels>>();
  readonly #widest: ImageRequest | undefined;

  /** @param requests everything that {@link encode} will be called with */
  constructor(bytes: Buffer, header: Header, requests: readonly ImageRequest[]) {
    this.#bytes = bytes;
    this.#graphic = header.format === "png" || header.format === "gif";
    this.#widest = requests.filter(({ fit }) => fit === "inside").toSorted((a, b) => b.width - a.width)[0];
  }

  /** Encodes one file, without EXIF or a colour profile. */
  async encode(request: ImageRequest): Promise<Buffer> {
    const pixels = request.fit === "cover" ? this.#crop(request) : this.#scaled(request);
    const sharp = await fromPixels(await pixels);
    const kind = this.#graphic ? "graphic" : "photo";
    switch (request.format) {
      case "avif":
        return sharp.avif(SETTINGS.avif[kind]).toBuffer();
      case "webp":
        return sharp.webp(SETTINGS.webp[kind]).toBuffer();
      case "png":
        return sharp.png(SETTINGS.png).toBuffer();
      default:
        // JPEG has no transparency; without this, transparent parts would turn black.
        return sharp.flatten({ background: "#ffffff" }).jpeg(SETTINGS.jpeg).toBuffer();
    }
  }

  /**
   * Scales each size once, always from the widest: decoding 12 million pixels costs more than everything
   * else.
   */
  #scaled(request: ImageRequest): Promise<Pixels> {
    const known = this.#inside.get(request.width);
    if (known) return known;
    const made = request.width === this.#widest?.width ? this.#original(request) : this.#fromWidest(request);
    this.#inside.set(request.width, made);
    return made;
  }

  async #original({ width, height }: ImageRequest): Promise<Pixels> {
    return pixelsOf((await this.#upright()).resize(width, height, { fit: "fill" }));
  }

  async #fromWidest({ width, height }: ImageRequest): Promise<Pixels> {
    const widest = this.#widest ? await this.#scaled(this.#widest) : undefined;
    const sharp = widest ? await fromPixels(widest) : await this.#upright();
    return pixelsOf(sharp.resize(width, height, { fit: "fill" }));
  }

  async #crop({ width, height }: ImageRequest): Promise<Pixels> {
    return pixelsOf((await this.#upright()).resize(width, height, { fit: "cover", position: "attention" }));
  }

  async #upright(): Promise<Sharp> {
    const sharp = await load();
    return sharp(this.#bytes, { failOn: "error", limitInputPixels: MOST_PIXELS }).autoOrient();
  }
}

interface Pixels {
  readonly data: Buffer;
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

async function pixelsOf(sharp: Sharp): Promise<Pixels> {
  const { data, info } = await sharp
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

async function fromPixels({ data, raw }: Pixels): Promise<Sharp> {
  const sharp = await load();
  return sharp(data, { raw });
}
