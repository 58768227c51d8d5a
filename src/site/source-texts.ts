/** Recognizes source texts, which a site must not copy: they contain drafts and comments that readers never see. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { extensionsOf, isTextExtension } from "../content/addresses/linked-files.ts";

export class SourceTexts {
  readonly #folders: readonly string[];
  /** Device and inode of each text, to recognize hard links. */
  #inodes: ReadonlySet<string> | undefined;

  /** @param folders absolute paths of the folders of texts; they need not exist */
  constructor(folders: readonly string[]) {
    this.#folders = folders.map(realPath).filter((folder) => folder !== undefined);
  }

  /** Whether a file is a text, even by a symbolic or hard link. */
  has(file: string): boolean {
    const real = realPath(file);
    if (real === undefined) return false;
    if (isTextName(real) && this.#folders.some((folder) => real.startsWith(folder + sep))) return true;
    if (statSync(real).nlink === 1) return false;
    this.#inodes ??= new Set(this.#folders.flatMap(textsBelow).map(inodeOf));
    return this.#inodes.has(inodeOf(real));
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Includes backups that editors leave behind: `a.md~`, `a.md.bak`. */
const isTextName = (path: string) => extensionsOf(path.replace(/~+$/, "")).some(isTextExtension);

function textsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isDirectory()) return textsBelow(path);
    return stats.isFile() && isTextName(path) ? [path] : [];
  });
}

function inodeOf(path: string): string {
  const { dev, ino } = statSync(path);
  return `${dev} ${ino}`;
}
