/** A picture that is published as it is, without what it says besides itself: place, camera, author, software, remarks. */
import { catalogue } from "../problems/catalogue.ts";
import type { ImageFormat } from "./format.ts";
import { broken, type PictureFlaw } from "./header.ts";
import { strippedRaster } from "./raster.ts";
import { UnknownKind } from "./strip/unknown-kind.ts";
import { cleanSvg } from "./svg/svg.ts";

/** Throws when the bytes are not made as their format asks. */
export function withoutMetadata(bytes: Buffer, format: ImageFormat): Buffer {
  return format === "svg" ? cleanSvg(bytes) : strippedRaster(bytes, format);
}

/** Why a picture cannot be published without its metadata, if it cannot. */
export function flawOfCopy(bytes: Buffer, format: ImageFormat): PictureFlaw | undefined {
  try {
    withoutMetadata(bytes, format);
    return undefined;
  } catch (error) {
    return error instanceof UnknownKind ? (given) => catalogue.pictureUnknown({ given }) : broken;
  }
}
