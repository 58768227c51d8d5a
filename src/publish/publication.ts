/** One build of one output, from the lock to its release. */
import { mkdirSync, renameSync, type Stats, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { assembleHere, assembleInSpare, assertComplete } from "./assemble.ts";
import { type Inspection, inspect, type ReusedFiles } from "./inspect.ts";
import type { NotedFiles } from "./inspection/noted-files.ts";
import { intactFiles, unchangedFiles } from "./intact.ts";
import { Lock } from "./lock.ts";
import { type Address, type DatedManifest, MANIFEST, type Manifest } from "./manifest.ts";
import { digestOf, manifestText } from "./manifest-file.ts";
import { assertOurs } from "./ownership.ts";
import { isLink, isThere, type PublishPaths, publishPathsOf } from "./publish-paths.ts";
import { recover } from "./recovery.ts";
import { keptReleases, listReleases, pruneReleases, publishRelease, removeReleases } from "./releases.ts";
import { SpareStore } from "./spare.ts";
import { makeStaging, removeStaging } from "./staging.ts";
import { removeTree } from "./tree.ts";
import { TreeRecord } from "./tree-record.ts";

export interface Published {
  /** SHA-256 of the site's manifest. */
  readonly digest: string;
  /** Files of the site, and those among them that are the same files as before. */
  readonly files: number;
  readonly kept: number;
  /** The release, where the site keeps releases. */
  readonly release: string | undefined;
}

export class Publication {
  /** What was published last; undefined when nothing was. */
  readonly before: DatedManifest | undefined;
  readonly #places: PublishPaths;
  readonly #spares: SpareStore;
  readonly #lock: Lock;
  readonly #trees: TreeRecord;
  #isEnded = false;

  /**
   * Takes the lock, repairs what an interrupted build left, and makes room for this one.
   * @param output absolute path of the folder to publish
   * @param now the machine's clock, in milliseconds since 1970: it is compared with that of the file system
   * @param spares absolute path of a folder, which need not exist, for the trees of sites that are published no longer;
   * they make the next publication quick. Undefined to keep none.
   * @throws LockedError while another build of it runs
   * @throws OutputRefusal when it holds what Tribune did not write
   */
  constructor(output: string, now: number, spares?: string) {
    this.#places = publishPathsOf(output);
    this.#spares = new SpareStore(spares, this.#places.site);
    this.#trees = new TreeRecord(this.#spares.record, now);
    const around = dirname(this.#places.site);
    if (!isThere(around)) mkdirSync(around, { recursive: true });
    this.#lock = Lock.take(this.#places.lock);
    try {
      recover(this.#places, this.#spares, this.#lock.dead);
      this.before = assertOurs(this.#places.site, undefined, this.#trees.site.list);
      this.#lock.startBuilding();
      makeStaging(this.#places.staging);
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  /** Where the build is written, on the same file system as the output. */
  get folder(): string {
    return this.#places.staging;
  }

  /** The site as it is now, for comparisons; it may not be there. */
  get published(): string {
    return this.#places.site;
  }

  /** The files of the published site that are what was published, by path: those that need not be written again. */
  intact(): ReadonlySet<string> {
    return this.before ? intactFiles(this.#places.site, this.before) : new Set();
  }

  /**
   * @param addresses every page that the build must hold, by file
   * @param reuse what was not written, since it would be what is published
   * @param noted what is known of the files that were written
   */
  inspect(addresses: ReadonlyMap<string, Address>, reuse?: ReusedFiles, noted?: NotedFiles): Inspection {
    const reused = reuse && this.before && { ...reuse, folder: this.#places.site, before: this.before };
    return inspect(this.folder, addresses, { noted, reused });
  }

  /**
   * Puts the finished build in place of the last one.
   * @param manifest of the {@link Inspection}: what of it was not written is taken over from the published site
   * @param releases how many to keep; 0 for a real folder, undefined for what the site does already
   * @throws ReuseLost when a file that was to be reused changed while the site was built
   */
  publish(manifest: Manifest, releases: number | undefined): Published {
    const { site, staging } = this.#places;
    const keepsNow = keptReleases(this.#places) ?? 0;
    const keep = releases ?? keepsNow;
    const unchanged: Map<string, Stats> = this.before
      ? unchangedFiles(site, this.before, manifest)
      : new Map();
    const isSame =
      this.before !== undefined &&
      unchanged.size === manifest.files.size &&
      manifestText(this.before) === manifestText(manifest);
    const moves = !isSame || keep > 0 !== keepsNow > 0;
    const parts = { site, written: staging, after: manifest, unchanged };
    assertComplete(parts);
    let made = staging;
    if (moves) {
      // A release is a tree of its own, and stays; without anything in common a spare is of no use.
      const takesSpare = keep === 0 && keepsNow === 0 && unchanged.size > 0;
      const spare = takesSpare ? this.#spares.take(this.#places.tree, this.#trees.spare.list) : undefined;
      if (spare) assembleInSpare(parts, spare);
      else assembleHere(parts);
      made = spare?.folder ?? staging;
    }
    // Somebody may have put a file into the site while it was built.
    assertOurs(site, this.before, this.#trees.site.list);
    this.#lock.assertHeld();
    if (moves) {
      if (keep > 0) publishRelease(this.#places, manifest);
      else swap(this.#places, made);
    }
    this.#tidy(keep);
    if (moves && keep === 0) this.#trees.follow(made !== staging);
    const release = listReleases(this.#places).find(({ current }) => current)?.id;
    return { digest: digestOf(manifest), files: manifest.files.size, kept: unchanged.size, release };
  }

  /**
   * Throws away what is not published; the published site stays as it was. What is still being written comes back, and
   * is for {@link end} to remove.
   */
  discard(): void {
    if (this.#isEnded || !this.#lock.isHeld) return;
    this.#spares.keep(this.#places.tree);
    removeTree(this.folder, () => true, MANIFEST);
  }

  /**
   * Lets the next build begin: when nothing of this one is written any more, at the end of its process. What cannot be
   * removed now will be by that build.
   */
  end(): void {
    if (this.#isEnded) return;
    try {
      this.discard();
    } catch {}
    this.#isEnded = true;
    try {
      this.#lock.release();
    } catch {}
  }

  /** The site is published: what cannot be removed now will be by the next build. */
  #tidy(keep: number): void {
    const { old, staging } = this.#places;
    try {
      if (isLink(old)) unlinkSync(old);
      else this.#spares.keep(old, this.before, this.#trees.site.list);
      if (keep > 0) {
        pruneReleases(this.#places, keep);
        this.#spares.clear();
      } else removeReleases(this.#places);
      removeStaging(staging);
    } catch {}
  }
}

/** A real folder takes the place of another, or of a link, in two renames. */
function swap({ site, old }: PublishPaths, made: string): void {
  if (isThere(site)) renameSync(site, old);
  try {
    renameSync(made, site);
  } catch (error) {
    if (isThere(old)) renameSync(old, site);
    throw error;
  }
}
