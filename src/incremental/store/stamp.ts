import { type BigIntStats, lstatSync } from "node:fs";

/** Changes whenever a file's bytes do (inode, size, modification and change time in nanoseconds). */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats) =>
  `${size}.${mtimeNs}.${ctimeNs}.${ino}`;

/**
 * The stamp of a regular file in the cache; undefined for anything else. Without the change time, because
 * hard-linking a file into the site changes it.
 */
export function cacheStampOf(file: string): string | undefined {
  const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.size}.${stats.mtimeNs}.${stats.ino}` : undefined;
}
