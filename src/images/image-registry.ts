/**
 * Registry of the images that the site's texts name: each original is read once, with the places that name it
 * and the files requested of it.
 */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import type { FileMemo } from "../incremental/store/file-memo.ts";
import { type AssetRequest, trackAsset } from "../incremental/tracking.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { broken, type Header, type PictureFlaw, readHeader } from "./header.ts";
import { Image, type ImageOrder } from "./image.ts";
import { flawOfCopy } from "./metadata.ts";
import { TREATMENT } from "./settings.ts";

/** Larger files are refused, in MiB. */
const MAX_MIB = 100;

/** What can be read from an original's bytes without decoding it. */
export interface Original {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly header: Header;
}

/** A place in a text that names an image. */
export interface Use {
  readonly image: Image;
  /** The name as the author wrote it. */
  readonly given: string;
  /** Turns a finding into a problem at this place. */
  readonly problem: (finding: Finding) => Problem;
}

/** Cache of originals that earlier runs read. */
interface Originals {
  readonly originals: FileMemo<Original>;
  isMarked(name: string): boolean;
  mark(name: string): void;
}

const formatSchema = z.enum(["jpeg", "png", "webp", "avif", "gif", "svg"]);

const originalSchema = z.object({
  hash: z.string(),
  header: z.object({
    format: formatSchema,
    width: z.number(),
    height: z.number(),
    asIs: z.boolean(),
    fallback: z.enum(["jpeg", "png"]),
  }),
});

export const parseOriginal = (value: unknown): Original | undefined => originalSchema.safeParse(value).data;

const orderSchema = z.object({
  width: z.number(),
  height: z.number(),
  fit: z.enum(["inside", "cover", "none"]),
  format: formatSchema,
  variant: z.object({ file: z.string(), width: z.number(), height: z.number(), type: z.string() }),
});

/** What was requested while something was rendered, so that it can be replayed. */
export interface Requested {
  readonly uses: readonly Use[];
  readonly orders: readonly ImageOrder[];
}

/** Marks an image whose metadata can be removed. */
const STRIPPABLE = Symbol("strippable");

export class ImageRegistry {
  readonly #cache: Originals | undefined;
  readonly #known = new Map<string, Image | PictureFlaw>();
  readonly #stripped = new Map<string, PictureFlaw | typeof STRIPPABLE>();
  readonly #orders = new Map<string, ImageOrder>();
  readonly #uses: Use[] = [];
  #recording: { readonly uses: Use[]; readonly orders: ImageOrder[] } | undefined;

  #isApart = false;

  /** @param cache optional: reading a 3 MB original takes 3 ms, a cache hit 0.03 ms */
  constructor(cache?: Originals) {
    this.#cache = cache;
  }

  /** Starts a build that reads no image again; clears all requests. */
  begin(): void {
    this.#orders.clear();
    this.#uses.length = 0;
  }

  /** Runs `make` and returns its result with everything it requested. */
  record<Made>(make: () => Made): { readonly result: Made; readonly requested: Requested } {
    const requested = { uses: [], orders: [] };
    this.#recording = requested;
    try {
      return { result: make(), requested };
    } finally {
      this.#recording = undefined;
    }
  }

  /** Runs `make`, and forgets what it requested: another build publishes that. */
  apart<Made>(make: () => Made): Made {
    this.#isApart = true;
    try {
      return make();
    } finally {
      this.#isApart = false;
    }
  }

  /** Repeats the recorded requests of something that is not rendered again. */
  replay({ uses, orders }: Requested): void {
    for (const use of uses) this.#uses.push(use);
    for (const order of orders) this.#orders.set(order.variant.file, order);
  }

  /** The SHA-256 of each original that was read, by its absolute path. */
  digests(): ReadonlyMap<string, string> {
    const read = [...this.#known].flatMap(([file, image]) =>
      image instanceof Image ? [[file, image.hash] as const] : [],
    );
    return new Map(read);
  }

  /** Removes the uses of a text that was rendered again since. */
  forget({ uses }: Requested): void {
    if (uses.length === 0) return;
    const gone = new Set(uses);
    const left = this.#uses.filter((use) => !gone.has(use));
    this.#uses.splice(0, this.#uses.length, ...left);
  }

