/** File names on which several rooms agree. */

/** The manifest, at the root of a published site. */
export const MANIFEST = ".tribune";

/** The manifest while it is written. */
export const UNFINISHED_MANIFEST = `${MANIFEST}-next`;

/** Endings of compressed copies, after the name of the file that they are copies of. */
export const COPY_ENDINGS = [".br", ".gz"] as const;

const COPY = /\.(?:br|gz)$/i;

/** The file that a compressed copy stands beside; undefined if the path does not end like one. */
export function copiedFile(path: string): string | undefined {
  return COPY.test(path) ? path.replace(COPY, "") : undefined;
}
