/** What a build reads, by the stamps of its files: the same stamps, the same bytes. */
import { hash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { stampOf } from "./stamp.ts";

export interface Inputs {
  /** Folders of which every file counts, absolute. Hidden folders and `node_modules` in them do not. */
  readonly folders: readonly string[];
  /** Single files, absolute; they need not be there. */
  readonly files: readonly string[];
  /** The name of a file: a folder that holds it was made by a build, and does not count. */
  readonly made: string;
}

export interface InputState {
  /** A digest of the names and stamps of all of them; undefined where a link leads elsewhere, of which no stamp tells. */
  readonly digest: string | undefined;
  /** Of each file that was there, by absolute path. */
  readonly stamps: ReadonlyMap<string, string>;
}

export function inputState({ folders, files, made }: Inputs): InputState {
  const stamps = new Map<string, string>();
  const lines: string[] = [];
  const add = (path: string) => {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    const stamp = stats && stampOf(stats);
    if (stamp !== undefined) stamps.set(path, stamp);
    lines.push(`${path}\n${stamp ?? ""}\n`);
  };
  const walk = (folder: string): boolean => {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    if (entries.some(({ name }) => name === made)) return true;
    return entries.every((entry) => {
      const path = join(folder, entry.name);
      if (entry.name === "node_modules") return true;
      if (entry.isDirectory()) return entry.name.startsWith(".") || walk(path);
      if (!entry.isFile()) return false;
      add(path);
      return true;
    });
  };
  try {
    if (!folders.every(walk)) return { digest: undefined, stamps };
    for (const file of files) add(file);
  } catch {
    return { digest: undefined, stamps };
  }
  return { digest: hash("sha256", lines.join(""), "hex"), stamps };
}
