/** The site's icons, made from the publisher's logo or the journal's initial. */

import type { Routes, SitePath } from "../../content/addresses/routes.ts";
import type { Logo } from "../../content/journal/logo.ts";
import type { Drawings } from "../../images/drawings.ts";
import type { Image } from "../../images/image.ts";
import { type EmblemParts, initialEmblem, logoEmblem } from "./emblem.ts";
import { ico } from "./ico.ts";

/** Largest aspect ratio of a logo that is legible at 16 pixels. */
const SQUARISH = 1.5;

/** Side of the square inside the safe zone of a maskable icon, a circle of 80 % of the icon's size. */
const SAFE = 0.56;

const FAVICON_SIDES = [16, 32, 48];

export interface Icon {
  readonly path: SitePath;
  /** Side in pixels; icons are square. */
  readonly side: number;
  /** MIME type. */
  readonly type: string;
}

/** An icon for launchers, which may crop one that is maskable. */
export interface LauncherIcon extends Icon {
  readonly purpose: "any" | "maskable";
}

export interface IconSet {
  /** At the path that browsers request by default; 16, 32 and 48 pixels. */
  readonly favicon: SitePath;
  /** An SVG for all sizes, if the logo is one. */
  readonly drawing: SitePath | undefined;
  /** Opaque, for the home screen of a phone. */
  readonly appleTouch: Icon;
  /** For the web manifest. */
  readonly launcher: readonly LauncherIcon[];
}

export interface IconParts extends EmblemParts {
  readonly routes: Routes;
  readonly logo: Logo | undefined;
  /** Receives the icons to draw. */
  readonly drawings: Drawings;
}

/** The layout of a square icon. */
interface Square {
  readonly side: number;
  /** The logo's longer side relative to the icon's. */
  readonly part: number;
  readonly onPaper: boolean;
}

export function iconSet(parts: IconParts): IconSet {
  const { routes, drawings, logo } = parts;
  const image = logo?.image && isSquarish(logo.image) ? logo.image : undefined;
  const emblem = image ? logoEmblem(image, parts.colours) : initialEmblem(parts);
  const { digest } = emblem;

  const draw = ({ side, ...shape }: Square) => emblem.draw({ ...shape, width: side, height: side });
  const icon = (name: string, shape: Square): Icon => {
    const path = routes.asset(`${name}.${digest.slice(0, 10)}.png`);
    drawings.request({
      to: path.slice(1),
      key: `${name}-${digest.slice(0, 32)}.png`,
      draw: () => draw(shape),
    });
    return { path, side: shape.side, type: "image/png" };
  };
  const favicon = routes.favicon();
  drawings.request({
    to: favicon.slice(1),
    key: `favicon-${digest.slice(0, 32)}.ico`,
    draw: async () => {
      const shapes = FAVICON_SIDES.map((side) => ({ side, part: 1, onPaper: false }));
      return ico(
        await Promise.all(shapes.map(async (shape) => ({ side: shape.side, png: await draw(shape) }))),
      );
    },
  });
  return {
    favicon,
    drawing: image?.header.format === "svg" ? routes.image(image.fallback) : undefined,
    appleTouch: icon("icon-180", { side: 180, part: 0.8, onPaper: true }),
    launcher: [
      { ...icon("icon-192", { side: 192, part: 1, onPaper: false }), purpose: "any" },
      { ...icon("icon-512", { side: 512, part: 1, onPaper: false }), purpose: "any" },
      { ...icon("icon-512-maskable", { side: 512, part: SAFE, onPaper: true }), purpose: "maskable" },
    ],
  };
}

function isSquarish({ width, height }: Image): boolean {
  return Math.max(width, height) <= SQUARISH * Math.min(width, height);
}
