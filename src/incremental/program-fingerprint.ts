/** Fingerprint of all code and settings, as opposed to texts: a change in them may affect every page. */
import { hash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/** File names of code, and of data that code reads. */
export const PROGRAM = /\.(?:[cm]?[jt]sx?|json|njk|liquid|html|hbs|mustache|webc|css|ya?ml)$/i;

/** Files in `node_modules` in which package managers record what they installed. */
const INSTALL_RECORDS = [".package-lock.json", ".yarn-state.yml", ".pnpm/lock.yaml"];

export interface Programs {
  /** Absolute paths of folders in which every file counts; they need not exist. */
  readonly whole: readonly string[];
  /** Absolute paths of folders in which only files named like {@link PROGRAM} count. */
  readonly folders: readonly string[];
  /** Absolute paths of skipped folders; `node_modules` and hidden folders are always skipped. */
  readonly except: readonly string[];
  /** Marker file: a folder that contains it is build output and is skipped. */
  readonly made: string;
  /** Whether no module imports from outside the folders by a relative path, which saves the search. */
  readonly areSelfContained?: boolean;
}

const MODULE = /\.[cm]?[jt]sx?$/i;

/** SHA-256 (hexadecimal) of the names and contents of all programs, of their imports and of the installed packages. */
export function programsFingerprint({ whole, folders, ...given }: Programs): string {
  const programs = [
    ...whole.flatMap((folder) => listFiles(folder, { ...given, which: (name) => !name.startsWith(".") })),
    ...folders.flatMap((folder) => listFiles(folder, { ...given, which: (name) => PROGRAM.test(name) })),
  ];
  const found = [
    ...programs,
    ...(given.areSelfContained ? [] : importedFromOutside(programs, folders)),
    ...new Set(folders.flatMap(installedFor)),
  ];
  return hash("sha256", found.map((file) => `${file}\n${contentOf(file)}\n`).join(""), "hex");
}

/**
 * Files outside the folders that modules in them import by a relative path, directly or not. Anything that looks like
 * such a path counts, even in a comment.
 * @param files absolute paths of all files in the folders
 */
export function importedFromOutside(files: Iterable<string>, folders: readonly string[]): string[] {
  const found = new Set<string>();
  const modules = [...files].filter((file) => MODULE.test(file));
  const isInside = (path: string) => folders.some((folder) => path.startsWith(folder + sep));
  for (const module of modules) {
    for (const [, specifier = ""] of textOf(module).matchAll(/["'`](\.\.?\/[^"'`\n?#]+)/g)) {
      const path = resolve(dirname(module), specifier);
      if (isInside(path) || found.has(path) || !isFile(path)) continue;
      found.add(path);
      if (MODULE.test(path)) modules.push(path);
    }
  }
  return [...found].toSorted();
}

interface Choice extends Pick<Programs, "except" | "made"> {
  readonly which: (name: string) => boolean;
}

/** @param above real paths of the parent folders: a symbolic link to one of them would recurse forever */
function listFiles(folder: string, choice: Choice, above: readonly string[] = []): string[] {
  const { real, entries } = contentsOf(folder);
  if (above.includes(real) || entries.some(({ name }) => name === choice.made)) return [];
  return entries.flatMap((entry) => {
    const { name } = entry;
    const path = join(folder, name);
    if (!(entry.isSymbolicLink() ? isFolder(path) : entry.isDirectory()))
      return choice.which(name) ? [path] : [];
    const isSkipped = name.startsWith(".") || name === "node_modules" || choice.except.includes(path);
    return isSkipped ? [] : listFiles(path, choice, [...above, real]);
  });
}

/** The records of the packages that modules in a folder can import: Node looks in each parent folder. */
export function installedFor(folder: string): string[] {
  const around = dirname(folder);
  const here = INSTALL_RECORDS.map((name) => join(folder, "node_modules", name));
  return around === folder ? here : [...here, ...installedFor(around)];
}

/** An unreadable folder counts as empty. */
function contentsOf(folder: string): { readonly real: string; readonly entries: readonly Dirent[] } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return { real: realpathSync(folder), entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch {
    return { real: folder, entries: [] };
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function contentOf(file: string): string {
  try {
    return hash("sha256", readFileSync(file), "hex");
  } catch {
    return "";
  }
}
