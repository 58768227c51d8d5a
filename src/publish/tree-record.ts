/**
 * How the folders of the published site and of its spare were when a build left them: the next one lists those alone
 * whose stamps are others. Whatever the record says of a folder is believed only as long as the folder bears its stamp.
 */
import { readSealed, writeSealed } from "../incremental/store/sealed.ts";
import { type Entries, type StampedFolder, TreeLister } from "./tree.ts";

/** Raised whenever the same things are written in another way. */
const KIND = "tribune-trees-1";

interface Written {
  readonly site: WrittenTree;
  readonly spare: WrittenTree;
}

/** Most folders of a site hold the same names. */
interface WrittenTree {
  readonly entries: readonly Entries[];
  readonly folders: readonly (readonly [path: string, stamp: string, entries: number])[];
}

export class TreeRecord {
  readonly #file: string | undefined;
  /** Of the published site, and of the spare. */
  readonly site: TreeLister;
  readonly spare: TreeLister;

  /**
   * @param file undefined to keep none
   * @param now the machine's clock, in milliseconds since 1970
   */
  constructor(file: string | undefined, now: number) {
    this.#file = file;
    // Nothing else is written there.
    const written = file === undefined ? undefined : (readSealed(file, KIND) as Written | undefined);
    this.site = new TreeLister(now, written && knownOf(written.site));
    this.spare = new TreeLister(now, written && knownOf(written.spare));
  }

  /**
   * Writes down that the published site is the spare now.
   * @param wasSpare whether what is published was the spare; what was changed in it bears another stamp since
   */
  follow(wasSpare: boolean): void {
    const site = wasSpare ? this.spare.known : new Map();
    const spare = this.site.known;
    if (this.#file === undefined || site.size + spare.size === 0) return;
    writeSealed(this.#file, KIND, { site: writtenOf(site), spare: writtenOf(spare) } satisfies Written);
  }
}

function writtenOf(known: TreeLister["known"]): WrittenTree {
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

function knownOf({ entries, folders }: WrittenTree): Map<string, StampedFolder> {
  return new Map(
    folders.flatMap(([path, stamp, number]): [string, StampedFolder][] => {
      const held = entries[number];
      return held ? [[path, { ...held, stamp }]] : [];
    }),
  );
}
