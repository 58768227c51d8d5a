/** Where a site and what belongs to it lie: side by side, so that a rename moves them whole. */
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

export interface PublishPaths {
  /** The published site: a folder, or a symbolic link to a release. */
  readonly site: string;
  /** The build, until it is complete. */
  readonly staging: string;
  /** A spare tree, while the next site is made of it. */
  readonly tree: string;
  /** The site before, between two renames. */
  readonly old: string;
  /** A symbolic link to the next release, until it takes the site's name. */
  readonly next: string;
  readonly lock: string;
  /** The folder of releases. */
  readonly releases: string;
}

/** @param output the folder to publish; a link to a folder elsewhere is followed, a link to a release is ours */
export function publishPathsOf(output: string): PublishPaths {
  const given = resolve(output);
  const site = isLink(given) && !isReleaseLink(given) ? realpathSync(given) : given;
  const beside = (suffix: string) => join(dirname(site), `${basename(site)}.${suffix}`);
  return {
    site,
    staging: beside("new"),
    tree: beside("tree"),
    old: beside("old"),
    next: beside("next"),
    lock: beside("lock"),
    releases: beside("releases"),
  };
}

/** Whether a path is a link that {@link PublishPaths.releases} of the same site would hold the target of. */
export function isReleaseLink(path: string): boolean {
  if (!isLink(path)) return false;
  const target = resolve(dirname(path), readlinkSync(path));
  return dirname(target) === `${path}.releases`;
}

/** Whether something has this name, a link that leads nowhere included. Below a file there is nothing. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return false;
    throw error;
  }
}

export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
