/** Lists and reads a folder of Markdown, in an order that does not depend on the file system. */
import { hash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, isAbsolute, join, posix, relative, sep } from "node:path";
import { catalogue } from "../../problems/catalogue.ts";
import type { Finding, Problem } from "../../problems/problem.ts";
import { Source } from "../../problems/source.ts";
import { decodedBytes, firstBadByte } from "../../text/decode.ts";
import { errorCode } from "../../text/error-code.ts";
import { forbiddenCharacter } from "./characters.ts";
import { namesIn } from "./folder-names.ts";

/** Maximum size of a Markdown file, in MiB. */
const MAX_SIZE = 2;

/** Templates, which Eleventy would execute. */
const TEMPLATE =
  /\.(?:njk|liquid|hbs|mustache|ejs|haml|pug|webc|11ty\.[cm]?[jt]sx?|11tydata\.(?:[cm]?[jt]s|json)|html?)$/i;

export interface Folder {
  /** Absolute path, symbolic links resolved. */
  readonly root: string;
  /** The folder, as in messages. */
  readonly label: string;
  /** Every Markdown file, relative to the root, with `/`, sorted by code point. */
  readonly files: readonly string[];
  /** Hidden files and those that begin with `_`, which are not read. */
  readonly ignored: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether it has symbolic or hard links, so that a file may change under another name. */
  readonly hasLinks: boolean;
}

