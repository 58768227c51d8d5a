/** Design files whose names contain a fingerprint of their bytes, so that they can be cached forever. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { Routes, SitePath } from "../../content/addresses/routes.ts";

export interface Asset {
  /** Absolute path of the original. */
  readonly from: string;
  readonly path: SitePath;
}

/** `text.woff2` → `/assets/text.0123456789.woff2` */
export function fingerprinted(name: string, bytes: string | Uint8Array, routes: Routes): SitePath {
  const print = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const { name: stem, ext } = posix.parse(name);
  return routes.asset(`${stem}.${print}${ext}`);
}
