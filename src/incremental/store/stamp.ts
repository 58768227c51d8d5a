import type { BigIntStats } from "node:fs";

/** Changes whenever a file's bytes do (inode, size, modification and change time in nanoseconds). */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats) =>
  `${size}.${mtimeNs}.${ctimeNs}.${ino}`;
