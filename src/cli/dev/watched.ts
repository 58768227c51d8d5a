/** Which files the preview watches: all that a build may read. */
import { existsSync, realpathSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { CONFIG_FILE } from "../../content/journal/journal.ts";
import { PROGRAM } from "../../incremental/program-fingerprint.ts";
import { MANIFEST } from "../../text/file-names.ts";

/** The site's folder, and folders of texts or layouts that are links to elsewhere. */
export function watchedFolders(articles: string): string[] {
  const root = resolve(".");
  const folders = [articles, "pages", "layouts"].filter((folder) => existsSync(folder));
  const outside = folders.map((folder) => realpathSync(folder)).filter((folder) => !isIn(root, folder));
  return [root, ...new Set(outside)];
}

/** Whether the file is certainly a source of the site: a text, a layout, a style or the journal. */
export function isSource(path: string): boolean {
  const [first = ""] = relative(resolve("."), path).split(sep);
  return first === CONFIG_FILE || /\.(?:md|ts|css)$/.test(path);
}

/** Whether a process may have loaded the file for good: a module, or a file that a module reads. */
export function isProgram(path: string): boolean {
  const [first = ""] = relative(resolve("."), path).split(sep);
  return first === CONFIG_FILE || first === "layouts" || PROGRAM.test(path);
}

/** Ignores hidden files, temporary files of editors, installed packages and built sites. */
export function isIgnored(path: string, stats: Stats | undefined): boolean {
  const root = resolve(".");
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (stats?.isFile() === true && TEMPORARY.test(name)) return true;
  if (!isIn(root, path)) return isIgnoredName(name);
  const inside = relative(root, path);
  if (inside === "" || inside === CONFIG_FILE) return false;
  const isBuilt = stats?.isDirectory() === true && existsSync(join(path, MANIFEST));
  return isBuilt || inside.split(sep).some(isIgnoredName);
}

/**
 * Names of the temporary files beside a file that is being saved: by sed, Vim, Emacs, JetBrains, Word, browsers and
 * `check --fix`. A folder may have such a name.
 */
const TEMPORARY =
  /^(?:sed[a-z\d]{6}|\d{4,5}|#.*#|~\$.*|.*(?:\.te?mp|___jb_(?:tmp|old)___|\.crswap|\.tribune|\.sw[a-p]))$/i;

const isIgnoredName = (name: string) =>
  name.startsWith(".") || name.endsWith("~") || name === "node_modules" || /^_site(?:\.|$)/.test(name);

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
