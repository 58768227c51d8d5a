/** Fonts and measures of cards, modelled on the front page; in pixels. */
import type { Colours } from "../design/colours.ts";
import type { Bar, Face, SheetLine } from "./painter.ts";
import type { SetLine } from "./setter.ts";

export const WIDTH = 1200;
export const HEIGHT = 630;
export const LEFT = 64;
export const RIGHT = WIDTH - LEFT;

export const DISPLAY: Face = { cut: "display", weight: 500, spacing: -0.012 };
/** Italics within a title, at the title's size. */
export const DISPLAY_ITALIC: Face = { cut: "italic", weight: 400, spacing: -0.012 };
export const FIGURE: Face = { cut: "display", weight: 500, spacing: -0.02 };
export const LABEL: Face = { cut: "text", weight: 650, spacing: 0.09 };
export const NAME: Face = { cut: "text", weight: 600, spacing: 0 };
export const PLAIN: Face = { cut: "text", weight: 400, spacing: 0 };
export const ITALIC: Face = { cut: "italic", weight: 400, spacing: 0 };

export function placed(
  line: SetLine,
  face: Face,
  colour: string,
  at: Pick<SheetLine, "x" | "align" | "baseline">,
): SheetLine {
  return { kind: "line", text: line.text, size: line.size, face, colour, leftwards: false, ...at };
}

/** A 3 px rule above a 1 px rule, as below the nameplate of the front page. */
export function doubleRule(y: number, { ink }: Colours): Bar[] {
  return [rule(y, 3, ink), rule(y + 6, 1, ink)];
}

export function rule(y: number, height: number, colour: string): Bar {
  return { kind: "bar", x: LEFT, y, width: RIGHT - LEFT, height, colour };
}
