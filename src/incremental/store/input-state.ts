/** Fingerprint of a build's input files, from their stamps: equal stamps mean equal bytes. */
import { hash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { stampOf } from "./stamp.ts";

export interface Inputs {
  /** Absolute paths of folders in which every file counts, except in hidden folders and `node_modules`. */
  readonly folders: readonly string[];
  /** Absolute paths of single files; missing ones are fine. */
  readonly files: readonly string[];
  /** Marker file: a folder that contains it is build output and is skipped. */
  readonly made: string;
}

export interface InputState {
  /**
   * Digest of all names and stamps; undefined if a symbolic link was found, because stamps do not cover its
   * target.
   */
  readonly digest: string | undefined;
  /** Stamps of the existing files, by absolute path. */
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
  const walked = new Set<string>();
  const walk = (folder: string): boolean => {
    // A folder may be inside another one, as texts are inside the site.
    if (walked.has(folder)) return true;
    walked.add(folder);
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
