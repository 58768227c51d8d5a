/** The folder of one preview, in which each build gets a folder of its own; `_site` is never touched. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "../../incremental/store/process-identity.ts";
import { removeLater } from "./remove-later.ts";

/** The parent of all of them, relative to the working folder. */
export const PREVIEWS = ".cache/tribune/dev";

export class PreviewFolder {
  /** Relative to the working folder. */
  readonly path: string;
  #builds = 0;

  /** Makes the folder, and removes those of previews that have ended. */
  constructor(pid = process.pid, parent = PREVIEWS) {
    this.path = join(parent, String(pid));
    rmSync(this.path, { recursive: true, force: true });
    mkdirSync(this.path, { recursive: true });
    writeFileSync(join(this.path, ".gitignore"), "*\n");
    const isUsed = (name: string) => name === String(pid) || (/^\d+$/.test(name) && isAlive(Number(name)));
    removeLater(
      readdirSync(parent)
        .filter((name) => !isUsed(name))
        .map((name) => join(parent, name)),
    );
  }

  get textsCache(): string {
    return join(this.path, "texts");
  }

  /** The path of a folder for the next build. */
  nextBuild(): string {
    this.#builds += 1;
    return join(this.path, `site-${this.#builds}`);
  }

  /** Removes the folder of a build; a file that cannot be removed goes with the whole folder. */
  async removeBuild(build: string): Promise<void> {
    await rm(build, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }

  /** Removes the whole folder, in the background. */
  remove(): void {
    removeLater([this.path]);
  }
}
