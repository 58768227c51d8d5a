/**
 * Blobs: bytes that can be made again from what their key names. A file name holds the key and a digest of
 * the bytes, so that a damaged file is detected. What no build has used for long is evicted.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { blobName, blobsByKey, blobsIn } from "./blob-names.ts";
import { type BlobUse, readUses, writeUses } from "./blob-uses.ts";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";
import { HardLinks } from "./link.ts";
import { cacheStampOf } from "./stamp.ts";
import { isBeingWritten } from "./temporary-name.ts";

const RECORD = "blobs.json";

const DAY = 24 * 60 * 60 * 1000;
/** For how many days an unused blob is kept. */
const KEPT_DAYS = 30;

export class BlobFolder {
  readonly #folder: string;
  readonly #today: number;
  readonly #keptDays: number;
  readonly #used = new Map<string, BlobUse>();
  readonly #links = new HardLinks();
  #opened: Opened | undefined;
  #isChanged = false;

  /**
   * @param folder absolute path; created by the first write, read on first use
   * @param now the clock of the build, in milliseconds since 1970
   */
  constructor(folder: string, now: number, keptDays = KEPT_DAYS) {
    this.#folder = folder;
    this.#today = Math.floor(now / DAY);
    this.#keptDays = keptDays;
  }

  /** Whether there is a blob of this key. Does not look at the file: for blobs that are empty. */
  has(key: string): boolean {
    const name = this.#content.names.get(key);
    if (name !== undefined) this.#note(name);
    return name !== undefined;
  }

  /** Path of the blob; undefined if it is missing or damaged. Read only if its stamp is new. */
  path(key: string): string | undefined {
    const name = this.#content.names.get(key);
    if (name === undefined) return undefined;
    const path = join(this.#folder, name);
    const stamp = cacheStampOf(path);
    if (stamp !== undefined && (stamp === this.#useOf(name)?.stamp || this.#read(key, name))) {
      this.#note(name, stamp);
      return path;
    }
    this.#discard(key, name);
    return undefined;
  }

  /** The blob itself; undefined if it is missing or damaged. */
  bytes(key: string): Buffer | undefined {
    const name = this.#content.names.get(key);
    if (name === undefined) return undefined;
    const bytes = this.#read(key, name);
    if (bytes) this.#note(name);
    else this.#discard(key, name);
    return bytes;
  }

  /**
   * Links or copies the blob to a path.
   * @returns false if it is missing or damaged; another process may have evicted it since the last look
   */
  place(key: string, to: string): boolean {
    const path = this.path(key);
    if (path === undefined) return false;
    try {
      this.#links.linkOrCopy(path, to);
      return true;
    } catch (error) {
      if (existsSync(path)) throw error;
      this.#content.names.delete(key);
      return false;
    }
  }

  /**
   * Stores a blob, atomically.
   * @param key `A-Z a-z 0-9 . -`, and everything that the bytes depend on
   * @throws the file system's error, such as a full disk
   */
  put(key: string, bytes: Uint8Array | string): void {
    const name = blobName(key, bytes);
    const path = join(this.#folder, name);
    this.#write(path, bytes);
    this.#content.names.set(key, name);
    this.#note(name, cacheStampOf(path));
  }

  /**
   * Stores a blob that the build can do without.
   * @returns false if it could not be written
   */
  tryPut(key: string, bytes: Uint8Array | string): boolean {
    try {
      this.put(key, bytes);
      return true;
    } catch {
      return false;
    }
  }

  /** Saves what was used. */
  save(): void {
    if (this.#isChanged) this.#saveWhat(() => true);
  }

  /** Saves what was used, and removes what has not been used for long. For builds, which use all that they need. */
  evict(): void {
    const isRecent = ({ day }: BlobUse) => day <= this.#today && this.#today - day <= this.#keptDays;
    const isSettled = this.#content.listed.every((name) => {
      const use = this.#useOf(name);
      return use !== undefined && isRecent(use);
    });
    if (this.#isChanged || !isSettled) this.#saveWhat(isRecent);
  }

  get #content(): Opened {
    this.#opened ??= open(this.#folder);
    return this.#opened;
  }

  #useOf(name: string): BlobUse | undefined {
    return this.#used.get(name) ?? this.#content.uses.get(name);
  }

  #note(name: string, verified?: string): void {
    const before = this.#useOf(name);
    const stamp = verified ?? before?.stamp ?? "";
    if (before?.day !== this.#today || before.stamp !== stamp) this.#isChanged = true;
    this.#used.set(name, { day: this.#today, stamp });
  }

  #read(key: string, name: string): Buffer | undefined {
    const bytes = readCacheFile(join(this.#folder, name));
    return bytes && name === blobName(key, bytes) ? bytes : undefined;
  }

  #discard(key: string, name: string): void {
    this.#content.names.delete(key);
    tryRemove(join(this.#folder, name));
  }

  /** Goes by the folder and the record as they are now: other processes may have changed both. */
  #saveWhat(isKept: (use: BlobUse) => boolean): void {
    const record = join(this.#folder, RECORD);
    const saved = readUses(record);
    const uses = new Map<string, BlobUse>();
    for (const name of blobsIn(this.#folder)) {
      const { day, stamp } = this.#used.get(name) ?? saved.get(name) ?? { day: this.#today, stamp: "" };
      // A clock that was ahead must not keep a blob for years.
      const use = { day: Math.min(day, this.#today), stamp };
      const stays = this.#used.has(name) || isKept(use) || isBeingWritten(name);
      if (stays || !tryRemove(join(this.#folder, name))) uses.set(name, use);
    }
    writeUses(record, uses);
    this.#isChanged = false;
  }

  #write(path: string, bytes: Uint8Array | string): void {
    try {
      writeCacheFile(path, bytes);
    } catch (error) {
      // A folder is made when it is missed: looking for it before each blob would take half of the time.
      if (existsSync(this.#folder)) throw error;
      this.#makeFolder();
      writeCacheFile(path, bytes);
    }
  }

  #makeFolder(): void {
    mkdirSync(this.#folder, { recursive: true });
    const ignored = join(dirname(this.#folder), ".gitignore");
    if (!existsSync(ignored)) writeFileSync(ignored, "*\n");
  }
}

interface Opened {
  /** Names of our files, unfinished ones included. */
  readonly listed: readonly string[];
  /** Names of the blobs by key. */
  readonly names: Map<string, string>;
  readonly uses: ReadonlyMap<string, BlobUse>;
}

function open(folder: string): Opened {
  const listed = blobsIn(folder);
  return { listed, names: blobsByKey(listed), uses: readUses(join(folder, RECORD)) };
}

function tryRemove(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}
