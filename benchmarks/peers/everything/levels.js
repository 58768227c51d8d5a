/** The levels of Tribune's compressed copies (src/publish/compression). */
import { constants } from "node:zlib";

export const brotliOptions = (bytes) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

export const gzipOptions = { level: 9 };
