/** Keeps several complete sites; the site's name is a symbolic link to one of them. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { MANIFEST } from "../text/file-names.ts";
import type { Manifest } from "./manifest.ts";
import { digestOf, readManifest } from "./manifest-file.ts";
import { removeSite } from "./ownership.ts";
import { isLink, isReleaseLink, isThere, type PublishPaths } from "./publish-paths.ts";
import { removeTree } from "./tree.ts";

/** `0012-3f9a…`: a sequence number and the first digits of the site's digest. */
const ID = /^(\d{4,})-[0-9a-f]{8}$/;

const settingsSchema = z.object({ format: z.literal(1), keep: z.number().int().positive() });

export interface Release {
  readonly id: string;
  readonly number: number;
  readonly folder: string;
  readonly manifest: Manifest;
  /** When it was built, in milliseconds since 1970. */
  readonly builtAt: number;
  /** Whether it is the published one. */
  readonly current: boolean;
}

/** Every complete release, oldest first. */
export function listReleases({ site, releases }: PublishPaths): Release[] {
  if (!isThere(releases)) return [];
  const current = isReleaseLink(site) ? basename(readlinkSync(site)) : undefined;
  return readdirSync(releases)
    .flatMap((id): Release[] => {
      const number = Number(ID.exec(id)?.[1]);
      const folder = join(releases, id);
      const manifest = Number.isNaN(number) ? undefined : readManifest(folder);
      return manifest
        ? [{ id, number, folder, manifest, builtAt: manifest.writtenAt, current: id === current }]
        : [];
    })
    .toSorted((a, b) => a.number - b.number);
}

/** How many releases the site keeps; undefined if it is a real folder. */
export function keptReleases({ site, releases }: PublishPaths): number | undefined {
  if (!isReleaseLink(site)) return undefined;
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(join(releases, MANIFEST), "utf8"))).keep;
  } catch {
    return 1;
  }
}

/**
 * Turns a complete build into a release and publishes it. If the site was a real folder, it becomes the previous
 * release.
 */
export function publishRelease(paths: PublishPaths, manifest: Manifest): string {
  const { site, staging, releases } = paths;
  mkdirSync(releases, { recursive: true });
  const before = isThere(site) && !isLink(site) ? readManifest(site) : undefined;
  let number = Math.max(0, ...readdirSync(releases).map((name) => Number(ID.exec(name)?.[1] ?? 0)));
  const nextId = (of: Manifest) => `${String(++number).padStart(4, "0")}-${digestOf(of).slice(0, 8)}`;
  const oldId = before && nextId(before);
  const id = nextId(manifest);
  renameSync(staging, join(releases, id));
  try {
    activate(paths, id, () => {
      if (oldId !== undefined) renameSync(site, join(releases, oldId));
      // A link cannot replace a folder; only an empty one has no manifest here.
      else if (isThere(site) && !isLink(site)) removeTree(site, () => false, MANIFEST);
    });
  } catch (error) {
    if (oldId !== undefined && !isThere(site)) renameSync(join(releases, oldId), site);
    renameSync(join(releases, id), staging);
    throw error;
  }
  return id;
}

/** Removes all but the published release and the newest others. */
export function pruneReleases(paths: PublishPaths, keep: number): void {
  writeSettings(paths.releases, keep);
  const others = listReleases(paths).filter(({ current }) => !current);
  for (const { folder } of others.slice(0, Math.max(0, others.length - keep + 1))) removeSite(folder);
}

/** Publishes a release, in one rename. */
export function activate(paths: PublishPaths, id: string, beforeRename: () => void = () => {}): void {
  const { site, next, releases } = paths;
  symlinkSync(join(basename(releases), id), next);
  try {
    beforeRename();
    renameSync(next, site);
  } catch (error) {
    unlinkSync(next);
    throw error;
  }
}

/** Removes all releases, once the site is a real folder again. */
export function removeReleases(paths: PublishPaths): void {
  const { releases } = paths;
  if (!isThere(releases)) return;
  for (const { folder } of listReleases(paths)) removeSite(folder);
  removeTree(releases, () => false, MANIFEST);
}

function writeSettings(releases: string, keep: number): void {
  const file = join(releases, MANIFEST);
  const temporary = `${file}.new`;
  writeFileSync(temporary, `${JSON.stringify({ format: 1, keep })}\n`);
  renameSync(temporary, file);
}
