/** Takes out of a picture that is published as it is what it says besides itself: place, camera, software, remarks. */
import { type Chunk, gifBlocks, pngChunks, webpChunks } from "./chunks.ts";
import type { Format } from "./format.ts";

const PNG_REMARKS: ReadonlySet<string> = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

/** The flags of EXIF and XMP in the first chunk of an extended WebP. */
const WEBP_REMARKS = 0x08 | 0x04;

/** How often a GIF repeats, and nothing else that applications add. */
const GIF_REPEAT = /^application (?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

/** The same picture, without its metadata. A drawing is returned as it is. */
export function withoutMetadata(bytes: Buffer, format: Format): Buffer {
  if (format === "png") return without(bytes, pngChunks(bytes), ({ name }) => PNG_REMARKS.has(name));
  if (format === "gif") {
    const isRemark = ({ name }: Chunk) =>
      name === "comment" || (name.startsWith("application") && !GIF_REPEAT.test(name));
    return without(bytes, gifBlocks(bytes), isRemark);
  }
  if (format !== "webp") return bytes;
  const kept = without(bytes, webpChunks(bytes), ({ name }) => name === "EXIF" || name === "XMP ");
  kept.writeUInt32LE(kept.length - 8, 4);
  if (kept.toString("latin1", 12, 16) === "VP8X") kept.writeUInt8(kept.readUInt8(20) & ~WEBP_REMARKS, 20);
  return kept;
}

function without(bytes: Buffer, chunks: readonly Chunk[], isRemark: (chunk: Chunk) => boolean): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (const chunk of chunks) {
    if (!isRemark(chunk)) continue;
    parts.push(bytes.subarray(from, chunk.start));
    from = chunk.end;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
