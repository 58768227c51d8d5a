/** Writes an imported text together with its images, completely or not at all; never overwrites. */
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../text/error-code.ts";
import type { ImportedFile } from "./imported-references.ts";

export interface Output {
  /** Absolute path of the Markdown file. */
  readonly path: string;
  readonly text: string;
  /** Files beside the text, by name; if there are any, the text gets its own folder. */
  readonly files: ReadonlyMap<string, ImportedFile>;
}

/** Whether the text's file or folder already exists. */
export function alreadyExists({ path, files }: Pick<Output, "path" | "files">): boolean {
  return existsSync(files.size > 0 ? dirname(path) : path);
}

/** Writes the text; false if its file or folder already exists. */
export function write(output: Output): boolean {
  if (alreadyExists(output)) return false;
  return output.files.size > 0 ? writeFolder(output) : writeFile(output);
}

function writeFile({ path, text }: Output): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.import`);
  try {
    writeFileSync(beside, text);
    // Unlike `rename`, `link` never replaces an existing file.
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    if (!/^(?:EPERM|ENOTSUP|ENOSYS|EOPNOTSUPP)$/.test(errorCode(error) ?? "") || existsSync(path))
      throw error;
    renameSync(beside, path);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeFolder({ path, text, files }: Output): boolean {
  const folder = dirname(path);
  mkdirSync(dirname(folder), { recursive: true });
  const beside = join(dirname(folder), `.${basename(folder)}.import`);
  rmSync(beside, { recursive: true, force: true });
  try {
    mkdirSync(beside);
    for (const [name, content] of files) {
      if (typeof content === "string") copyFileSync(content, join(beside, name));
      else writeFileSync(join(beside, name), content);
    }
    writeFileSync(join(beside, basename(path)), text);
    renameSync(beside, folder);
    return true;
  } catch (error) {
    if (/^(?:EEXIST|ENOTEMPTY)$/.test(errorCode(error) ?? "")) return false;
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
