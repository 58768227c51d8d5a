/**
 * Completes a new site from newly written and unchanged files, in the staging folder or in the previous tree.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, type Stats, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST, UNFINISHED_MANIFEST } from "../text/file-names.ts";
import { syncIfFew } from "./disk.ts";
import { HardLinker, isSameFile } from "./hard-linker.ts";
import { statIfIntact } from "./intact.ts";
import type { FileEntry, Manifest } from "./manifest.ts";
import { replaceManifest } from "./manifest-file.ts";
import type { PreviousTree } from "./previous-tree.ts";

/** A file that the build was going to reuse from the published site changed during the build. */
export class ReuseLost extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`${paths.length} files of the published site changed while it was built, as ${paths[0]}`);
    this.paths = paths;
  }
}

export interface AssemblyInput {
  /** Folder of the published site. */
  readonly site: string;
  /** Staging folder. */
  readonly written: string;
  readonly after: Manifest;
  /** Files of the published site that the new one keeps, with their stats. */
  readonly unchanged: ReadonlyMap<string, Stats>;
}

/**
 * Checks that every file of the new site is either written or still published unchanged.
 * @throws ReuseLost when one is neither
 */
export function assertComplete({ written, after, unchanged }: AssemblyInput): void {
  const lost = changedIn(after, unchanged).filter((path) => !existsSync(join(written, path)));
  if (lost.length > 0) throw new ReuseLost(lost);
}

/** Turns the staging folder into the whole site. */
export function assembleInStaging({ site, written, after, unchanged }: AssemblyInput): void {
  const scratch = scratchIn(written);
  const linker = new HardLinker(site, scratch);
  const folders = new Set<string>();
  for (const [path, old] of unchanged) {
    const target = join(written, path);
    if (isSameFile(target, old)) continue;
    const isWritten = existsSync(target);
    if (!isWritten) ensureFolder(dirname(target), folders);
    linker.link(path, target, old, () => isWritten);
  }
  syncIfFew(written, changedIn(after, unchanged));
  replaceManifest(written, after, scratch);
}

/**
 * Turns the previous tree into the new site by replacing only what differs. Never writes in place: its files
 * are hard links to the published ones. If interrupted, it remains a valid previous tree.
 */
export function assembleInPreviousTree(
  { site, written, after, unchanged }: AssemblyInput,
  previous: PreviousTree,
): void {
  const { folder, manifest, tree } = previous;
  const scratch = scratchIn(written);
  // At every moment the manifest must name everything in the folder.
  replaceManifest(folder, unionOf(manifest, after), scratch);
  removeObsolete(previous, after);
  const folders = new Set(tree.folders.map((path) => `${folder}/${path}`));
  const linker = new HardLinker(site, scratch);
  syncIfFew(written, changedIn(after, unchanged));
  for (const [path, { sha256 }] of after.files) {
    const target = `${folder}/${path}`;
    const old = unchanged.get(path);
    if (old && isSameFile(target, old)) continue;
    ensureFolder(dirname(target), folders);
    if (!old) renameSync(join(written, path), target);
    else {
      const isSame = () =>
        manifest.files.get(path)?.sha256 === sha256 && statIfIntact(folder, path, manifest) !== undefined;
      linker.link(path, target, old, isSame);
    }
  }
  replaceManifest(folder, after, scratch);
}

const changedIn = (after: Manifest, unchanged: AssemblyInput["unchanged"]) =>
  [...after.files.keys()].filter((path) => !unchanged.has(path));

/** Removes files and folders that the new site does not have. */
function removeObsolete({ folder, tree }: PreviousTree, after: Manifest): void {
  for (const path of tree.files)
    if (path !== MANIFEST && !after.files.has(path)) unlinkSync(join(folder, path));
  const needed = new Set<string>();
  for (const path of after.files.keys()) {
    let above = parentOf(path);
    while (above !== "" && !needed.has(above)) {
      needed.add(above);
      above = parentOf(above);
    }
  }
  for (const path of tree.folders.toReversed()) if (!needed.has(path)) rmdirSync(join(folder, path));
}

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** Content of a file that is about to change: may be old or new. */
const UNKNOWN: FileEntry = { size: 0, sha256: "0".repeat(64) };

function unionOf(before: Manifest, after: Manifest): Manifest {
  const files = new Map(before.files);
  for (const [path, { sha256 }] of after.files)
    if (before.files.get(path)?.sha256 !== sha256) files.set(path, UNKNOWN);
  return { files, addresses: new Map() };
}

function ensureFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  known.add(folder);
}

/** Inside the staging folder, so that it is always cleaned up. */
const scratchIn = (written: string) => join(written, UNFINISHED_MANIFEST);
