/** A picture of dots as it is published: its pixels, their colours and the way up, and nothing that it says besides. */
import type { ImageFormat } from "./format.ts";
import { strippedAvif } from "./strip/avif.ts";
import { strippedGif } from "./strip/gif.ts";
import { strippedJpeg } from "./strip/jpeg.ts";
import { strippedPng } from "./strip/png.ts";
import { strippedWebp } from "./strip/webp.ts";

const STRIPPED = {
  jpeg: strippedJpeg,
  png: strippedPng,
  gif: strippedGif,
  webp: strippedWebp,
  avif: strippedAvif,
} as const satisfies Record<Exclude<ImageFormat, "svg">, (bytes: Buffer) => Buffer>;

/** Throws when the bytes are not made as their format asks. */
export function strippedRaster(bytes: Buffer, format: keyof typeof STRIPPED): Buffer {
  return STRIPPED[format](bytes);
}
