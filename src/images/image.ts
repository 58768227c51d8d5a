/** An image of the site: its original, and the files requested of it. */
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { slugify } from "../text/slug.ts";
import { EXTENSION, type ImageFormat, MIME } from "./format.ts";
import type { Header } from "./header.ts";
import { type Display, FALLBACK_WIDTH, NARROWEST_CROP, SETTINGS, SHAPES, TREATMENT } from "./settings.ts";

/** The longest side that WebP and AVIF support, in pixels. */
const LONGEST_SIDE = 16_383;

/** A width that is less than this factor below the next one is not worth a file. */
const STEP = 1.15;

/** A requested file; sizes in pixels of the result. */
export interface ImageRequest {
  readonly width: number;
  readonly height: number;
  /**
   * `inside`: the whole image, scaled down. `cover`: the largest part that fills the frame. `none`: the
   * original's bytes.
   */
  readonly fit: "inside" | "cover" | "none";
  readonly format: ImageFormat;
}

/** A published file, as a page links to it. */
export interface Variant {
  /** File name: slug, fingerprint of original and encoding, size. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** MIME type. */
  readonly type: string;
}

/** A request together with its image. */
export interface ImageOrder extends ImageRequest {
  readonly image: Image;
  readonly variant: Variant;
}

/** One `<source>`: the image in one format and several sizes. */
export interface ImageSource {
  readonly type: string;
  /** Each with its `srcset` descriptor: `480w`, `2x`. */
  readonly candidates: readonly { readonly variant: Variant; readonly descriptor: string }[];
}

/** An image with all the files that a browser may choose from. */
export interface ResponsiveImage {
  readonly image: Image;
  readonly sources: readonly ImageSource[];
  /** Undefined if the image has a fixed size on the page. */
  readonly sizes: string | undefined;
  readonly fallback: Variant;
  /** For the `width` and `height` attributes. */
  readonly width: number;
  readonly height: number;
}

/** Crops in 1:1, 4:3 and 16:9; those that the image has too few pixels for are missing. */
export type Crops = { readonly [Shape in keyof typeof SHAPES]?: Variant };

export class Image {
  /** Absolute path of the original. */
  readonly file: string;
  readonly header: Header;
  /** SHA-256 of the original, hexadecimal. */
  readonly hash: string;
  readonly #stem: string;
  readonly #request: (order: ImageOrder) => void;

  /** @param onRequest called for every file that is requested, repeatedly for the same one */
  constructor(file: string, hash: string, header: Header, onRequest: (order: ImageOrder) => void) {
    this.file = file;
    this.hash = hash;
    this.header = header;
    this.#request = onRequest;
    const print = createHash("sha256")
      .update(hash)
      .update(JSON.stringify(header.asIs ? [SETTINGS, TREATMENT] : SETTINGS))
      .digest("hex")
      .slice(0, 12);
    this.#stem = `${slugify(basename(file).replace(/\.[^.]*$/, "")) ?? "image"}-${print}`;
  }

  /** The common prefix of all its file names. */
  get stem(): string {
    return this.#stem;
  }

  get width(): number {
    return this.header.width;
  }

  get height(): number {
    return this.header.height;
  }

  /**
   * The file for clients without WebP and AVIF, at most {@link FALLBACK_WIDTH} wide; the original if it is
   * published as it is.
   */
  get fallback(): Variant {
    return this.#inside(Math.min(this.#widest(), FALLBACK_WIDTH), this.header.fallback);
  }

  /** The untouched original, for a link to it. */
  original(): Variant {
    const { width, height, format } = this.header;
    return this.header.asIs
      ? this.fallback
      : this.#order({ width, height, fit: "none", format }, `-original-${TREATMENT}`);
  }

  /** The whole image in every format, in those widths that it has enough pixels for. */
  responsive({ widths, sizes }: Display): ResponsiveImage {
    const { fallback } = this;
    const { width, height } = fallback;
    if (this.header.asIs) return { image: this, sources: [], sizes: undefined, fallback, width, height };
    const widthsToUse = usefulWidths(widths, this.#widest());
    const source = (format: "avif" | "webp"): ImageSource => ({
      type: MIME[format],
      candidates: widthsToUse.map((each) => ({
        variant: this.#inside(each, format),
        descriptor: `${each}w`,
      })),
    });
    return { image: this, sources: [source("avif"), source("webp")], sizes, fallback, width, height };
  }

  /** A square of a fixed size on the page: `side` CSS pixels, at 1x and 2x. */
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
   * A part of the image that fills this frame, chosen by visual attention. An image with fewer pixels gives
   * the largest frame of the same shape; undefined if it is published as it is.
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

  /** The crops for search engines and link previews. */
  crops(): Crops {
    const shape = (name: keyof typeof SHAPES): Crops => {
      const { width, height } = SHAPES[name];
      const widest = Math.min(width, this.width, (this.height * width) / height);
      const variant = widest < NARROWEST_CROP ? undefined : this.crop(SHAPES[name]);
      return variant ? { [name]: variant } : {};
    };
    return { ...shape("square"), ...shape("classic"), ...shape("wide") };
  }

  /** The largest width that needs no enlarging and keeps the height within the formats' limit. */
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
    this.#request({ ...request, image: this, variant });
    return variant;
  }
}

/**
 * The wanted widths that differ enough from the widest one, plus the widest one (limited to the largest
 * wanted).
 */
function usefulWidths(widths: readonly number[], widest: number): number[] {
  const top = Math.min(widest, Math.max(...widths));
  return [...widths.filter((width) => width * STEP <= top), top];
}