/** Lists the Markdown files below `root`, without opening them or following links out of the folder. */
export function listFolder(root: string, label: string): Folder {
  const files: string[] = [];
  const ignored: string[] = [];
  const problems: Problem[] = [];
  const report = (path: string, finding: Finding) => problems.push({ file: `${label}/${path}`, ...finding });

  // All files, to look for hard links among them: only a preview asks, and each file takes a system call.
  const plain: string[] = [];
  let hasLinks: boolean | undefined;
  let real = root;
  // `above` are the real paths of the folder and its parents: following a link to one of them would never end.
  const walk = (folder: string, above: readonly string[]): void => {
    const { entries, problems: unnamed } = namesIn(
      join(real, folder),
      folder === "" ? label : `${label}/${folder}`,
    );
    problems.push(...unnamed);
    for (const { name, kind: own } of entries.toSorted((a, b) => byCodePoint(a.name, b.name))) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (own === "link") hasLinks = true;
      if (own === "file") plain.push(path);
      const kind = own === "file" ? own : targetOf(join(real, path), real, above);
      if (name.startsWith(".") || name.startsWith("_")) {
        if (kind === "folder" || /\.md$/i.test(name)) ignored.push(path);
      } else if (kind === "elsewhere") report(path, catalogue.symlink());
      else if (kind === "folder") {
        if (/\.md$/i.test(name)) report(path, catalogue.folderNamedLikeArticle());
        walk(path, [...above, realpathSync(join(real, path))]);
      } else if (TEMPLATE.test(name)) report(path, catalogue.templateAmongArticles());
      else if (kind === "other") report(path, catalogue.notAFile());
      else if (/\.md$/i.test(name)) {
        if (/[?#%\p{Cc}]/u.test(name)) report(path, catalogue.fileName({ name }));
        else files.push(path);
      }
    }
  };
  try {
    real = realpathSync(root);
    if (!statSync(real).isDirectory()) throw new Error(label);
  } catch {
    return {
      root,
      label,
      files,
      ignored,
      problems: [{ file: label, ...catalogue.folderMissing() }],
      hasLinks: false,
    };
  }
  walk("", [real]);
  return {
    root: real,
    label,
    files,
    ignored,
    problems,
    get hasLinks() {
      hasLinks ??= plain.some((path) => isHardLinked(join(real, path)));
      return hasLinks;
    },
  };
}

const isHardLinked = (file: string) => (lstatSync(file, { throwIfNoEntry: false })?.nlink ?? 1) > 1;

/** Reads one Markdown file as strict UTF-8, with `\n` line ends. */
export function readSource(folder: Folder, path: string): { source: Source } | { problem: Problem } {
  const file = `${folder.label}/${path}`;
  let bytes: Buffer;
  try {
    const full = join(folder.root, path);
    if (statSync(full).size > MAX_SIZE * 1024 * 1024)
      return { problem: { file, ...catalogue.tooLarge({ most: MAX_SIZE }) } };
    bytes = readFileSync(full);
  } catch (error) {
    return { problem: { file, ...catalogue.unreadable({ reason: errorCode(error) ?? "?" }) } };
  }
  const encoding = wideEncoding(bytes);
  if (encoding !== undefined) return { problem: { file, ...catalogue.notUtf16({ encoding }) } };
  const text = decodedBytes(bytes);
  if (text === undefined) return { problem: { file, ...catalogue.notUtf8({ offset: firstBadByte(bytes) }) } };
  const source = new Source(file, withLineFeeds(text), hash("sha256", bytes, "hex"));
  const found = forbiddenCharacter(source.text);
  return found
    ? { problem: source.problem(catalogue.controlCharacter(found), source.placeOf(found.at)) }
    : { source };
}

const withLineFeeds = (text: string) => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** The encoding of a UTF-16 or UTF-32 file, as in `iconv`; undefined for others. */
function wideEncoding(bytes: Buffer): string | undefined {
  const begin = bytes.toString("hex", 0, 4);
  if (begin === "fffe0000" || begin === "0000feff") return "UTF-32";
  if (begin.startsWith("fffe") || begin.startsWith("feff")) return "UTF-16";
  return WIDE_HYPHENS.get(begin);
}

/** Without a byte order mark, the first hyphens of the front matter show the encoding. */
const WIDE_HYPHENS = new Map([
  ["2d002d00", "UTF-16LE"],
  ["002d002d", "UTF-16BE"],
  ["2d000000", "UTF-32LE"],
  ["0000002d", "UTF-32BE"],
]);

/** The absolute path of a file inside a folder, or why there is none. */
export function fileInside(
  folder: Pick<Folder, "root">,
  path: string,
): { file: string } | "missing" | "outside" {
  const full = join(folder.root, path);
  if (!isInside(full, folder.root)) return "outside";
  try {
    const real = realpathSync(full);
    if (!isInside(real, folder.root)) return "outside";
    return statSync(real).isFile() ? { file: real } : "missing";
  } catch {
    // Composed and decomposed accents look the same.
    const named = namedLike(folder, path, composed);
    return named === undefined || named === path ? "missing" : fileInside(folder, named);
  }
}

const composed = (text: string) => text.normalize("NFC");

/** A name without case and composition, which some file systems ignore. */
export const foldName = (text: string) => text.normalize("NFC").toLowerCase();

/** The existing path that equals `path` after `fold`, if there is one. */
export function namedLike(
  folder: Pick<Folder, "root">,
  path: string,
  fold: (name: string) => string = foldName,
): string | undefined {
  let found = "";
  for (const name of posix.normalize(path).split("/")) {
    const names = name === ".." || name === "." ? [name] : namesBeside(folder, posix.join(found, "x"));
    const same = names.includes(name) ? name : names.find((one) => fold(one) === fold(name));
    if (same === undefined) return undefined;
    found = posix.join(found, same);
  }
  return found;
}

/** Whether a setting is a path of the site (`/…`) or a URL, not a file of the site's folder. */
export function isAddress(given: string): boolean {
  return /^(?:\/|[a-z][a-z\d+.-]+:)/i.test(given);
}

/** The names of the files beside one, for suggestions. */
export function namesBeside(folder: Pick<Folder, "root">, path: string): string[] {
  try {
    return readdirSync(join(folder.root, path, ".."))
      .map((entry) => basename(entry))
      .toSorted(byCodePoint);
  } catch {
    return [];
  }
}

export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a folder, a link or something else leads to. */
function targetOf(
  full: string,
  root: string,
  above: readonly string[],
): "file" | "folder" | "other" | "elsewhere" {
  try {
    const real = realpathSync(full);
    if (!isInside(real, root) || above.includes(real)) return "elsewhere";
    const stats = statSync(full);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  } catch {
    return "elsewhere";
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
