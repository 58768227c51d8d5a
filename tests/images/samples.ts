/** Generated images for tests. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { ImageCache } from "../../src/images/cache.ts";
import type { Image } from "../../src/images/image.ts";
import { ImageRegistry } from "../../src/images/image-registry.ts";
import { temporaryFolder } from "../workshop.ts";

/** A blue image with a red corner at the top left, which shows its orientation. */
export function flag(width: number, height: number): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      bytes[(y * width + x) * 3 + (2 * x < width && 2 * y < height ? 0 : 2)] = 240;
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** An image of noise, so that no encoding of it is small. */
export function noise(width: number, height: number): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  // The same pixels in every run.
  for (let at = 0; at < bytes.length; at += 32)
    createHash("sha256").update(String(at)).digest().copy(bytes, at);
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** The colour of a pixel: channels from 0 to 255. */
export async function dot(picture: string | Buffer, x: number, y: number): Promise<number[]> {
  const { data } = await sharp(picture)
    .extract({ left: x, top: y, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

/** An image as an article names it, in a temporary folder. */
export function taken(
  bytes: Uint8Array,
  { folder = temporaryFolder(), cache }: { folder?: string; cache?: ImageCache } = {},
): { image: Image; registry: ImageRegistry; file: string } {
  const name = "photo.jpg";
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const registry = new ImageRegistry(cache);
  const found = registry.take(file, name);
  if ("finding" in found) throw new Error(found.finding.en.reason);
  const place = { file: "articles/a.md", line: 3, column: 5 };
  registry.note({ image: found.image, given: name, problem: (finding) => ({ ...place, ...finding }) });
  return { image: found.image, registry, file };
}
