/** Tells what changed in the site's folders, once it has been quiet for a moment. */
import { type Stats, statSync } from "node:fs";
import { watch } from "chokidar";
import { stampOf } from "../../../incremental/store/stamp.ts";

/** Editors save in several steps, and several files at once: this much silence ends most, in milliseconds. */
const QUIET = 8;
/** What never falls silent is looked at all the same. */
const PATIENCE = 500;
/** chokidar keeps to itself what happens to a file within 50 ms, 100 for its removal, of what it told of it: it is looked at again after that. */
const SECOND_LOOK = 110;

export interface WatchOptions {
  /** Absolute. */
  readonly folders: readonly string[];
  /** Looks at each file by turns, where the system does not tell of changes, as on network disks. */
  readonly poll: boolean;
  ignored(path: string, stats: Stats | undefined): boolean;
  /** Absolute paths of what was written, renamed or deleted. */
  onChange(paths: readonly string[]): void;
  onError(error: unknown): void;
}

/** Settled when every change from now on is told; gives what ends it. */
export async function watchFolders(options: WatchOptions): Promise<() => Promise<void>> {
  const { folders, poll, ignored, onChange, onError } = options;
  const changed = new Set<string>();
  const looks = new Set<NodeJS.Timeout>();
  let quiet: NodeJS.Timeout | undefined;
  let since = 0;
  const note = (path: string) => {
    if (changed.size === 0) since = performance.now();
    changed.add(path);
    clearTimeout(quiet);
    quiet = setTimeout(tell, Math.max(0, Math.min(QUIET, since + PATIENCE - performance.now())));
  };
  const tell = () => {
    const told = [...changed].map((path) => ({ path, state: stateOf(path) }));
    changed.clear();
    const look = setTimeout(() => {
      looks.delete(look);
      for (const { path, state } of told) if (stateOf(path) !== state) note(path);
    }, SECOND_LOOK);
    looks.add(look);
    onChange(told.map(({ path }) => path));
  };
  const watcher = watch([...folders], {
    ignored,
    usePolling: poll,
    interval: 200,
    ignoreInitial: true,
    // The silence above is what makes one change of a file that is replaced.
    atomic: false,
    // Loops of links are told by the build; a folder that is a link is among the given ones.
    followSymlinks: false,
  });
  watcher.on("error", onError);
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  watcher.on("all", (_event, path) => note(path));
  return async () => {
    clearTimeout(quiet);
    for (const look of looks) clearTimeout(look);
    await watcher.close();
  };
}

/** What changes whenever a file is written; nothing for one that is not there. */
function stateOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? stampOf(stats) : "";
}
