/** One build of one output, from the lock to the last rename. */
import { mkdirSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Inspection, inspect } from "./inspect.ts";
import { Lock } from "./lock.ts";
import { type Address, digestOf, MANIFEST, type Manifest, manifestText, readManifest } from "./manifest.ts";
import { assertOurs, removeSite } from "./ownership.ts";
import { isLink, isThere, type Places, placesOf } from "./places.ts";
import { recover } from "./recovery.ts";
import { keptReleases, listReleases, pruneReleases, publishRelease, removeReleases } from "./releases.ts";
import { keepUnchanged } from "./reuse.ts";
import { makeStaging, removeStaging } from "./staging.ts";

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
  readonly before: ReturnType<typeof readManifest>;
  readonly #places: Places;
  readonly #lock: Lock;

  /**
   * Takes the lock, repairs what an interrupted build left, and makes room for this one.
   * @param output absolute path of the folder to publish
   * @throws LockedError while another build of it runs
   * @throws OutputRefusal when it holds what Tribune did not write
   */
  constructor(output: string) {
    this.#places = placesOf(output);
    const around = dirname(this.#places.site);
    if (!isThere(around)) mkdirSync(around, { recursive: true });
    this.#lock = Lock.take(this.#places.lock);
    try {
      recover(this.#places);
      assertOurs(this.#places.site);
      this.before = readManifest(this.#places.site);
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

  /** @param addresses every page that the build must hold, by file */
  inspect(addresses: ReadonlyMap<string, Address>): Inspection {
    return inspect(this.folder, addresses);
  }

  /**
   * Puts the finished build in place of the last one, and ends the publication.
   * @param releases how many to keep; 0 for a real folder, undefined for what the site does already
   */
  publish(manifest: Manifest, releases: number | undefined): Published {
    const { site, staging } = this.#places;
    const keepsNow = keptReleases(this.#places) ?? 0;
    const keep = releases ?? keepsNow;
    const kept = this.before ? keepUnchanged(staging, site, this.before, manifest) : 0;
    const text = manifestText(manifest);
    writeFileSync(join(staging, MANIFEST), text);
    // Somebody may have put a file into the site while it was built.
    assertOurs(site);
    this.#lock.assertHeld();
    const isSame =
      this.before !== undefined && kept === manifest.files.size && manifestText(this.before) === text;
    if (!isSame || keep > 0 !== keepsNow > 0) {
      if (keep > 0) publishRelease(this.#places, manifest);
      else swap(this.#places);
    }
    this.#tidy(keep);
    const release = listReleases(this.#places).find(({ current }) => current)?.id;
    this.#lock.release();
    return { digest: digestOf(manifest), files: manifest.files.size, kept, release };
  }

  /** Throws the unfinished build away; the published site stays as it was. */
  discard(): void {
    try {
      removeStaging(this.folder);
    } finally {
      this.#lock.release();
    }
  }

  /** The site is published: what cannot be removed now will be by the next build. */
  #tidy(keep: number): void {
    const { old, staging } = this.#places;
    try {
      removeStaging(staging);
      if (isLink(old)) unlinkSync(old);
      else removeSite(old);
      if (keep > 0) pruneReleases(this.#places, keep);
      else removeReleases(this.#places);
    } catch {}
  }
}

/** A real folder takes the place of another, or of a link, in two renames. */
function swap({ site, staging, old }: Places): void {
  if (isThere(site)) renameSync(site, old);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (isThere(old)) renameSync(old, site);
    throw error;
  }
}
