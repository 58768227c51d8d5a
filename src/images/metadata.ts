/**
 * Images published without re-encoding, stripped of their metadata: location, camera, author, software,
 * comments.
 */
import { catalogue } from "../problems/catalogue.ts";
import type { ImageFormat } from "./format.ts";
import { broken, type PictureFlaw } from "./header.ts";
import { strippedRaster } from "./raster.ts";
import { UnknownKind } from "./strip/unknown-kind.ts";
import { cleanSvg } from "./svg/svg.ts";

/** @throws RangeError or another error when the bytes violate their format */
export function withoutMetadata(bytes: Buffer, format: ImageFormat): Buffer {
  return format === "svg" ? cleanSvg(bytes) : strippedRaster(bytes, format);
}

/** Why the metadata cannot be removed; undefined if it can. */
export function flawOfCopy(bytes: Buffer, format: ImageFormat): PictureFlaw | undefined {
  try {
    withoutMetadata(bytes, format);
    return undefined;
  } catch (error) {
    return error instanceof UnknownKind ? (given) => catalogue.pictureUnknown({ given }) : broken;
  }
}
