/** Images and fonts embedded in an SVG as `data:` URLs. */
import { formatOf, MIME } from "./format.ts";
import { strippedRaster } from "./raster.ts";

const DATA = /^data:([\w.+/-]*)((?:;[\w.+-]+=[\w.+-]*)*)(;base64)?,([\s\S]*)$/i;
const PICTURE = /^image\/(?:png|jpe?g|gif|webp|avif)$/i;
const FONT =
  /^(?:font\/[\w.+-]+|application\/(?:x-)?font-[\w.+-]+|application\/(?:octet-stream|vnd\.ms-fontobject))$/i;

/**
 * The embedded raster image without its metadata; empty if no browser can show it, undefined if it is not a
 * raster image.
 */
export function embeddedImage(address: string): string | undefined {
  const [, type = "", , base64, data = ""] = DATA.exec(address) ?? [];
  if (!PICTURE.test(type)) return undefined;
  const bytes = base64 ? Buffer.from(unescaped(data), "base64") : Buffer.from(unescaped(data), "latin1");
  const format = formatOf(bytes);
  if (format === undefined || format === "svg") return "";
  try {
    return `data:${MIME[format]};base64,${strippedRaster(bytes, format).toString("base64")}`;
  } catch {
    return "";
  }
}

/** The embedded font with whitespace removed; undefined if it is not a font. */
export function embeddedFont(address: string): string | undefined {
  const [, type = "", , base64, data = ""] = DATA.exec(address) ?? [];
  const letters = data.replace(/\s+/g, "");
  if (!FONT.test(type) || !base64 || !/^[a-z0-9+/]*={0,2}$/i.test(letters)) return undefined;
  return `data:${type.toLowerCase()};base64,${letters}`;
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
