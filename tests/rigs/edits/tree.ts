/** The sources of a site as a table of files, so that an edit can be made twice, and undone. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type Content = string | Uint8Array;

/** By path from the site's folder. */
export type Tree = ReadonlyMap<string, Content>;

/** Writes what differs; a file that stays the same is not touched. */
export function writeChanges(folder: string, before: Tree, after: Tree): void {
  for (const path of before.keys()) if (!after.has(path)) rmSync(join(folder, path));
  for (const [path, content] of after) {
    if (before.get(path) === content) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A table in which some files are other ones, or, with `undefined`, none. */
export function withFiles(tree: Tree, changes: Readonly<Record<string, Content | undefined>>): Tree {
  const changed = new Map(tree);
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) changed.delete(path);
    else changed.set(path, content);
  }
  return changed;
}

/** What a process that has read it would not read again: the journal and all that is program. */
export function isProgram(path: string): boolean {
  return !/^(?:articles|pages|pictures)\//.test(path);
}
