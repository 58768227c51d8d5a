/** Watches the site's folders, and reports changes in batches. */
import { type Stats, statSync } from "node:fs";
import { watch } from "chokidar";
import { stampOf } from "../../../incremental/store/stamp.ts";

/** A batch ends after so many milliseconds without a change: editors save in several steps, and several files at once. */
const QUIET = 8;
/** The longest batch, in milliseconds. */
const LONGEST = 500;
/**
 * After so many milliseconds, each file of a batch is checked again: chokidar reports no change within 50 ms of the last
 * one of the same file, or within 100 ms for its removal.
 */
const RECHECK = 110;

export interface WatchOptions {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Compares every file again and again, for systems that report no changes, such as network disks. */
  readonly poll: boolean;
  ignored(path: string, stats: Stats | undefined): boolean;
  /** @param paths absolute, of files that were written, renamed or deleted */
  onChange(paths: readonly string[]): void;
  onError(error: unknown): void;
}

/** Resolves when every further change is reported, with a function that ends the watch. */
export async function watchFolders(options: WatchOptions): Promise<() => Promise<void>> {
  const { folders, poll, ignored, onChange, onError } = options;
  const changed = new Set<string>();
  const rechecks = new Set<NodeJS.Timeout>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const note = (path: string) => {
    if (changed.size === 0) since = performance.now();
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(QUIET, since + LONGEST - performance.now())));
  };
  const report = () => {
    const batch = [...changed].map((path) => ({ path, state: stateOf(path) }));
    changed.clear();
    const recheck = setTimeout(() => {
      rechecks.delete(recheck);
      for (const { path, state } of batch) if (stateOf(path) !== state) note(path);
    }, RECHECK);
    rechecks.add(recheck);
    onChange(batch.map(({ path }) => path));
  };
  const watcher = watch([...folders], {
    ignored,
    usePolling: poll,
    interval: 200,
    ignoreInitial: true,
    // Batches already make one change of a file that is replaced.
    atomic: false,
    // The build reports loops of links; folders that are links are watched by their own paths.
    followSymlinks: false,
  });
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  watcher.on("all", (_event, path) => note(path));
  return async () => {
    clearTimeout(timer);
    for (const recheck of rechecks) clearTimeout(recheck);
    await watcher.close();
  };
}

/** Changes whenever the file is written; empty for a file that is missing. */
function stateOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? stampOf(stats) : "";
}
