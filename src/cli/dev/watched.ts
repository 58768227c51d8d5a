/** What of the site's folder is watched: everything that a build may read. */
import { existsSync, realpathSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import { PROGRAM } from "../../incremental/program-fingerprint.ts";
import { MANIFEST } from "../../publish/manifest.ts";

/** The site's folder, and the folders of its texts that lie elsewhere. */
export function watchedFolders(articles: string): string[] {
  const root = resolve(".");
  const folders = [articles, "pages", "layouts"].filter((folder) => existsSync(folder));
  const outside = folders.map((folder) => realpathSync(folder)).filter((folder) => !isIn(root, folder));
  return [root, ...new Set(outside)];
}

/** Whether the site is surely made of the file: a text, a page, a layout, the journal. */
export function isSource(path: string): boolean {
  const [first = ""] = relative(resolve("."), path).split(sep);
  return first === CONFIG_FILE || /\.(?:md|ts|css)$/.test(path);
}

/** Whether a process may have read it once for all: a module, or what a module reads. */
export function isProgram(path: string): boolean {
  const [first = ""] = relative(resolve("."), path).split(sep);
  return first === CONFIG_FILE || first === "layouts" || PROGRAM.test(path);
}

/** Hidden files, what editors leave for a moment, installed packages, built sites. */
export function isIgnored(path: string, stats: Stats | undefined): boolean {
  const root = resolve(".");
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (stats?.isFile() === true && TEMPORARY.test(name)) return true;
  if (!isIn(root, path)) return isPassing(name);
  const way = relative(root, path);
  if (way === "" || way === CONFIG_FILE) return false;
  const isBuilt = stats?.isDirectory() === true && existsSync(join(path, MANIFEST));
  return isBuilt || way.split(sep).some(isPassing);
}

/**
 * What stands beside a file while it is saved: of sed, Vim, Emacs, JetBrains, Word, browsers, `check --fix`. A folder may be called so.
 */
const TEMPORARY =
  /^(?:sed[a-z\d]{6}|\d{4,5}|#.*#|~\$.*|.*(?:\.te?mp|___jb_(?:tmp|old)___|\.crswap|\.tribune|\.sw[a-p]))$/i;

const isPassing = (name: string) =>
  name.startsWith(".") || name.endsWith("~") || name === "node_modules" || /^_site(?:\.|$)/.test(name);

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
