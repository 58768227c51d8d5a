/** Decodes text without throwing on malformed input. */

/** Decodes percent-encoded text once; undefined if it is malformed or not UTF-8. */
export function strictlyDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Decodes percent-encoded text once; returned unchanged if it is malformed. */
export const percentDecoded = (text: string): string => strictlyDecoded(text) ?? text;

/**
 * Decodes an address for display, except characters that would change its structure; returned unchanged if malformed.
 */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * Decodes bytes as text, without a byte order mark.
 *
 * @param encoding a label of the Encoding Standard
 * @returns undefined if the bytes are invalid or the encoding is unknown
 */
export function decodedBytes(bytes: Uint8Array, encoding = "utf-8"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first invalid byte, from 0; the bytes must not be valid UTF-8. */
export function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // A character cut off at the end of the valid bytes is invalid from its first byte.
  while (decodedBytes(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}
