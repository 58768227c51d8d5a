/** Reads every file of a finished build once: what it weighs, its digest, and whether it is whole. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LinkTally } from "./dead-links.ts";
import { type Address, type FileEntry, MANIFEST, type Manifest } from "./manifest.ts";
import { listTree } from "./tree.ts";

export interface Flaw {
  /** The page's file, from the site's root. */
  readonly path: string;
  readonly what: "missing" | "empty" | "cut";
}

export interface Inspection {
  readonly manifest: Manifest;
  /** Pages that are not what they should be. */
  readonly flaws: readonly Flaw[];
  /** Every link of its pages to the site itself. */
  readonly links: LinkTally;
}

/**
 * @param folder the finished build
 * @param addresses every page that it must hold, by file
 * @param isOurs whether a file belongs to the build; the others are left out of the manifest
 */
export function inspect(
  folder: string,
  addresses: ReadonlyMap<string, Address>,
  isOurs: (path: string) => boolean = () => true,
): Inspection {
  const files = new Map<string, FileEntry>();
  const flaws: Flaw[] = [];
  const links = new LinkTally();
  for (const path of listTree(folder).files) {
    if (path === MANIFEST || !isOurs(path)) continue;
    const content = readFileSync(join(folder, path));
    files.set(path, { size: content.length, sha256: hash("sha256", content, "hex") });
    if (path.endsWith(".html")) links.add(path, content);
    if (!addresses.has(path)) continue;
    if (content.length === 0) flaws.push({ path, what: "empty" });
    else if (path.endsWith(".html") && !endsAsHtml(content)) flaws.push({ path, what: "cut" });
  }
  for (const path of addresses.keys()) if (!files.has(path)) flaws.push({ path, what: "missing" });
  return { manifest: { files, addresses }, flaws, links };
}

function endsAsHtml(content: Buffer): boolean {
  return content.subarray(-64).toString("latin1").trimEnd().toLowerCase().endsWith("</html>");
}
