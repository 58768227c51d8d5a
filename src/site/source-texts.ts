/** The files that authors write: a site's own copies would publish their drafts, and remarks that readers never see. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { extensionsOf, isTextExtension } from "../content/addresses/linked-files.ts";

export class SourceTexts {
  readonly #folders: readonly string[];
  /** Where a file has several names, by what the disk counts it as. */
  #numbers: ReadonlySet<string> | undefined;

  /** @param folders those of the texts, absolute; one that is missing holds none */
  constructor(folders: readonly string[]) {
    this.#folders = folders.map(realPath).filter((folder) => folder !== undefined);
  }

  /** Whether a file is a text, under whatever name it is reached. */
  has(file: string): boolean {
    const real = realPath(file);
    if (real === undefined) return false;
    if (isTextName(real) && this.#folders.some((folder) => real.startsWith(folder + sep))) return true;
    if (statSync(real).nlink === 1) return false;
    this.#numbers ??= new Set(this.#folders.flatMap(textsBelow).map(numberOf));
    return this.#numbers.has(numberOf(real));
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Copies that editors leave behind are texts too: `a.md~`, `a.md.bak`. */
const isTextName = (path: string) => extensionsOf(path.replace(/~+$/, "")).some(isTextExtension);

function textsBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isDirectory()) return textsBelow(path);
    return stats.isFile() && isTextName(path) ? [path] : [];
  });
}

function numberOf(path: string): string {
  const { dev, ino } = statSync(path);
  return `${dev} ${ino}`;
}
