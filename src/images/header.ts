/** Format and size of an image, read from its header without decoding. */
import { imageSize } from "image-size";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding } from "../problems/problem.ts";
import { gifFrames, pngChunks, webpChunks } from "./chunks.ts";
import { avifIsTurned, orientationIn, turnsOnItsSide } from "./exif.ts";
import { foreignFormat, formatOf, type ImageFormat } from "./format.ts";
import { readSvg } from "./svg/svg.ts";

/** The largest cameras have about 150 megapixels. */
export const MOST_PIXELS = 160_000_000;

/** Headers are cached between builds: raise this when the same bytes give a different header. */
export const HEADER_VERSION = 1;

export interface Header {
  readonly format: ImageFormat;
  /** Pixels after applying the EXIF orientation; CSS pixels for an SVG. */
  readonly width: number;
  readonly height: number;
  /** Published without re-encoding: an SVG or an animation. */
  readonly asIs: boolean;
  /** For clients without WebP and AVIF; PNG if parts may be transparent. */
  readonly fallback: "jpeg" | "png";
}

/** Something wrong with an image; takes the name that the author used. */
export type PictureFlaw = (given: string) => Finding;

/** @param bytes the whole file */
export function readHeader(bytes: Buffer): { header: Header } | { flaw: PictureFlaw } {
  if (bytes.length === 0) return { flaw: (given) => catalogue.imageBroken({ given, empty: true }) };
  const format = formatOf(bytes);
  if (format === undefined) {
    const kind = foreignFormat(bytes);
    return { flaw: (given) => catalogue.imageUnsupported({ given, kind }) };
  }
  if (format === "svg") return drawing(bytes);
  try {
    const { width, height } = displayedSize(bytes, format);
    if (width * height > MOST_PIXELS)
      return { flaw: (given) => catalogue.imageTooLarge({ given, width, height, most: MOST_PIXELS }) };
    if (width < 1 || height < 1) return { flaw: broken };
    const fallback = mayBeTransparent(bytes, format) ? "png" : "jpeg";
    return { header: { format, width, height, asIs: isAnimated(bytes, format), fallback } };
  } catch {
    return { flaw: broken };
  }
}

/** The image cannot be decoded. */
export const broken: PictureFlaw = (given) => catalogue.imageBroken({ given, empty: false });

function drawing(bytes: Buffer): { header: Header } | { flaw: PictureFlaw } {
  const read = readSvg(bytes);
  if (read === "broken") return { flaw: broken };
  if (read === "other") return { flaw: (given) => catalogue.imageUnsupported({ given, kind: undefined }) };
  if ("danger" in read) return { flaw: (given) => catalogue.svgUnsafe({ given, ...read }) };
  return { header: { format: "svg", ...read, asIs: true, fallback: "png" } };
}

function displayedSize(bytes: Buffer, format: ImageFormat): { width: number; height: number } {
  // A copy: image-size reads past the end of Node's small Buffers, which share a pool.
  const { width, height, orientation } = imageSize(new Uint8Array(bytes));
  const turned =
    format === "avif"
      ? avifIsTurned(bytes)
      : turnsOnItsSide(format === "jpeg" ? orientation : exifOrientation(bytes, format));
  return turned ? { width: height, height: width } : { width, height };
}

function exifOrientation(bytes: Buffer, format: ImageFormat): number | undefined {
  if (format === "gif") return undefined;
  const chunks = format === "png" ? pngChunks(bytes) : webpChunks(bytes);
  for (const { name, data } of chunks) if (/^exif$/i.test(name)) return orientationIn(data);
  return undefined;
}

function isAnimated(bytes: Buffer, format: ImageFormat): boolean {
  if (format === "gif") return gifFrames(bytes) > 1;
  if (format === "webp") return webpChunks(bytes).some(({ name }) => name === "ANIM");
  return format === "png" && pngChunks(bytes).some(({ name }) => name === "acTL");
}

function mayBeTransparent(bytes: Buffer, format: ImageFormat): boolean {
  if (format === "jpeg") return false;
  if (format === "avif") return /auxiliary:alpha|auxid:1\0/.test(bytes.toString("latin1", 0, 65_536));
  if (format !== "webp") return true;
  return webpChunks(bytes).some(
    ({ name, data }) =>
      (name === "VP8X" && ((data[0] ?? 0) & 0x10) !== 0) ||
      (name === "VP8L" && ((data[4] ?? 0) & 0x10) !== 0),
  );
}
