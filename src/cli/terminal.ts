import type { Readable, Writable } from "node:stream";

/** The output of a command, and whether a person is watching. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Overwrites the current line; undefined if nobody is watching. */
  readonly progress: ((text: string) => void) | undefined;
  /** Streams for questions; undefined if nobody can answer or a program reads the output. */
  readonly dialogue: Dialogue | undefined;
}

export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable;
}
