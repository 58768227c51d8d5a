import type { Readable, Writable } from "node:stream";

/** Where a command writes, and whether a person is looking. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Writes over the current line; undefined when nobody is looking. */
  readonly progress: ((text: string) => void) | undefined;
  /** Where a person may be asked; undefined when there is none, or when the answer goes to a program. */
  readonly dialogue: Dialogue | undefined;
}

export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable;
}
