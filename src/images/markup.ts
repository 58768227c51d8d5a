/** A picture as HTML: the formats and sizes that it has, and what stands in for them. */
import { type Html, html, type Renderable } from "../text/html.ts";
import type { ImageSource, ResponsiveImage, Variant } from "./image.ts";

export interface PictureOptions {
  /** What the picture shows; empty for one that says nothing of its own. */
  readonly alt: string;
  /** What is shown when the pointer rests on it. */
  readonly title?: string | undefined;
  /** `first`: the page opens with it. `early`: near the top. `late`: fetched when the reader comes near. */
  readonly when: "first" | "early" | "late";
  /** The link to a published file. */
  readonly href: (variant: Variant) => string;
  readonly class?: string | undefined;
}

/** `<picture>`, or a mere `<img>` for what has one file only. */
export function pictureMarkup(shown: ResponsiveImage, options: PictureOptions): Html {
  const { fallback, width, height, sources, sizes } = shown;
  const image = imageMarkup({ ...options, src: options.href(fallback), width, height });
  if (sources.length === 0) return image;
  return html`<picture>${sources.map((source) => sourceMarkup(source, sizes, options.href))}${image}</picture>`;
}

/** An `<img>` alone: for a picture that is not the site's own, its address and no size. */
export function imageMarkup(
  options: Omit<PictureOptions, "href"> & {
    readonly src: string;
    readonly width?: number;
    readonly height?: number;
  },
): Html {
  const { src, alt, title, width, height, when } = options;
  const size = width && height && html` width="${width}" height="${height}"`;
  return html`<img${options.class && html` class="${options.class}"`} src="${src}" alt="${alt}"${size}${title && html` title="${title}"`}${LOADING[when]}>`;
}

const LOADING: Readonly<Record<PictureOptions["when"], Renderable>> = {
  first: html` fetchpriority="high"`,
  early: "",
  late: html` loading="lazy" decoding="async"`,
};

function sourceMarkup(
  { type, candidates }: ImageSource,
  sizes: string | undefined,
  href: PictureOptions["href"],
): Html {
  const list = candidates.map(({ variant, descriptor }) => `${href(variant)} ${descriptor}`).join(", ");
  return html`<source type="${type}" srcset="${list}"${sizes && html` sizes="${sizes}"`}>`;
}
