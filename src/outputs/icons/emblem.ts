/** What represents the journal in small images: the publisher's logo, or the journal's initial. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Journal } from "../../content/journal/journal.ts";
import { encoderVersion, iconFrom } from "../../images/encoder.ts";
import type { Image } from "../../images/image.ts";
import type { CardFonts } from "../cards/fonts.ts";
import { type Painter, painterVersion } from "../cards/painter.ts";
import type { Colours } from "../design/colours.ts";
import { initialOf, paintInitial } from "./initial.ts";

/** Images are cached: raise this when the same logo gives another image. */
const VERSION = 1;

export interface EmblemParts {
  readonly journal: Journal;
  readonly colours: Colours;
  readonly fonts: CardFonts;
  readonly painter: Painter;
}

/** The layout of the logo in the image. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  /** Size of the logo's box relative to the image. */
  readonly part: number;
  readonly onPaper: boolean;
}

export interface Emblem {
  /** Digest of everything that the image depends on, hexadecimal. */
  readonly digest: string;
  /** Draws a PNG. */
  draw(shape: Shape): Promise<Uint8Array>;
}

export function logoEmblem(image: Image, { paper }: Colours): Emblem {
  return {
    digest: digestOf(JSON.stringify([encoderVersion(), image.hash, paper])),
    draw: async ({ width, height, part, onPaper }) =>
      iconFrom(await readFile(image.file), image.header, {
        width,
        height,
        innerWidth: Math.round(width * part),
        innerHeight: Math.round(height * part),
        background: onPaper ? paper : undefined,
      }),
  };
}

/** Always square, of the requested width. */
export function initialEmblem({ journal, colours, fonts, painter }: EmblemParts): Emblem {
  const initial = initialOf(journal.title, (codePoint) => fonts.covers(codePoint));
  return {
    digest: digestOf(JSON.stringify([painterVersion(), fonts.fingerprint, initial, colours])),
    draw: ({ width }) => paintInitial(painter, initial, width, colours),
  };
}

const digestOf = (version: string) => createHash("sha256").update(`${VERSION} ${version}`).digest("hex");
