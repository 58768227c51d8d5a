/** The one file that knows sharp, which is loaded when there is something to decode. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Sharp, SharpOptions } from "sharp";
import { type Header, MOST_PIXELS } from "./header.ts";
import type { ImageRequest } from "./image.ts";
import { SETTINGS } from "./settings.ts";

/** A moving picture's frames count together. */
const MOST_PIXELS_MOVING = 10 * MOST_PIXELS;

const load = async () => (await import("sharp")).default;

/** What the encoded bytes depend on, besides the picture and what is asked of it. */
export function encoderVersion(): string {
  // The package does not export its description, and loading all of it costs 40 ms.
  const entry = createRequire(import.meta.url).resolve("sharp");
  const description: { readonly version: string } = JSON.parse(
    readFileSync(join(entry, "../../package.json"), "utf8"),
  );
  return `${description.version} ${JSON.stringify(SETTINGS)}`;
}

/** Whether every byte of a picture can be decoded, and gives the size that its header promises. */
export async function isWhole(bytes: Buffer, header: Header): Promise<boolean> {
  if (header.format === "svg") return true;
  const sharp = await load();
  const options: SharpOptions = header.asIs
    ? { failOn: "error", limitInputPixels: MOST_PIXELS_MOVING, animated: true }
    : { failOn: "error", limitInputPixels: MOST_PIXELS };
  try {
    const { format, mediaType, autoOrient, pageHeight } = await sharp(bytes, options).metadata();
    const kind = mediaType === "image/avif" ? "avif" : format;
    const isPromised =
      autoOrient.width === header.width && (pageHeight ?? autoOrient.height) === header.height;
    if (kind !== header.format || !isPromised) return false;
    // A small result is enough: to make it, all of the picture is read.
    await sharp(bytes, options).resize(16, 16, { fit: "fill" }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Where a picture lies in an icon, in pixels. */
export interface IconShape {
  readonly width: number;
  readonly height: number;
  /** The box that the picture fills, in the middle. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** Hexadecimal; undefined for a transparent icon. */
  readonly background: string | undefined;
}

/** A picture in the middle of an icon, as a PNG; drawings are drawn at their size, not enlarged. */
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

/** A still picture, decoded once: upright, in sRGB, no larger than what is asked of it. */
export class Decoded {
  readonly #bytes: Buffer;
  readonly #graphic: boolean;
  readonly #inside = new Map<number, Promise<Pixels>>();
  readonly #widest: ImageRequest | undefined;

  /** @param requests all that will be asked */
  constructor(bytes: Buffer, header: Header, requests: readonly ImageRequest[]) {
    this.#bytes = bytes;
    this.#graphic = header.format === "png" || header.format === "gif";
    this.#widest = requests.filter(({ fit }) => fit === "inside").toSorted((a, b) => b.width - a.width)[0];
  }

  /** The bytes of one file. No EXIF, no place, no profile is in them. */
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
        // What was transparent would become black.
        return sharp.flatten({ background: "#ffffff" }).jpeg(SETTINGS.jpeg).toBuffer();
    }
  }

  /** Each size once, all of them from the widest: decoding twelve million pixels costs more than the rest. */
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
