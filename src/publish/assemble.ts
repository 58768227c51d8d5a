/** A whole site made of what was written and of what stays: in the folder of the build, or in a spare tree. */
import { existsSync, mkdirSync, renameSync, rmdirSync, type Stats, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { Carrier, isSameFile } from "./carry.ts";
import { handFewToDisk } from "./disk.ts";
import { lookIntact } from "./intact.ts";
import { type FileEntry, MANIFEST, type Manifest } from "./manifest.ts";
import { replaceManifest } from "./manifest-file.ts";
import type { Spare } from "./spare.ts";

/** A file that a build was to take over from the published site changed while it ran. */
export class ReuseLost extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`${paths.length} files of the published site changed while it was built, as ${paths[0]}`);
    this.paths = paths;
  }
}

export interface Parts {
  /** The published site. */
  readonly site: string;
  /** Folder of the build. */
  readonly written: string;
  readonly after: Manifest;
  /** What the published site has in the same content, file by file. */
  readonly unchanged: ReadonlyMap<string, Stats>;
}

/**
 * Looks that there is everything the new site is made of.
 * @throws ReuseLost when a file of it is neither written nor, any more, published
 */
export function assertComplete({ written, after, unchanged }: Parts): void {
  const lost = changedIn(after, unchanged).filter((path) => !existsSync(join(written, path)));
  if (lost.length > 0) throw new ReuseLost(lost);
}

/** Makes the folder of the build the whole site. */
export function assembleHere({ site, written, after, unchanged }: Parts): void {
  const scratch = scratchIn(written);
  const carrier = new Carrier(site, scratch);
  const folders = new Set<string>();
  for (const [path, old] of unchanged) {
    const target = join(written, path);
    if (isSameFile(target, old)) continue;
    const isWritten = existsSync(target);
    if (!isWritten) makeFolder(dirname(target), folders);
    carrier.carry(path, target, old, () => isWritten);
  }
  handFewToDisk(written, changedIn(after, unchanged));
  replaceManifest(written, after, scratch);
}

/**
 * Makes a site that was published before the new one: only what differs is touched, and nothing is written in place,
 * since its files are those of the published site too. Interrupted, it is a spare still.
 */
export function assembleInSpare({ site, written, after, unchanged }: Parts, spare: Spare): void {
  const { folder, manifest, tree } = spare;
  const scratch = scratchIn(written);
  // All that is in it at any moment is named there.
  replaceManifest(folder, eitherOf(manifest, after), scratch);
  clear(spare, after);
  const folders = new Set(tree.folders.map((path) => `${folder}/${path}`));
  const carrier = new Carrier(site, scratch);
  handFewToDisk(written, changedIn(after, unchanged));
  for (const [path, { sha256 }] of after.files) {
    const target = `${folder}/${path}`;
    const old = unchanged.get(path);
    if (old && isSameFile(target, old)) continue;
    makeFolder(dirname(target), folders);
    if (!old) renameSync(join(written, path), target);
    else {
      const isSame = () =>
        manifest.files.get(path)?.sha256 === sha256 && lookIntact(folder, path, manifest) !== undefined;
      carrier.carry(path, target, old, isSame);
    }
  }
  replaceManifest(folder, after, scratch);
}

const changedIn = (after: Manifest, unchanged: Parts["unchanged"]) =>
  [...after.files.keys()].filter((path) => !unchanged.has(path));

/** Removes what the new site no longer has. */
function clear({ folder, tree }: Spare, after: Manifest): void {
  for (const path of tree.files)
    if (path !== MANIFEST && !after.files.has(path)) unlinkSync(join(folder, path));
  const wanted = new Set<string>();
  for (const path of after.files.keys()) {
    let above = parentOf(path);
    while (above !== "" && !wanted.has(above)) {
      wanted.add(above);
      above = parentOf(above);
    }
  }
  for (const path of tree.folders.toReversed()) if (!wanted.has(path)) rmdirSync(join(folder, path));
}

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** Of which content a file is that is to change, nobody can say. */
const UNKNOWN: FileEntry = { size: 0, sha256: "0".repeat(64) };

function eitherOf(before: Manifest, after: Manifest): Manifest {
  const files = new Map(before.files);
  for (const [path, { sha256 }] of after.files)
    if (before.files.get(path)?.sha256 !== sha256) files.set(path, UNKNOWN);
  return { files, addresses: new Map() };
}

function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  known.add(folder);
}

/** Thrown away with the folder of the build, whatever happens. */
const scratchIn = (written: string) => join(written, `${MANIFEST}-next`);
