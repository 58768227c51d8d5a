/** The bytes of a source, and its text: UTF-8, UTF-16, or Windows-1252 when nothing else can be meant. */
import { readFileSync, statSync } from "node:fs";
import { catalogue } from "../problems/catalogue.ts";
import { ImportRefusal } from "./draft.ts";
import type { Remarks } from "./remarks.ts";
import { tell } from "./tell.ts";

const MIB = 1024 * 1024;

/** The largest source, in MiB: an export of some thirty thousand posts. */
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
    const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw new ImportRefusal(catalogue.unreadable({ reason }));
  }
  throw new ImportRefusal(catalogue.importTooLarge({ most: LARGEST }));
}

/**
 * The text of a source, with `\n` line ends and no control characters; how it was read is told when it is not UTF-8.
 * @param declared the encoding that the source says it has
 */
export function decodeText(bytes: Buffer, remarks: Remarks, declared?: string): string {
  return tidyText(decodeBytes(bytes, remarks, declared), remarks);
}

/** Text without what no page may hold; line ends become `\n`. */
export function tidyText(text: string, remarks: Remarks): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
  const tidy = text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "");
  const count = tidy.match(controls)?.length ?? 0;
  if (count > 0) remarks.add(tell.controls({ count }));
  return tidy.replace(controls, "");
}

function decodeBytes(bytes: Buffer, remarks: Remarks, declared: string | undefined): string {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") {
    const label = mark === "fffe" ? "utf-16le" : "utf-16be";
    remarks.add(tell.encoding({ label: label.toUpperCase() }));
    return new TextDecoder(label).decode(bytes);
  }
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== undefined) return utf8;
  const label = declared ?? "windows-1252";
  const text = decodeAs(label, bytes);
  if (text === undefined || (declared === undefined && !looksWestern(text)))
    throw new ImportRefusal(catalogue.notUtf8({ offset: firstBadByte(bytes) }));
  remarks.add(tell.encoding({ label: label.toLowerCase() === "windows-1252" ? "Windows-1252" : label }));
  return text;
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** French and English signs outside ASCII, nearly alone, and no control sign: the text was not written in another encoding. */
function looksWestern(text: string): boolean {
  const others = text.match(/[^ -~\s]/g) ?? [];
  const expected =
    text.match(/[àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»‹›‘’“”–—…•€£°²³№§©®™½¼¾×\u00a0]/g) ?? [];
  return !/[^\P{Cc}\s]/u.test(text) && expected.length >= others.length * 0.9;
}

/** The offset (from 0) of the first byte that is not UTF-8. */
function firstBadByte(bytes: Buffer): number {
  const decoded = new TextDecoder("utf-8").decode(bytes);
  const good = decoded.indexOf("\ufffd");
  return good === -1 ? 0 : Buffer.byteLength(decoded.slice(0, good));
}
