/** The folder of one preview, below which each build has its own; `_site` is never touched. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "../../incremental/store/process-identity.ts";

/** Relative to the working folder. */
export const HOME = ".cache/tribune/dev";

export class Session {
  /** Relative to the working folder. */
  readonly folder: string;
  #builds = 0;

  constructor(pid = process.pid, home = HOME) {
    this.folder = join(home, String(pid));
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, ".gitignore"), "*\n");
    for (const name of readdirSync(home)) {
      if (name !== String(pid) && !(/^\d+$/.test(name) && isAlive(Number(name))))
        rmSync(join(home, name), { recursive: true, force: true });
    }
  }

  get searchCache(): string {
    return join(this.folder, "search");
  }

  get textsCache(): string {
    return join(this.folder, "texts");
  }

  /** A folder for the next build. */
  next(): string {
    this.#builds += 1;
    return join(this.folder, `site-${this.#builds}`);
  }

  /** Removes a build that is no longer shown; what resists goes with the rest. */
  async forget(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
