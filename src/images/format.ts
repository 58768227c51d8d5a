/** Image formats, detected from the bytes, never from the file name. */

/** Formats that an article may show. */
export type ImageFormat = "jpeg" | "png" | "webp" | "avif" | "gif" | "svg";

export const MIME = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
  svg: "image/svg+xml",
} as const satisfies Record<ImageFormat, string>;

export const EXTENSION = {
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  avif: "avif",
  gif: "gif",
  svg: "svg",
} as const satisfies Record<ImageFormat, string>;

/** Magic bytes, as Latin-1, at an offset. */
interface Signature<Name> {
  readonly at: number;
  readonly bytes: string;
  readonly name: Name;
}

const ACCEPTED: readonly Signature<ImageFormat>[] = [
  { at: 0, bytes: "\xff\xd8\xff", name: "jpeg" },
  { at: 0, bytes: "\x89PNG\r\n\x1a\n", name: "png" },
  { at: 8, bytes: "WEBPVP8", name: "webp" },
  { at: 4, bytes: "ftypavif", name: "avif" },
  { at: 0, bytes: "GIF87a", name: "gif" },
  { at: 0, bytes: "GIF89a", name: "gif" },
];

/** Formats that authors do have but that are not accepted; the message names them. */
const FOREIGN: readonly Signature<string>[] = [
  { at: 4, bytes: "ftyphe", name: "HEIC" },
  { at: 4, bytes: "ftypmif1", name: "HEIC" },
  { at: 4, bytes: "ftypmsf1", name: "HEIC" },
  { at: 4, bytes: "ftypavis", name: "AVIFS" },
  { at: 0, bytes: "II*\0", name: "TIFF" },
  { at: 0, bytes: "MM\0*", name: "TIFF" },
  { at: 0, bytes: "BM", name: "BMP" },
  { at: 0, bytes: "\xff\x0a", name: "JPEG XL" },
  { at: 4, bytes: "JXL ", name: "JPEG XL" },
  { at: 0, bytes: "8BPS", name: "Photoshop" },
  { at: 0, bytes: "%PDF", name: "PDF" },
  { at: 0, bytes: "\x1f\x8b", name: "SVGZ" },
];

/** How many bytes are examined. */
const EXAMINED_BYTES = 64;

export function formatOf(bytes: Buffer): ImageFormat | undefined {
  const start = bytes.toString("latin1", 0, EXAMINED_BYTES);
  // Some encoders give a still AVIF the generic HEIF brand `mif1` first.
  if (start.startsWith("ftypmif1", 4) && start.includes("avif")) return "avif";
  // Anything that starts with markup may be an SVG; parsing decides.
  return find(ACCEPTED, start) ?? (/^(?:\xef\xbb\xbf)?\s*</.test(start) ? "svg" : undefined);
}

/** The name of a known format that is not accepted; undefined for any other. */
export function foreignFormat(bytes: Buffer): string | undefined {
  return find(FOREIGN, bytes.toString("latin1", 0, EXAMINED_BYTES));
}

function find<Name>(signatures: readonly Signature<Name>[], start: string): Name | undefined {
  return signatures.find(({ at, bytes }) => start.startsWith(bytes, at))?.name;
}
