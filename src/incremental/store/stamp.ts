import type { BigIntStats } from "node:fs";

/** What changes whenever the bytes of a file do. */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats) =>
  `${size}.${mtimeNs}.${ctimeNs}.${ino}`;
