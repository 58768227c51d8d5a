/** Inspects every file of a build: size, digest, and whether pages are complete. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { MANIFEST } from "../text/file-names.ts";
import { LinkTally } from "./dead-links.ts";
import { factsOf } from "./inspection/file-facts.ts";
import { linksIn } from "./inspection/links.ts";
import type { NotedFiles } from "./inspection/noted-files.ts";
import type { Address, FileEntry, Manifest } from "./manifest.ts";
import { listTree } from "./tree.ts";

export interface PageFlaw {
  /** Path of the page from the site's root. */
  readonly path: string;
  readonly what: "missing" | "empty" | "cut";
}

export interface Inspection {
  readonly manifest: Manifest;
  /** Pages that are missing, empty or truncated. */
  readonly flaws: readonly PageFlaw[];
  /** Links from all pages to the site itself. */
  readonly links: LinkTally;
}

/** Files reused from the published site instead of being written. */
export interface ReusedFiles {
  /** Paths from the site's root, all intact. A file that was written anyway takes precedence. */
  readonly files: ReadonlySet<string>;
  /** Whether the last build found no dead link, so that these pages need not be read. */
  readonly linksWereSound: boolean;
}

/** The published site that files are reused from. */
export interface ReusedSite extends ReusedFiles {
  readonly folder: string;
  readonly before: Manifest;
}

/** Facts that save reading files. */
export interface KnownFiles {
  /** Facts recorded while files were written. */
  readonly noted?: NotedFiles | undefined;
  readonly reused?: ReusedSite | undefined;
}

/**
 * @param folder the finished build
 * @param addresses pages that the build must contain, by file
 * @param isOurs whether a file belongs to the build; others are left out of the manifest
 */
export function inspect(
  folder: string,
  addresses: ReadonlyMap<string, Address>,
  { noted, reused }: KnownFiles = {},
  isOurs: (path: string) => boolean = () => true,
): Inspection {
  const root = resolve(folder);
  const files = new Map<string, FileEntry>();
  const flaws: PageFlaw[] = [];
  const links = new LinkTally();
  for (const path of listTree(root).files) {
    if (path === MANIFEST || !isOurs(path)) continue;
    const file = join(root, path);
    const facts = noted?.of(file) ?? factsOf(path, readFileSync(file));
    files.set(path, { size: facts.size, sha256: facts.sha256 });
    links.add(path, facts.links);
    if (!addresses.has(path)) continue;
    if (facts.size === 0) flaws.push({ path, what: "empty" });
    else if (!facts.isWhole) flaws.push({ path, what: "cut" });
  }
  if (reused) addReused(reused, files, links);
  for (const path of addresses.keys()) if (!files.has(path)) flaws.push({ path, what: "missing" });
  return { manifest: { files, addresses }, flaws, links };
}

/** Reused files were inspected when they were published, so their manifest entries are reused too. */
function addReused(
  { folder, before, ...reuse }: ReusedSite,
  files: Map<string, FileEntry>,
  links: LinkTally,
) {
  const pages: string[] = [];
  for (const path of reuse.files) {
    if (files.has(path)) continue;
    const entry = before.files.get(path);
    if (!entry) throw new Error(`${path} is not of the published site, and cannot be reused.`);
    files.set(path, entry);
    if (path.endsWith(".html")) pages.push(path);
  }
  const isAllThere = [...before.files.keys()].every((path) => files.has(path));
  links.leaveUnread({
    areSound: reuse.linksWereSound && isAllThere,
    *read() {
      for (const page of pages) yield [page, linksIn(readFileSync(join(folder, page)))];
    },
  });
}
