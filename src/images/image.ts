/** A picture of the site: its original, and the files that are asked of it. */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { slugify } from "../text/slug.ts";
import { EXTENSION, type ImageFormat, MIME } from "./format.ts";
import type { Header } from "./header.ts";
import { type Display, FALLBACK_WIDTH, NARROWEST_CROP, SETTINGS, SHAPES, TREATMENT } from "./settings.ts";

/** The largest side that WebP and AVIF can have, in pixels. */
const LONGEST_SIDE = 16_383;

/** A width this near to a larger one is not worth a file. */
const STEP = 1.15;

/** A file asked of a picture, in pixels of the result. */
export interface ImageRequest {
  readonly width: number;
  readonly height: number;
  /** `inside`: all of the picture, smaller. `cover`: as much of it as fills the frame. `none`: the original's bytes. */
  readonly fit: "inside" | "cover" | "none";
  readonly format: ImageFormat;
}

/** A published file, as a page names it. */
export interface Variant {
  /** Its name: what it is called, a fingerprint of the original and of how it is encoded, its size. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** MIME type. */
  readonly type: string;
}

/** A file to make: what is asked, of which picture. */
export interface ImageOrder extends ImageRequest {
  readonly image: Image;
  readonly variant: Variant;
}

/** One `<source>`: the same picture in one format, in several sizes. */
export interface ImageSource {
  readonly type: string;
  /** Each with its descriptor: `480w`, `2x`. */
  readonly candidates: readonly { readonly variant: Variant; readonly descriptor: string }[];
}

/** A picture with all the files that a browser may choose from. */
export interface ResponsiveImage {
  readonly image: Image;
  readonly sources: readonly ImageSource[];
  /** Undefined when the size on the page is fixed. */
  readonly sizes: string | undefined;
  readonly fallback: Variant;
  /** For the `width` and `height` of HTML. */
  readonly width: number;
  readonly height: number;
}

/** The parts of a picture in 1:1, 4:3 and 16:9, those for which it has enough pixels. */
export type Crops = { readonly [Shape in keyof typeof SHAPES]?: Variant };

export class Image {
  /** Absolute path of the original. */
  readonly file: string;
  readonly header: Header;
  /** SHA-256 of the original, hexadecimal. */
  readonly hash: string;
  readonly #stem: string;
  readonly #ask: (order: ImageOrder) => void;

  /** @param ask takes every file that is asked of the picture, however often */
  constructor(file: string, hash: string, header: Header, ask: (order: ImageOrder) => void) {
    this.file = file;
    this.hash = hash;
    this.header = header;
    this.#ask = ask;
    const print = createHash("sha256")
      .update(hash)
      .update(JSON.stringify(header.asIs ? [SETTINGS, TREATMENT] : SETTINGS))
      .digest("hex")
      .slice(0, 12);
    this.#stem = `${slugify(basename(file).replace(/\.[^.]*$/, "")) ?? "image"}-${print}`;
  }

  /** How the names of all its files begin. */
  get stem(): string {
    return this.#stem;
  }

  get width(): number {
    return this.header.width;
  }

  get height(): number {
    return this.header.height;
  }

  /** The file for what knows no newer format, at most {@link FALLBACK_WIDTH} wide; the original when that is shown as it is. */
  get fallback(): Variant {
    return this.#inside(Math.min(this.#widest(), FALLBACK_WIDTH), this.header.fallback);
  }

  /** The picture as it came, for a link that leads to it. */
  original(): Variant {
    const { width, height, format } = this.header;
    return this.header.asIs
      ? this.fallback
      : this.#order({ width, height, fit: "none", format }, `-original-${TREATMENT}`);
  }

  /** The whole picture in every format and in the widths that it has enough pixels for. */
  responsive({ widths, sizes }: Display): ResponsiveImage {
    const { fallback } = this;
    const { width, height } = fallback;
    if (this.header.asIs) return { image: this, sources: [], sizes: undefined, fallback, width, height };
    const worth = worthwhile(widths, this.#widest());
    const source = (format: "avif" | "webp"): ImageSource => ({
      type: MIME[format],
      candidates: worth.map((each) => ({ variant: this.#inside(each, format), descriptor: `${each}w` })),
    });
    return { image: this, sources: [source("avif"), source("webp")], sizes, fallback, width, height };
  }

  /** A square, for a fixed size on the page: `side` CSS pixels, on plain and on fine screens. */
  square(side: number): ResponsiveImage {
    const shown = { image: this, sizes: undefined, width: side, height: side };
    const fallback = this.crop({ width: 2 * side, height: 2 * side });
    if (!fallback) return { ...shown, sources: [], fallback: this.fallback };
    const densities = Math.min(this.width, this.height) > side ? [1, 2] : [1];
    const source = (format: "avif" | "webp"): ImageSource => ({
      type: MIME[format],
      candidates: densities.flatMap((density) => {
        const variant = this.crop({ width: density * side, height: density * side }, format);
        return variant ? [{ variant, descriptor: `${density}x` }] : [];
      }),
    });
    return { ...shown, sources: [source("avif"), source("webp")], fallback };
  }

  /**
   * A part of the picture that fills this frame, chosen for what draws the eye. A picture with fewer pixels gives
   * the largest frame of the same shape that it fills; undefined for what is published as it is.
   */
  crop(
    frame: { readonly width: number; readonly height: number },
    format: "avif" | "webp" | "jpeg" | "png" = this.header.fallback,
  ): Variant | undefined {
    if (this.header.asIs) return undefined;
    const scale = Math.min(1, this.width / frame.width, this.height / frame.height);
    const width = Math.max(1, Math.round(frame.width * scale));
    const height = Math.max(1, Math.round(frame.height * scale));
    return this.#order({ width, height, fit: "cover", format }, `-${width}x${height}`);
  }

  /** What search engines and cards of shared links show of it. */
  crops(): Crops {
    const shape = (name: keyof typeof SHAPES): Crops => {
      const { width, height } = SHAPES[name];
      const widest = Math.min(width, this.width, (this.height * width) / height);
      const variant = widest < NARROWEST_CROP ? undefined : this.crop(SHAPES[name]);
      return variant ? { [name]: variant } : {};
    };
    return { ...shape("square"), ...shape("classic"), ...shape("wide") };
  }

  /** The widest that it can be published without being enlarged, or too tall for the formats. */
  #widest(): number {
    return Math.max(
      1,
      Math.floor(this.width * Math.min(1, LONGEST_SIDE / Math.max(this.width, this.height))),
    );
  }

  #inside(width: number, format: ImageFormat): Variant {
    const { header } = this;
    if (header.asIs) {
      return this.#order(
        { width: header.width, height: header.height, fit: "none", format: header.format },
        "",
      );
    }
    const height = Math.max(1, Math.round((header.height * width) / header.width));
    return this.#order({ width, height, fit: "inside", format }, `-${width}`);
  }

  #order(request: ImageRequest, size: string): Variant {
    const { width, height, format } = request;
    const variant = { file: `${this.#stem}${size}.${EXTENSION[format]}`, width, height, type: MIME[format] };
    this.#ask({ ...request, image: this, variant });
    return variant;
  }
}

/** The widths below the widest that differ enough from it, and the widest or the largest that is wanted. */
function worthwhile(widths: readonly number[], widest: number): number[] {
  const top = Math.min(widest, Math.max(...widths));
  return [...widths.filter((width) => width * STEP <= top), top];
}
