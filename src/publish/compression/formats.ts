/** The formats of compressed copies. Equal bytes at an equal level give equal copies, on every machine. */

import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { COPY_ENDINGS } from "../../text/file-names.ts";

export interface Format {
  /** Of the copy's name. */
  readonly ending: (typeof COPY_ENDINGS)[number];
  /** Names all that a copy depends on besides the text: the library's version, the level and the other settings. */
  readonly version: string;
  compress(bytes: Uint8Array): Promise<Buffer>;
}

/** Raise this when the same text gives another copy at the same level. */
const SETTINGS_VERSION = 2;

/**
 * The level of Brotli from which a text is compressed in Node's other threads. Below, it takes a millisecond, and handing
 * it over would take more memory than it saves time.
 */
const SLOW_LEVEL = 10;

/** @param level of Brotli, 0 to 11 */
export function formatsAt(level: number): readonly Format[] {
  return [
    {
      ending: ".br",
      version: `br-${process.versions["brotli"] ?? ""}-${level}-${SETTINGS_VERSION}`,
      compress: async (bytes) => {
        const options: BrotliOptions = {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: level,
            [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        };
        return level < SLOW_LEVEL
          ? brotliCompressSync(bytes, options)
          : promisify(brotliCompress)(bytes, options);
      },
    },
    {
      ending: ".gz",
      version: `gz-${process.versions["zlib"] ?? ""}-9-${SETTINGS_VERSION}`,
      // Node's gzip header holds neither date nor file name, so the bytes are reproducible.
      compress: async (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
    },
  ];
}

/**
 * The base-2 logarithm of the smallest window that holds a whole text; 16 of its bytes are not used. At level 9, preparing
 * a larger one takes twenty times as long as compressing a page.
 */
function windowFor(size: number): number {
  const fitted = Math.ceil(Math.log2(size + 16));
  return Math.min(Math.max(fitted, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_MAX_WINDOW_BITS);
}
