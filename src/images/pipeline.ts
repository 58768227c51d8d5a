/** Checks, encodes and publishes the images that texts name. */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConcurrencyLimit } from "../incremental/concurrency-limit.ts";
import type { Problem } from "../problems/problem.ts";
import type { ImageCache } from "./cache.ts";
import { Decoded, isWhole } from "./encoder.ts";
import { EXTENSION } from "./format.ts";
import { broken, type Header, type PictureFlaw } from "./header.ts";
import type { Image, ImageOrder } from "./image.ts";
import type { ImageRegistry } from "./image-registry.ts";
import { flawOfCopy, withoutMetadata } from "./metadata.ts";
import { TREATMENT } from "./settings.ts";

/** Pictures that are held at once: each may have a hundred megabytes of pixels. */
const MAX_PICTURES = 4;

export class ImagePipeline {
  readonly #registry: ImageRegistry;
  readonly #cache: ImageCache;
  readonly #limit: ConcurrencyLimit;
  readonly #pictures: ConcurrencyLimit;
  /** The requested files that are published. */
  readonly #published = new Set<string>();

  /** @param limit shared with everything else that runs beside the main thread */
  constructor(registry: ImageRegistry, cache: ImageCache, limit: ConcurrencyLimit) {
    this.#registry = registry;
    this.#cache = cache;
    this.#limit = limit;
    this.#pictures = new ConcurrencyLimit(Math.min(limit.count, MAX_PICTURES));
  }

  /**
   * Decodes every image that no earlier run has decoded. Returns the problems, one for each place that names
   * a broken image.
   */
  async check(): Promise<Problem[]> {
    const images = new Set(this.#registry.uses.map(({ image }) => image));
    const flaws = new Map<Image, PictureFlaw>();
    const unchecked = [...images].filter((image) => !this.#cache.isMarked(markOf(image)));
    await Promise.all(
      unchecked.map((image) =>
        this.#pictures.run(async () => {
          const bytes = await originalOf(image);
          const flaw = await this.#limit.run(() => flawOf(bytes, image.header));
          if (flaw) flaws.set(image, flaw);
          else this.#cache.mark(markOf(image));
        }),
      ),
    );
    this.#cache.save();
    return this.#registry.uses.flatMap(({ image, given, problem }) => {
      const flaw = flaws.get(image);
      return flaw ? [problem(flaw(given))] : [];
    });
  }

  /**
   * Encodes every requested file that the cache lacks.
   * @param onProgress called with the number of images done and the total
   */
  async encode(onProgress?: (done: number, total: number) => void): Promise<void> {
    const missing = this.#unpublished.filter((order) => !this.#cache.isEncoded(keyOf(order)));
    const pictures = Map.groupBy(missing, ({ image }) => image.hash);
    let done = 0;
    await Promise.all(
      [...pictures.values()].map((orders) =>
        this.#pictures.run(async () => {
          await this.#encodePicture(orders);
          done += 1;
          onProgress?.(done, pictures.size);
        }),
      ),
    );
  }

  /**
   * Puts every requested file that was not published before into a folder, from the cache.
   * @param isInPlace whether a file is in place already, made from the same key
   */
  async publish(
    folder: string,
    isInPlace: (file: string, key: string) => boolean = () => false,
  ): Promise<void> {
    const unpublished = this.#unpublished;
    if (unpublished.length === 0 && this.#published.size > 0) return;
    const orders = unpublished.filter((order) => !isInPlace(order.variant.file, keyOf(order)));
    if (orders.length > 0) mkdirSync(folder, { recursive: true });
    for (const order of orders) {
      const place = () => this.#cache.place(keyOf(order), join(folder, order.variant.file));
      if (place()) continue;
      // It was requested since pictures were encoded, or another process has evicted it.
      await this.encode();
      if (!place()) throw new Error(`${order.variant.file} has left the cache during the build`);
    }
    for (const { variant } of unpublished) this.#published.add(variant.file);
    this.#cache.evict();
  }

  get #unpublished(): readonly ImageOrder[] {
    return [...this.#registry.orders.values()].filter(({ variant }) => !this.#published.has(variant.file));
  }

  /** @param orders all of the same original, whatever their slugs */
  async #encodePicture(orders: readonly ImageOrder[]): Promise<void> {
    const [first] = orders;
    if (!first) return;
    const { image } = first;
    const bytes = await originalOf(image);
    const decoded = new Decoded(bytes, image.header, orders);
    const byKey = new Map(orders.map((order) => [keyOf(order), order]));
    await Promise.all(
      [...byKey].map(([key, order]) =>
        this.#limit.run(async () => {
          const made =
            order.fit === "none" ? withoutMetadata(bytes, order.format) : await decoded.encode(order);
          this.#cache.put(key, made);
        }),
      ),
    );
  }
}

/**
 * The original's bytes.
 * @throws when the file has changed since it was read
 */
async function originalOf({ file, hash }: Image): Promise<Buffer> {
  const bytes = await readFile(file);
  if (createHash("sha256").update(bytes).digest("hex") !== hash)
    throw new Error(`${file} changed during the build`);
  return bytes;
}

/** Why an image cannot be decoded, or cannot be published as it is; undefined if it can. */
async function flawOf(bytes: Buffer, header: Header): Promise<PictureFlaw | undefined> {
  if (!(await isWhole(bytes, header))) return broken;
  return header.asIs ? flawOfCopy(bytes, header.format) : undefined;
}

const markOf = ({ hash, header }: Image) => (header.asIs ? `${hash}.whole-${TREATMENT}` : `${hash}.whole`);

function keyOf({ image, width, height, fit, format }: ImageOrder): string {
  const how = fit === "none" ? `copy-${TREATMENT}` : fit;
  return `${image.hash}-${how}-${width}x${height}.${EXTENSION[format]}`;
}
