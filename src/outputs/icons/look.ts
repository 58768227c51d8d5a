/** What stands for the journal in a small picture: the publisher's logo, else the journal's initial. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Journal } from "../../content/journal/journal.ts";
import { encoderVersion, iconFrom } from "../../images/encoder.ts";
import type { Image } from "../../images/image.ts";
import type { CardFonts } from "../cards/fonts.ts";
import { type Painter, painterVersion } from "../cards/painter.ts";
import type { Colours } from "../design/colours.ts";
import { initialOf, paintInitial } from "./initial.ts";

/** Raised whenever the same logo gives other pictures. */
const VERSION = 1;

export interface LookParts {
  readonly journal: Journal;
  readonly colours: Colours;
  readonly fonts: CardFonts;
  readonly painter: Painter;
}

/** How the logo lies in the picture. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  /** The box that the logo fills, as a part of the picture's. */
  readonly part: number;
  readonly onPaper: boolean;
}

export interface Look {
  /** A digest of all that shapes it, in hexadecimal. */
  readonly print: string;
  /** A PNG. */
  draw(shape: Shape): Promise<Uint8Array>;
}

export function logoLook(image: Image, { paper }: Colours): Look {
  return {
    print: printOf(JSON.stringify([encoderVersion(), image.hash, paper])),
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

/** Always square, as wide as it is asked to be. */
export function initialLook({ journal, colours, fonts, painter }: LookParts): Look {
  const initial = initialOf(journal.title, (codePoint) => fonts.covers(codePoint));
  return {
    print: printOf(JSON.stringify([painterVersion(), fonts.fingerprint, initial, colours])),
    draw: ({ width }) => paintInitial(painter, initial, width, colours),
  };
}

const printOf = (version: string) => createHash("sha256").update(`${VERSION} ${version}`).digest("hex");
