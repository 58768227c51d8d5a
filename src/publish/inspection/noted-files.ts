/** Facts recorded while files were written, valid while the files are unchanged. */
import { type BigIntStats, lstatSync } from "node:fs";
import { stampOf } from "../../incremental/store/stamp.ts";
import type { FileFacts } from "./file-facts.ts";

export interface NotedFile {
  /** {@link stampOf} the file after it was written. */
  readonly stamp: string;
  /** The file's modification time, in nanoseconds since 1970. */
  readonly writtenAt: bigint;
  readonly facts: FileFacts;
}

export function noteOf(stat: BigIntStats, facts: FileFacts): NotedFile {
  return { stamp: stampOf(stat), writtenAt: stat.mtimeNs, facts };
}

export class NotedFiles {
  readonly #notes: ReadonlyMap<string, NotedFile>;
  readonly #lastWrittenAt: bigint;

  /** @param notes by absolute path; all of these files are completely written */
  constructor(notes: ReadonlyMap<string, NotedFile>) {
    this.#notes = notes;
    let last = 0n;
    for (const { writtenAt } of notes.values()) if (writtenAt > last) last = writtenAt;
    this.#lastWrittenAt = last;
  }

  /**
   * The facts about a file; undefined if it must be read: nothing was recorded, or it may have changed.
   * @param file absolute path
   */
  of(file: string): FileFacts | undefined {
    const note = this.#notes.get(file);
    // Time stamps are coarse, up to seconds: a later write at the same tick leaves the stamp unchanged. Files
    // of the last tick are therefore not trusted.
    if (!note || note.writtenAt === this.#lastWrittenAt) return undefined;
    const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    return found && stampOf(found) === note.stamp ? note.facts : undefined;
  }
}
