/** A build is written beside its output and takes its place when it is complete, or not at all. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export class Staging {
  /** Where the build is written, on the same file system as the output. */
  readonly folder: string;
  readonly #output: string;
  readonly #old: string;

  /** @param output absolute path of the folder to publish */
  constructor(output: string) {
    this.#output = output;
    this.folder = join(dirname(output), `${basename(output)}.new`);
    this.#old = join(dirname(output), `${basename(output)}.old`);
    this.#recover();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts the finished build in place of the last one. */
  publish(): void {
    if (existsSync(this.#output)) renameSync(this.#output, this.#old);
    renameSync(this.folder, this.#output);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** Throws the unfinished build away; the published site stays as it was. */
  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A build that died between its two renames left the site under the old name: it goes back. */
  #recover(): void {
    if (!existsSync(this.#output) && existsSync(this.#old)) renameSync(this.#old, this.#output);
    else rmSync(this.#old, { recursive: true, force: true });
  }
}
