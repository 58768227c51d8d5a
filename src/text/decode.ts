/** Encoded text decoded; what cannot be is no exception. */

/** A percent-encoded text, decoded once; undefined where it is malformed or no UTF-8. */
export function strictlyDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A percent-encoded text, decoded once; where it cannot be, as it is. */
export const percentDecoded = (text: string): string => strictlyDecoded(text) ?? text;

/** An address as a person would write it: what would change its parts stays encoded; where it is malformed, as it is. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * Bytes as text, without a byte order mark.
 * @param encoding a label of the Encoding Standard
 * @returns undefined where the bytes are wrong, or nobody knows the encoding
 */
export function decodedBytes(bytes: Uint8Array, encoding = "utf-8"): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that is not UTF-8, from 0, in bytes that are not UTF-8. */
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
  // The bytes before may begin a character that the next one does not continue: its first byte is the wrong one.
  while (decodedBytes(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}
