import { resolve } from "node:path";

/**
 * Writes compressed copies beside the texts in a folder.
 * @param now the clock of the build, in milliseconds since 1970
 */
export async function compressFiles(folder: string, now: number): Promise<void> {
  const { COMPRESSED_COPIES, precompress } = await import("../publish/compression/precompress.ts");
  await precompress(folder, resolve(COMPRESSED_COPIES), now);
}
