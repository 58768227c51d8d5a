/** Everything that is program and not text: a change in it may reach every page. */
import { hash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/** How the files are called that programs are, or are told what to do by. */
export const PROGRAM = /\.(?:[cm]?[jt]sx?|json|njk|liquid|html|hbs|mustache|webc|css|ya?ml)$/i;

/** What package managers note in `node_modules`, of all that is installed there. */
const INSTALLED = [".package-lock.json", ".yarn-state.yml", ".pnpm/lock.yaml"];

export interface Programs {
  /** Folders of which every file may be read by a program, absolute; one that is not there holds nothing. */
  readonly whole: readonly string[];
  /** Folders in which programs stand among other files, absolute. */
  readonly folders: readonly string[];
  /** Folders that are passed over, absolute; `node_modules` and hidden ones are anyway. */
  readonly except: readonly string[];
  /** The name of a file: a folder that holds it was made by programs, and is passed over. */
  readonly made: string;
  /** Whether the programs import nothing from outside by a path, so that nobody need look. */
  readonly areSelfContained?: boolean;
}

/** Files that are modules, and may import others. */
const MODULE = /\.[cm]?[jt]sx?$/i;

/** SHA-256 of the content of every program, by name, and of what is imported from elsewhere or installed for them. */
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
 * Modules and data outside of some folders that modules in them import by a relative path, and what those import in
 * turn. Whatever looks like such a path counts, in a comment too.
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

/** @param above the real paths of the folders around: a link to one of them would be walked for ever */
function listFiles(folder: string, choice: Choice, above: readonly string[] = []): string[] {
  const { real, names } = contentsOf(folder);
  if (above.includes(real) || names.includes(choice.made)) return [];
  return names.flatMap((name) => {
    const path = join(folder, name);
    if (!isFolder(path)) return choice.which(name) ? [path] : [];
    const isPassedOver = name.startsWith(".") || name === "node_modules" || choice.except.includes(path);
    return isPassedOver ? [] : listFiles(path, choice, [...above, real]);
  });
}

/** What tells of the packages that programs of a folder find: they are looked for in every folder around. */
export function installedFor(folder: string): string[] {
  const around = dirname(folder);
  const here = INSTALLED.map((name) => join(folder, "node_modules", name));
  return around === folder ? here : [...here, ...installedFor(around)];
}

/** What nobody may read holds no program. */
function contentsOf(folder: string): { readonly real: string; readonly names: readonly string[] } {
  try {
    return { real: realpathSync(folder), names: readdirSync(folder).toSorted() };
  } catch {
    return { real: folder, names: [] };
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
