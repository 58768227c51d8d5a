/** A lock that allows one build per output at a time. A dead owner's lock is taken over. */
import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { isAlive, startOf } from "../incremental/store/process-identity.ts";
import { errorCode } from "../text/error-code.ts";

/** How often a running build touches its lock. */
const HEARTBEAT_MS = 10_000;
/** An owner on another machine that has been silent for this long counts as dead. */
const SILENCE_MS = 300_000;

const ownerSchema = z.object({
  host: z.string(),
  pid: z.number().int().positive(),
  /** See {@link startOf}. */
  start: z.string().optional(),
  /** Set once everything in the staging folder belongs to this process. */
  building: z.literal(true).optional(),
});

export type LockOwner = z.output<typeof ownerSchema>;

/** The lock of a process that died. */
export interface DeadLock {
  /** Whether it had started to write a build. */
  readonly building: boolean;
  /**
   * Files with a later time stamp are not that process's; milliseconds since 1970, by the clock of the file
   * system.
   */
  readonly until: number;
}

/** Another build is running. */
export class LockedError extends Error {
  readonly owner: LockOwner;
  readonly file: string;

  constructor(owner: LockOwner, file: string) {
    super(`process ${owner.pid} on ${owner.host} holds ${file}`);
    this.owner = owner;
    this.file = file;
  }
}

export class Lock {
  readonly #file: string;
  readonly #owner: LockOwner;
  readonly #heartbeat: NodeJS.Timeout;
  #text: string;
  /** The lock that was taken over; undefined if there was none. */
  readonly dead: DeadLock | undefined;

  private constructor(file: string, owner: LockOwner, dead: DeadLock | undefined) {
    this.#file = file;
    this.#owner = owner;
    this.#text = textOf(owner);
    this.dead = dead;
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();
  }

  /** @throws LockedError when a living process holds it */
  static take(file: string): Lock {
    const owner = { host: hostname(), pid: process.pid, start: startOf(process.pid) };
    const text = textOf(owner);
    // Written under a unique name first, then hard-linked: linking fails if the lock exists.
    const own = `${file}.${owner.host}.${owner.pid}`;
    writeFileSync(own, text);
    let dead: DeadLock | undefined;
    try {
      while (!claim(own, file, text)) dead = removeIfDead(file, own) ?? dead;
    } finally {
      unlinkSync(own);
    }
    removeLeftovers(file);
    return new Lock(file, owner, dead);
  }

  /**
   * Records that everything in the staging folder from now on belongs to this process.
   * @throws LockedError as {@link assertHeld} does
   */
  startBuilding(): void {
    this.assertHeld();
    this.#text = textOf({ ...this.#owner, building: true });
    this.#write();
  }

  /** Whether this process still holds the lock. */
  get isHeld(): boolean {
    return readLock(this.#file)?.text === this.#text;
  }

  /** @throws LockedError when another build took the lock over because this process seemed dead */
  assertHeld(): void {
    const found = readLock(this.#file);
    if (found?.text !== this.#text)
      throw new LockedError(found?.owner ?? { host: hostname(), pid: process.pid }, this.#file);
  }

  release(): void {
    clearInterval(this.#heartbeat);
    if (this.isHeld) unlinkSync(this.#file);
  }

  /** A single system call, so that nobody reads a partial file. */
  #write(): void {
    const file = openSync(this.#file, "r+");
    try {
      writeSync(file, this.#text, 0);
    } finally {
      closeSync(file);
    }
  }

  #beat(): void {
    try {
      if (this.isHeld) this.#write();
    } catch {
      // The lock is gone; assertHeld() reports it before anything is published.
    }
  }
}

const textOf = (owner: LockOwner) => `${JSON.stringify(owner)}\n`;

function claim(own: string, file: string, text: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
  }
  // Without hard links, create it exclusively; the file is empty for a moment.
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * @returns the lock that was removed
 * @throws LockedError if the owner seems to be alive
 */
function removeIfDead(file: string, own: string): DeadLock | undefined {
  const found = readLock(file);
  if (!found) return undefined;
  // Both times come from the file system, because machines' clocks differ.
  const silence = lstatSync(own).mtimeMs - found.lastHeartbeat;
  if (found.owner ? mayBeAlive(found.owner, silence) : silence < HEARTBEAT_MS)
    throw new LockedError(found.owner ?? { host: hostname(), pid: process.pid }, file);
  // Another process may have taken the lock over in the meantime; if so, its file is put back.
  const aside = `${own}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  const isSame = readFileSync(aside, "utf8") === found.text;
  if (!isSame) linkSync(aside, file);
  unlinkSync(aside);
  return isSame
    ? { building: found.owner?.building ?? false, until: found.lastHeartbeat + SILENCE_MS }
    : undefined;
}

/** Removes temporary files of processes that died while taking the lock. */
function removeLeftovers(file: string): void {
  const prefix = `${basename(file)}.${hostname()}.`;
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(prefix)
      ? /^(\d+)(?:\.dead)?$/.exec(name.slice(prefix.length))?.[1]
      : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(file), name), { force: true });
  }
}

function mayBeAlive({ host, pid, start }: LockOwner, silence: number): boolean {
  if (host !== hostname()) return silence < SILENCE_MS;
  if (!isAlive(pid)) return false;
  return start === undefined ? silence < SILENCE_MS : startOf(pid) === start;
}

interface FoundLock {
  readonly text: string;
  readonly owner: LockOwner | undefined;
  /** When the owner last touched the lock, in milliseconds since 1970. */
  readonly lastHeartbeat: number;
}

function readLock(file: string): FoundLock | undefined {
  try {
    const { mtimeMs } = lstatSync(file);
    const text = readFileSync(file, "utf8");
    return { text, owner: ownerOf(text), lastHeartbeat: mtimeMs };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

function ownerOf(text: string): LockOwner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
