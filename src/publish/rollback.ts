/** Returns to an earlier release, in one rename. */
import { inspect } from "./inspect.ts";
import { Lock } from "./lock.ts";
import { manifestText } from "./manifest-file.ts";
import { PreviousTreeStore } from "./previous-tree.ts";
import { publishPathsOf } from "./publish-paths.ts";
import { recover } from "./recovery.ts";
import { activate, listReleases, type Release } from "./releases.ts";

export class RollbackRefusal extends Error {
  readonly why: "no-releases" | "no-earlier" | "unknown" | "current" | "damaged";
  /** The release concerned; empty if there is none. */
  readonly id: string;

  constructor(why: RollbackRefusal["why"], id = "") {
    super(`no way back: ${why} ${id}`);
    this.why = why;
    this.id = id;
  }
}

/** The releases of an output, oldest first. */
export function releasesOf(output: string): Release[] {
  return listReleases(publishPathsOf(output));
}

/**
 * Publishes an earlier release again.
 * @param to its id or number; undefined for the one before the published one
 * @throws RollbackRefusal when it does not exist or is damaged
 * @throws LockedError while a build runs
 */
export function rollBack(output: string, to: string | undefined): Release {
  const paths = publishPathsOf(output);
  if (listReleases(paths).length === 0) throw new RollbackRefusal("no-releases");
  const lock = Lock.take(paths.lock);
  try {
    recover(paths, new PreviousTreeStore(undefined, paths.site), lock.dead);
    const release = choose(listReleases(paths), to);
    const { manifest } = inspect(release.folder, release.manifest.addresses);
    if (manifestText(manifest) !== manifestText(release.manifest))
      throw new RollbackRefusal("damaged", release.id);
    lock.assertHeld();
    activate(paths, release.id);
    return release;
  } finally {
    lock.release();
  }
}

function choose(releases: readonly Release[], to: string | undefined): Release {
  const current = releases.findIndex((release) => release.current);
  if (to === undefined) {
    const before = releases[current - 1];
    if (!before)
      throw new RollbackRefusal(releases.length === 0 || current === -1 ? "no-releases" : "no-earlier");
    return before;
  }
  const wanted = releases.find(({ id, number }) => id === to || (/^\d+$/.test(to) && number === Number(to)));
  if (!wanted) throw new RollbackRefusal("unknown", to);
  if (wanted.current) throw new RollbackRefusal("current", wanted.id);
  return wanted;
}
