/** Where a command writes, and whether a person is looking. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Writes over the current line; undefined when nobody is looking. */
  readonly progress: ((text: string) => void) | undefined;
}