  /** All places that name an image. */
  get uses(): readonly Use[] {
    return this.#uses;
  }

  /** All files requested so far, by file name. */
  get orders(): ReadonlyMap<string, ImageOrder> {
    return this.#orders;
  }

  /**
   * Reads an image's header, at most once per file.
   * @param file absolute path, symbolic links resolved
   * @param given the name as the author wrote it, for messages
   */
  take(file: string, given: string): { image: Image } | { finding: Finding } {
    const known = this.#known.get(file) ?? this.#read(file);
    this.#known.set(file, known);
    return known instanceof Image ? { image: known } : { finding: known(given) };
  }

  /** Like {@link take}, for an image whose original is published without its metadata. */
  takeWhole(file: string, given: string): { image: Image } | { finding: Finding } {
    const taken = this.take(file, given);
    if ("finding" in taken) return taken;
    const { image } = taken;
    const flaw = this.#stripped.get(image.hash) ?? this.#strip(image);
    this.#stripped.set(image.hash, flaw);
    return flaw === STRIPPABLE ? taken : { finding: flaw(given) };
  }

  /** Tries to remove the metadata; the cache remembers a success. */
  #strip({ file, hash, header }: Image): PictureFlaw | typeof STRIPPABLE {
    const mark = `${hash}.stripped-${TREATMENT}`;
    if (this.#cache?.isMarked(mark)) return STRIPPABLE;
    const flaw = flawOfCopy(readFileSync(file), header.format);
    if (flaw === undefined) this.#cache?.mark(mark);
    return flaw ?? STRIPPABLE;
  }

  /** Records a place that names an image: decoding may find problems to report there. */
  note(use: Use): void {
    if (this.#isApart) return;
    this.#recording?.uses.push(use);
    this.#uses.push(use);
  }

  /**
   * Whether an earlier build's request still holds: the image is unchanged, so the file would be the same.
   */
  isSame(request: AssetRequest): boolean {
    return this.#orderOf(request) !== undefined;
  }

  /** Repeats a request of an earlier build if its image is unchanged. */
  requestAgain(request: AssetRequest): void {
    const order = this.#orderOf(request);
    if (order) this.#orders.set(order.variant.file, order);
  }

  #orderOf({ original, order }: AssetRequest): ImageOrder | undefined {
    const image = this.#known.get(original);
    const parsed = orderSchema.safeParse(JSON.parse(order));
    if (!(image instanceof Image) || !parsed.success || !parsed.data.variant.file.startsWith(image.stem))
      return undefined;
    return { ...parsed.data, image };
  }

  #read(file: string): Image | PictureFlaw {
    const memo = this.#cache?.originals;
    const cached = memo?.get(file);
    // An SVG's content is checked in every run.
    if (cached && cached.header.format !== "svg") return this.#image(file, cached);
    let flaw: PictureFlaw | undefined;
    const readOnce = (): Original | undefined => {
      const read = readOriginal(file);
      if (!("flaw" in read)) return read;
      ({ flaw } = read);
      return undefined;
    };
    const original = memo ? memo.compute(file, readOnce) : readOnce();
    return original ? this.#image(file, original) : (flaw ?? broken);
  }

  #image(file: string, { hash, header }: Original): Image {
    return new Image(file, hash, header, (order) => {
      if (this.#isApart) return;
      const { image: _, ...request } = order;
      trackAsset(file, request);
      this.#recording?.orders.push(order);
      this.#orders.set(order.variant.file, order);
    });
  }
}

function readOriginal(file: string): Original | { flaw: PictureFlaw } {
  if (statSync(file).size > MAX_MIB * 1024 * 1024)
    return { flaw: (given) => catalogue.imageTooHeavy({ given, most: MAX_MIB }) };
  const bytes = readFileSync(file);
  const read = readHeader(bytes);
  if ("flaw" in read) return read;
  return { hash: createHash("sha256").update(bytes).digest("hex"), header: read.header };
}

/** Whether the same files of the same images were requested. */
export function isSameRequest(before: Requested, after: Requested): boolean {
  const files = ({ orders }: Requested) => new Set(orders.map(({ variant }) => variant.file));
  const images = ({ uses }: Requested) => new Set(uses.map(({ image }) => image));
  return isEqual(files(before), files(after)) && isEqual(images(before), images(after));
}

function isEqual(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
