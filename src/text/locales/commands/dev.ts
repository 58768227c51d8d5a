/** Messages of `tribune dev` in the terminal. */

export interface Rebuilt {
  /** What changed; empty for the first build. */
  readonly files: readonly string[];
  readonly articles: number;
  readonly pages: number;
  readonly drafts: number;
  readonly future: number;
  readonly seconds: number;
}

export interface DevTexts {
  readonly help: string;
  badPort(given: string): string;
  portRefused(port: number, code: string): string;
  portTaken(wanted: number, port: number): string;
  /** If this site already has a preview running. */
  runsAlready(url: string, pid: number): string;
  serving(url: string): string;
  /** Warning that other machines can reach the preview. */
  opened(urls: readonly string[]): string;
  rebuilt(what: Rebuilt): string;
  readonly stillShown: string;
  readonly builderLost: string;
  readonly tooManyFiles: string;
  unwatched(reason: string): string;
  browserFailed(reason: string): string;
  readonly stopped: string;
}

/** Names one or two files; counts more. */
export function changed(files: readonly string[], many: (others: number) => string): string {
  return files.length < 3 ? files.join(", ") : many(files.length - 1);
}
