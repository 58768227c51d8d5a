/** Puts a kept file into the site. */
import { copyFileSync, linkSync, rmSync } from "node:fs";

/** A link costs a twentieth of a copy, and no room; not every disk has them. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A file of an earlier build is a link to the cache too: it is taken away, never written into.
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}
