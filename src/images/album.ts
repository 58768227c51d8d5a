/** Every picture that the site's texts name: read once, with the places that name it and the files asked of it. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { type AssetRequest, trackAsset } from "../incremental/tracking.ts";
import { catalogue } from "../problems/catalogue.ts";
import type { Finding, Problem } from "../problems/problem.ts";
import { broken, type Header, type PictureFlaw, readHeader } from "./header.ts";
import { Image, type ImageOrder } from "./image.ts";
import type { Memory } from "./memory.ts";
import { flawOfCopy } from "./metadata.ts";
import { TREATMENT } from "./settings.ts";

/** The largest file that is read, in MiB. */
const HEAVIEST = 100;

/** What the bytes of an original tell without being decoded. */
export interface Original {
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly header: Header;
}

/** A place that names a picture. */
export interface Use {
  readonly image: Image;
  /** The name that it gives. */
  readonly given: string;
  /** The finding, at this place. */
  readonly problem: (finding: Finding) => Problem;
}

/** Where originals of earlier runs are remembered. */
interface Originals {
  readonly originals: Memory<Original>;
  isMarked(name: string): boolean;
  mark(name: string): void;
}

const orderSchema = z.object({
  width: z.number(),
  height: z.number(),
  fit: z.enum(["inside", "cover", "none"]),
  format: z.enum(["jpeg", "png", "webp", "avif", "gif", "svg"]),
  variant: z.object({ file: z.string(), width: z.number(), height: z.number(), type: z.string() }),
});

/** What was asked of an album while something was made. */
export interface Recorded {
  readonly uses: readonly Use[];
  readonly orders: readonly ImageOrder[];
}

/** Of a picture whose metadata can be taken out. */
const SOUND = Symbol("sound");

export class Album {
  readonly #cache: Originals | undefined;
  readonly #known = new Map<string, Image | PictureFlaw>();
  readonly #stripped = new Map<string, PictureFlaw | typeof SOUND>();
  readonly #orders = new Map<string, ImageOrder>();
  readonly #uses: Use[] = [];
  #recording: { readonly uses: Use[]; readonly orders: ImageOrder[] } | undefined;

  /** @param cache reading an original of 3 MB again costs 3 ms, recalling it a hundredth of that */
  constructor(cache?: Originals) {
    this.#cache = cache;
  }

  /** Begins a build that looks at no picture anew: nothing is asked yet. */
  begin(): void {
    this.#orders.clear();
    this.#uses.length = 0;
  }

  /** Makes something, and gives what was asked for it. */
  record<Made>(make: () => Made): { readonly made: Made; readonly asked: Recorded } {
    const asked = { uses: [], orders: [] };
    this.#recording = asked;
    try {
      return { made: make(), asked };
    } finally {
      this.#recording = undefined;
    }
  }

  /** Asks for everything again that was asked for something that is not made again. */
  replay({ uses, orders }: Recorded): void {
    for (const use of uses) this.#uses.push(use);
    for (const order of orders) this.#orders.set(order.variant.file, order);
  }

  /** Forgets the places of a text that has been made again since. */
  forget({ uses }: Recorded): void {
    if (uses.length === 0) return;
    const gone = new Set(uses);
    const left = this.#uses.filter((use) => !gone.has(use));
    this.#uses.splice(0, this.#uses.length, ...left);
  }

  /** The pictures that texts name. */
  get uses(): readonly Use[] {
    return this.#uses;
  }

  /** Every file that was asked so far, by its name. */
  get orders(): ReadonlyMap<string, ImageOrder> {
    return this.#orders;
  }

  /**
   * The picture in a file, as far as its first bytes tell.
   * @param file absolute path, symbolic links resolved
   * @param given the name that the author gave it, for messages
   */
  take(file: string, given: string): { image: Image } | { finding: Finding } {
    const known = this.#known.get(file) ?? this.#read(file);
    this.#known.set(file, known);
    return known instanceof Image ? { image: known } : { finding: known(given) };
  }

  /** The same, of a picture whose original is to be published but for its metadata. */
  takeWhole(file: string, given: string): { image: Image } | { finding: Finding } {
    const taken = this.take(file, given);
    if ("finding" in taken) return taken;
    const { image } = taken;
    const flaw = this.#stripped.get(image.hash) ?? this.#strip(image);
    this.#stripped.set(image.hash, flaw);
    return flaw === SOUND ? taken : { finding: flaw(given) };
  }

  /** Whether its metadata can be taken out, which the next build need not try again. */
  #strip({ file, hash, header }: Image): PictureFlaw | typeof SOUND {
    const mark = `${hash}.stripped-${TREATMENT}`;
    if (this.#cache?.isMarked(mark)) return SOUND;
    const flaw = flawOfCopy(readFileSync(file), header.format);
    if (flaw === undefined) this.#cache?.mark(mark);
    return flaw ?? SOUND;
  }

  /** Notes a place that names a picture, for what decoding it will tell. */
  note(use: Use): void {
    this.#recording?.uses.push(use);
    this.#uses.push(use);
  }

  /** Whether the picture of a file that an earlier build was asked for is still the same, so that the file will be. */
  isSame(asked: AssetRequest): boolean {
    return this.#orderOf(asked) !== undefined;
  }

  /** Asks for a file again that an earlier build was asked for, of a picture that is the same. */
  askAgain(asked: AssetRequest): void {
    const order = this.#orderOf(asked);
    if (order) this.#orders.set(order.variant.file, order);
  }

  #orderOf({ original, order }: AssetRequest): ImageOrder | undefined {
    const image = this.#known.get(original);
    const asked = orderSchema.safeParse(JSON.parse(order));
    if (!(image instanceof Image) || !asked.success || !asked.data.variant.file.startsWith(image.stem))
      return undefined;
    return { ...asked.data, image };
  }

  #read(file: string): Image | PictureFlaw {
    const memory = this.#cache?.originals;
    const recalled = memory?.recall(file);
    // What a drawing may hold is looked at every time.
    if (recalled && recalled.header.format !== "svg") return this.#image(file, recalled);
    let flaw: PictureFlaw | undefined;
    const look = (): Original | undefined => {
      const read = readOriginal(file);
      if (!("flaw" in read)) return read;
      ({ flaw } = read);
      return undefined;
    };
    const original = memory ? memory.learn(file, look) : look();
    return original ? this.#image(file, original) : (flaw ?? broken);
  }

  #image(file: string, { hash, header }: Original): Image {
    return new Image(file, hash, header, (order) => {
      const { image: _, ...noted } = order;
      trackAsset(file, noted);
      this.#recording?.orders.push(order);
      this.#orders.set(order.variant.file, order);
    });
  }
}

function readOriginal(file: string): Original | { flaw: PictureFlaw } {
  if (statSync(file).size > HEAVIEST * 1024 * 1024)
    return { flaw: (given) => catalogue.imageTooHeavy({ given, most: HEAVIEST }) };
  const bytes = readFileSync(file);
  const read = readHeader(bytes);
  if ("flaw" in read) return read;
  return { hash: createHash("sha256").update(bytes).digest("hex"), header: read.header };
}
