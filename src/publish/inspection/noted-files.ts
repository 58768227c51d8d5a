/** What was noted of files while they were written, for as long as they are still what was written. */
import { type BigIntStats, lstatSync } from "node:fs";
import { stampOf } from "../../incremental/store/stamp.ts";
import type { FileFacts } from "./file-facts.ts";

export interface NotedFile {
  /** See {@link stampOf}: of the file once it was written. */
  readonly stamp: string;
  /** When that was by the clock of the file system, in nanoseconds since 1970. */
  readonly writtenAt: bigint;
  readonly facts: FileFacts;
}

export function noteOf(stat: BigIntStats, facts: FileFacts): NotedFile {
  return { stamp: stampOf(stat), writtenAt: stat.mtimeNs, facts };
}

export class NotedFiles {
  readonly #notes: ReadonlyMap<string, NotedFile>;
  readonly #lastWrittenAt: bigint;

  /** @param notes by absolute path; no file of them is being written any more */
  constructor(notes: ReadonlyMap<string, NotedFile>) {
    this.#notes = notes;
    let last = 0n;
    for (const { writtenAt } of notes.values()) if (writtenAt > last) last = writtenAt;
    this.#lastWrittenAt = last;
  }

  /**
   * What is known of a file; undefined when it has to be read, since nothing was noted of it, or it may have changed.
   * @param file absolute path
   */
  of(file: string): FileFacts | undefined {
    const note = this.#notes.get(file);
    // File systems count in steps of some milliseconds, or seconds: only where a later file has a later date, whatever
    // has changed the file since has given it another one.
    if (!note || note.writtenAt === this.#lastWrittenAt) return undefined;
    const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    return found && stampOf(found) === note.stamp ? note.facts : undefined;
  }
}
