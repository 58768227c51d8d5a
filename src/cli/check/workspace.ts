/** The temporary folder of a check, removed whatever happens. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onInterruption } from "../build/interruption.ts";

export interface Workspace {
  /** Where the site is built. */
  readonly site: string;
  /** Where the rendered texts are stored. */
  readonly texts: string;
  /** Aborted if the check is given up. */
  readonly givenUp: AbortSignal;
}

/** @param report tells the user of an interruption */
export async function withWorkspace<Result>(
  report: () => void,
  run: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "tribune-check-"));
  const builders = new AbortController();
  const remove = () => {
    builders.abort();
    rmSync(folder, { recursive: true, force: true });
  };
  const removeHandlers = onInterruption(remove, report);
  try {
    return await run({
      site: join(folder, "site"),
      texts: join(folder, "texts"),
      givenUp: builders.signal,
    });
  } finally {
    removeHandlers();
    remove();
    // Of a build that failed, Eleventy finishes pending writes.
    process.once("exit", remove);
  }
}
