/**
 * Records the stamp and entries of every folder of the published site and its previous tree, so that the next
 * build lists only folders whose stamps have changed.
 */
import { readSealed, writeSealed } from "../incremental/store/sealed.ts";
import { type Entries, type StampedFolder, TreeLister } from "./tree.ts";

/** Raise this when the format changes. */
const KIND = "tribune-trees-2";

interface StoredRecord {
  readonly site: StoredTree;
  readonly previous: StoredTree;
}

/** Entries are deduplicated: most folders of a site contain the same names. */
interface StoredTree {
  readonly entries: readonly Entries[];
  readonly folders: readonly (readonly [path: string, stamp: string, entries: number])[];
}

export class TreeRecord {
  readonly #file: string | undefined;
  /** Listers of the published site and of the previous tree. */
  readonly site: TreeLister;
  readonly previous: TreeLister;

  /**
   * @param file undefined to record nothing
   * @param now the system clock, in milliseconds since 1970
   */
  constructor(file: string | undefined, now: number) {
    this.#file = file;
    // The cast is safe: the kind identifies the shape.
    const written = file === undefined ? undefined : (readSealed(file, KIND) as StoredRecord | undefined);
    this.site = new TreeLister(now, written && knownOf(written.site));
    this.previous = new TreeLister(now, written && knownOf(written.previous));
  }

  /**
   * Saves the record after a publication: the site that was published is now the previous tree.
   * @param wasPrevious whether the new site was made from the previous tree; folders changed since have new
   * stamps
   */
  follow(wasPrevious: boolean): void {
    const site = wasPrevious ? this.previous.known : new Map();
    const previous = this.site.known;
    if (this.#file === undefined || site.size + previous.size === 0) return;
    writeSealed(this.#file, KIND, {
      site: storedTree(site),
      previous: storedTree(previous),
    } satisfies StoredRecord);
  }
}

function storedTree(known: TreeLister["known"]): StoredTree {
  const entries: Entries[] = [];
  const numbers = new Map<string, number>();
  const folders = [...known].map(([path, { stamp, files, folders }]) => {
    const key = [...files, "", ...folders].join("/");
    const number = numbers.get(key) ?? entries.push({ files, folders }) - 1;
    numbers.set(key, number);
    return [path, stamp, number] as const;
  });
  return { entries, folders };
}

function knownOf({ entries, folders }: StoredTree): Map<string, StampedFolder> {
  return new Map(
    folders.flatMap(([path, stamp, number]): [string, StampedFolder][] => {
      const known = entries[number];
      return known ? [[path, { ...known, stamp }]] : [];
    }),
  );
}
