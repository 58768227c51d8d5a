/**
 * Reads and decodes sources: UTF-8, UTF-16, or the Windows and Macintosh encodings if the content is
 * unambiguous.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import { byCodePoint } from "../content/sources/folder.ts";
import { catalogue } from "../problems/catalogue.ts";
import { nearest } from "../problems/nearest.ts";
import { decodedBytes, firstBadByte } from "../text/decode.ts";
import { errorCode } from "../text/error-code.ts";
import type { Remarks } from "./import-remarks.ts";
import { ImportRefusal } from "./imported-draft.ts";
import { report } from "./reported.ts";

const MIB = 1024 * 1024;

/** Maximum size of a source, in MiB: about 30,000 exported posts. */
export const LARGEST = 256;

export function readBytes(path: string): Buffer {
  let size: number;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new ImportRefusal(catalogue.notAFile());
    size = stats.size;
    if (size <= LARGEST * MIB) return readFileSync(path);
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    const reason = errorCode(error) ?? "?";
    if (/^(?:ENOENT|ENOTDIR)$/.test(reason))
      throw new ImportRefusal(catalogue.importMissing({ meant: nearestPath(path) }));
    throw new ImportRefusal(catalogue.unreadable({ reason }));
  }
  throw new ImportRefusal(catalogue.importTooLarge({ most: LARGEST }));
}

/** The existing path that was probably meant: the existing part, with the nearest name below it. */
function nearestPath(path: string): string | undefined {
  const folder = dirname(path);
  if (folder === path) return undefined;
  if (!isFolder(folder)) return nearestPath(folder);
  const name = nearest(basename(path), readdirSync(folder).toSorted(byCodePoint));
  return name === undefined ? undefined : relative("", join(folder, name)).split(sep).join("/");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A source with its bytes. */
export interface SourceFile {
  /** Path as given, for messages. */
  readonly label: string;
  /** Absolute path. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Bytes, and the path they were read from. */
export interface Readable {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Decodes a source to text with `\n` line ends and without control characters; reports any encoding but
 * UTF-8.
 * @param declared the encoding declared by the source
 */
export function decodeText(source: Readable, remarks: Remarks, declared?: string): string {
  return tidyText(decodeBytes(source, remarks, declared), remarks);
}

/** Removes characters that no page may contain, and normalizes line ends to `\n`. */
export function tidyText(text: string, remarks: Remarks): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
  const tidy = text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "");
  const count = tidy.match(controls)?.length ?? 0;
  if (count > 0) remarks.add(report.controls({ count }));
  return tidy.replace(controls, "");
}

/** Encodings to try, in order, for undeclared text that is not UTF-8. */
const WESTERN = [
  ["windows-1252", "Windows-1252"],
  ["macintosh", "Mac OS Roman"],
] as const;

function decodeBytes({ path, bytes }: Readable, remarks: Remarks, declared: string | undefined): string {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    remarks.add(report.encoding({ label: wide.toUpperCase() }));
    return new TextDecoder(wide).decode(bytes);
  }
  const utf8 = decodedBytes(bytes);
  if (utf8 !== undefined) return utf8;
  const said = declared === undefined ? undefined : decodedBytes(bytes, declared);
  if (declared !== undefined && said !== undefined) {
    remarks.add(report.encoding({ label: /^windows-1252$/i.test(declared) ? "Windows-1252" : declared }));
    return said;
  }
  for (const [encoding, label] of WESTERN) {
    const text = decodedBytes(bytes, encoding);
    if (text === undefined || !looksWestern(text)) continue;
    remarks.add(report.encoding({ label }));
    return text;
  }
  const extension = extname(path) || ".txt";
  throw new ImportRefusal(catalogue.importEncoding({ offset: firstBadByte(bytes), extension }));
}

/** Detects UTF-16 by its byte order mark, or by zero bytes at every other position, as in Western text. */
function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe") return "utf-16le";
  if (mark === "feff") return "utf-16be";
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (
    start.length < 4 ||
    Math.max(even, odd) < start.length * 0.3 ||
    Math.min(even, odd) > start.length * 0.02
  )
    return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/**
 * Whether the non-ASCII characters are almost all French or English ones, without control characters:
 * otherwise the encoding is wrong.
 */
function looksWestern(text: string): boolean {
  const others = text.match(/[^ -~\s]/g) ?? [];
  const expected =
    text.match(/[àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»‹›‘’“”–—…•€£°²³№§©®™½¼¾×\u00a0]/g) ?? [];
  return !/[^\P{Cc}\s]/u.test(text) && expected.length >= others.length * 0.9;
}
