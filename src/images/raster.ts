/** Raster images as they are published: pixels, colours and orientation, without other metadata. */
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

/** @throws when the bytes violate their format */
export function strippedRaster(bytes: Buffer, format: keyof typeof STRIPPED): Buffer {
  return STRIPPED[format](bytes);
}
