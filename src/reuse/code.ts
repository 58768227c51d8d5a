/** Everything that is program and not text: a change in it may reach every page. */
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PROGRAM = /\.(?:[cm]?[jt]sx?|json|njk|liquid|html|hbs|mustache|webc|css|ya?ml)$/i;

export interface Programs {
  /** Folders of programs, absolute; one that is not there holds nothing. */
  readonly folders: readonly string[];
  /** Names that are passed over wherever they stand. */
  readonly except: ReadonlySet<string>;
  /** Single files, absolute; they need not be there. */
  readonly files: readonly string[];
}

/** SHA-256 of the content of every program, by name. */
export function programsSignature({ folders, except, files }: Programs): string {
  const found = [...folders.flatMap((folder) => listPrograms(folder, except)), ...files];
  return hash("sha256", found.map((file) => `${file}\n${contentOf(file)}\n`).join(""), "hex");
}

function listPrograms(folder: string, except: ReadonlySet<string>): string[] {
  const entries = entriesOf(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (except.has(entry.name)) return [];
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : listPrograms(path, except);
    return PROGRAM.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function contentOf(file: string): string {
  try {
    return hash("sha256", readFileSync(file), "hex");
  } catch {
    return "";
  }
}
