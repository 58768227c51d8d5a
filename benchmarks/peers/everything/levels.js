/** The levels of Tribune's compressed copies (src/publish/compression). */
import { constants } from "node:zlib";

/** The smallest window that holds a file, as the number of bits. */
const windowFor = (length) =>
  Math.min(
    constants.BROTLI_MAX_WINDOW_BITS,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(length + 16))),
  );

export const brotliOptions = (bytes) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 8,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

export const gzipOptions = { level: 9 };
