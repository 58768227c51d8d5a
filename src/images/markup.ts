/** HTML for an image: `<picture>` with its formats and sizes, or a lone `<img>`. */
import { type Html, html, type Renderable } from "../text/html.ts";
import type { ImageSource, ResponsiveImage, Variant } from "./image.ts";

export interface PictureOptions {
  /** Alternative text; empty for a decorative image. */
  readonly alt: string;
  /** The `title` attribute (tooltip). */
  readonly title?: string | undefined;
  /** Loading priority. `first`: the page opens with it. `early`: near the top. `late`: lazy-loaded. */
  readonly when: "first" | "early" | "late";
  /** The URL of a published file. */
  readonly href: (variant: Variant) => string;
  readonly class?: string | undefined;
}

/** `<picture>`, or just `<img>` if there is only one file. */
export function pictureMarkup(shown: ResponsiveImage, options: PictureOptions): Html {
  const { fallback, width, height, sources, sizes } = shown;
  const image = imageMarkup({ ...options, src: options.href(fallback), width, height });
  if (sources.length === 0) return image;
  return html`<picture>${sources.map((source) => sourceMarkup(source, sizes, options.href))}${image}</picture>`;
}

/** A lone `<img>`: for an image of another host, with its URL and no size. */
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
