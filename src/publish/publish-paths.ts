/** Paths of a site and its working folders. All are siblings, so that a rename can move them. */
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { errorCode } from "../text/error-code.ts";

export interface PublishPaths {
  /** The published site: a folder, or a symbolic link to a release. */
  readonly site: string;
  /** Staging folder of a running build. */
  readonly staging: string;
  /** The previous tree while it is turned into the next site. */
  readonly tree: string;
  /** The old site, between the two renames of a swap. */
  readonly old: string;
  /** A symbolic link to the next release, before it is renamed to the site. */
  readonly next: string;
  readonly lock: string;
  /** Folder of the releases. */
  readonly releases: string;
}

/** @param output the folder to publish; a link to a release is ours, any other link is followed */
export function publishPathsOf(output: string): PublishPaths {
  const path = resolve(output);
  const site = isLink(path) && !isReleaseLink(path) ? realpathSync(path) : path;
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

/** Whether a path is a link into the {@link PublishPaths.releases} of its site. */
export function isReleaseLink(path: string): boolean {
  if (!isLink(path)) return false;
  const target = resolve(dirname(path), readlinkSync(path));
  return dirname(target) === `${path}.releases`;
}

/** Whether anything has this name, including a dangling link. False for a path below a file. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (errorCode(error) === "ENOTDIR") return false;
    throw error;
  }
}

export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
