/** The size of an SVG in CSS pixels. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What browsers use if an SVG has neither a size nor a view box (CSS 2, 10.3.2). */
const DEFAULT_SIZE: Size = { width: 300, height: 150 };

/** @param attribute returns an attribute of the root element */
export function sizeOf(attribute: (name: string) => string | undefined): Size {
  const width = pixels(attribute("width"));
  const height = pixels(attribute("height"));
  const [, , boxWidth = 0, boxHeight = 0] = (attribute("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : undefined;
  if (width && height) return whole(width, height);
  if (ratio === undefined) return whole(width ?? DEFAULT_SIZE.width, height ?? DEFAULT_SIZE.height);
  if (width) return whole(width, width / ratio);
  return height ? whole(height * ratio, height) : whole(boxWidth, boxHeight);
}

const whole = (width: number, height: number): Size => ({
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 96 / 72],
  ["pc", 16],
  ["in", 96],
  ["cm", 96 / 2.54],
  ["mm", 96 / 25.4],
  ["em", 16],
  ["rem", 16],
]);

/** A length in CSS pixels; undefined for a percentage, an empty or an invalid value. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(length ?? "") ?? [];
  const factor = UNITS.get(unit.toLowerCase());
  const value = number === undefined || factor === undefined ? 0 : Number(number) * factor;
  return value > 0 && value < 1e6 ? value : undefined;
}
