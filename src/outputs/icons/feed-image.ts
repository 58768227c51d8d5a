/** The image of the journal's RSS feeds: a PNG (RSS allows no SVG) within RSS's size limits. */
import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Drawings } from "../../images/drawings.ts";
import type { Image } from "../../images/image.ts";
import { type EmblemParts, initialEmblem, logoEmblem, type Shape } from "./emblem.ts";

/** RSS 2.0, "<image> sub-element of <channel>". */
const MAX_WIDTH = 144;
const MAX_HEIGHT = 400;

export interface FeedImage {
  readonly path: SitePath;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface FeedImageParts extends EmblemParts {
  readonly routes: Routes;
  /** The publisher's logo, if it is a file of the site. */
  readonly logo: Image | undefined;
  /** Receives the image to draw. */
  readonly drawings: Drawings;
}

/** Undefined for a journal without logo that also turned icons off. */
export function feedImage(parts: FeedImageParts): FeedImage | undefined {
  const { routes, drawings, logo, journal } = parts;
  if (!logo && !journal.icons) return undefined;
  const emblem = logo ? logoEmblem(logo, parts.colours) : initialEmblem(parts);
  const size = logo ? sizeOf(logo) : { width: MAX_WIDTH, height: MAX_WIDTH };
  const shape: Shape = { ...size, part: 1, onPaper: true };
  const path = routes.asset(`feed.${emblem.digest.slice(0, 10)}.png`);
  drawings.request({
    to: path.slice(1),
    key: `feed-${emblem.digest.slice(0, 32)}.png`,
    draw: () => emblem.draw(shape),
  });
  return { path, ...size };
}

/** As large as allowed; photographs are never enlarged. */
function sizeOf({ width, height, header }: Image): { width: number; height: number } {
  const maxScale = header.format === "svg" ? Number.POSITIVE_INFINITY : 1;
  const scale = Math.min(MAX_WIDTH / width, MAX_HEIGHT / height, maxScale);
  const scaled = (side: number) => Math.max(1, Math.floor(side * scale));
  return { width: scaled(width), height: scaled(height) };
}
