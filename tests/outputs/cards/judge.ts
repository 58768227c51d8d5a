/** Checks a card as a reader would: complete, nothing cut off, no missing glyph, no bad line start. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkitten";
import sharp from "sharp";
import { articleSheet } from "../../../src/outputs/cards/article-sheet.ts";
import type { ArticleCard } from "../../../src/outputs/cards/card.ts";
import { CardFonts } from "../../../src/outputs/cards/fonts.ts";
import { Painter, type Sheet } from "../../../src/outputs/cards/painter.ts";
import { Setter } from "../../../src/outputs/cards/setter.ts";
import { readColours } from "../../../src/outputs/design/colours.ts";
import { typeset } from "../../../src/text/typography/typeset.ts";
import { PROJECT } from "../../project.ts";

const FOLDER = join(PROJECT, "layouts/fonts/cards");

/** Width of the empty margin, in pixels. */
const MARGIN = 40;
const PAPER = [0xfb, 0xfa, 0xf6];

export const painter = new Painter(new CardFonts(FOLDER, []));
export const setter = new Setter(new CardFonts(FOLDER, []), painter);
export const colours = readColours("");

const glyphs = new Set(
  readdirSync(FOLDER)
    .filter((name) => /^(?:display|arabic).*woff2$/.test(name))
    .flatMap((name) => {
      const font = create(readFileSync(join(FOLDER, name)));
      return font.isCollection ? [] : font.characterSet;
    }),
);

export const french = (text: string) => typeset(text, { language: "fr", rules: {} });

/** A card with this title. */
export function cardOf(title: string, more: Partial<ArticleCard> = {}): ArticleCard {
  return {
    names: ["La Tribune libre", "latribunelibre.example"],
    note: french("Opinion : n'engage que son auteur"),
    genre: "Éditorial",
    title,
    bylines: ["Par Camille Delmas"],
    subjects: ["Nvidia", "Chine"],
    mark: { value: "3,5", best: "5", stars: 5, filled: 3.5 },
    ...more,
  };
}

export const sheetOf = (title: string, more?: Partial<ArticleCard>): Promise<Sheet> =>
  articleSheet(cardOf(title, more), colours, setter);

/** The lines of the title, or of its replacement. */
export function titleOf(sheet: Sheet): string[] {
  return sheet.marks.flatMap((mark) =>
    mark.kind === "line" && mark.baseline > 180 && mark.baseline < 494 ? [mark.text] : [],
  );
}

/** Faults of a card, without painting it. */
export async function faults(sheet: Sheet): Promise<string[]> {
  const found: string[] = [];
  for (const { text, left, right } of await painter.runs(sheet))
    if (left < MARGIN || right > sheet.width - MARGIN) found.push(`cut: ${text}`);
  const lines = sheet.marks.filter((mark) => mark.kind === "line");
  for (const { text, size, baseline } of lines) {
    if (baseline - size * 0.8 < MARGIN || baseline > sheet.height - MARGIN) found.push(`outside: ${text}`);
    for (const char of text.replaceAll(/[\u2000-\u200d\u202f\u205f]/g, ""))
      if (!glyphs.has(char.codePointAt(0) ?? 0)) found.push(`no glyph: ${char}`);
  }
  const title = lines.filter(({ text }) => titleOf(sheet).includes(text));
  for (const { text, size, baseline } of title) {
    // Descenders must stay clear of the hairline.
    if (baseline + size * 0.24 > 494) found.push(`too low: ${text}`);
    if (title.length > 1 && /^[:;!?»]|«$/.test(text.trim())) found.push(`badly broken: ${text}`);
  }
  return found;
}

/** Faults of a painted card: its size, or ink in its margins. */
export async function printFaults(png: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found: string[] = [];
  if (info.width !== 1200 || info.height !== 630) found.push(`${info.width} × ${info.height}`);
  for (let y = 0; y < info.height; y += 1)
    for (const x of [MARGIN, info.width - MARGIN]) {
      const at = (y * info.width + x) * 3;
      if (PAPER.some((value, index) => data[at + index] !== value)) found.push(`ink at ${x}, ${y}`);
    }
  return found;
}
