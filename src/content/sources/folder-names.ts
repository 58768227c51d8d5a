/** The names in a folder, of which some may not be UTF-8. */
import { type Dirent, existsSync, lstatSync, readdirSync } from "node:fs";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";

/** The replacement for invalid bytes; valid names may contain it too. */
const REPLACED = "\uFFFD";

export interface NamedEntry {
  readonly name: string;
  /** What the name itself stands for: links are not followed. */
  readonly kind: "file" | "folder" | "link" | "other";
}

export interface FolderNames {
  readonly entries: readonly NamedEntry[];
  /** One for each name that is not UTF-8. */
  readonly problems: readonly Problem[];
}

/**
 * @param folder absolute path
 * @param label the folder, as in messages
 */
export function namesIn(folder: string, label: string): FolderNames {
  const found = readdirSync(folder, { withFileTypes: true });
  if (!found.some(({ name }) => name.includes(REPLACED)))
    return { entries: found.map((entry) => ({ name: entry.name, kind: kindOf(entry) })), problems: [] };
  const entries: NamedEntry[] = [];
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" })) {
    const bytes = entry.name;
    const name = bytes.toString("utf8");
    if (Buffer.from(name, "utf8").equals(bytes)) entries.push({ name, kind: kindOf(entry) });
    else if (!/^[._]/.test(name)) problems.push(problemOf(folder, label, bytes));
  }
  return { entries, problems };
}

function kindOf(entry: Pick<Dirent, "isFile" | "isDirectory" | "isSymbolicLink">): NamedEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** The problems of all names below a folder; none if it does not exist. */
export function unreadableNamesBelow(folder: string, label: string): Problem[] {
  if (!existsSync(folder)) return [];
  const { entries, problems } = namesIn(folder, label);
  const below = entries.flatMap(({ name, kind }) =>
    kind === "folder" && name !== "node_modules"
      ? unreadableNamesBelow(`${folder}/${name}`, `${label}/${name}`)
      : [],
  );
  return [...problems, ...below];
}

function problemOf(folder: string, label: string, bytes: Buffer): Problem {
  const path = Buffer.concat([Buffer.from(`${folder}/`), bytes]);
  const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const shown = shownAs(bytes);
  // Most such names are in this encoding.
  const suggestion = new TextDecoder("windows-1252").decode(bytes);
  const command = `mv $'${quoted(`${label}/`)}${shown.replaceAll("'", "\\'")}' $'${quoted(`${label}/${suggestion}`)}'`;
  return { file: `${label}/${shown}`, ...catalogue.nameNotUtf8({ folder: isFolder, command }) };
}

/** Printable ASCII as it is, every other byte as in a shell's `$'…'`. */
function shownAs(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replaceAll("\\", "\\\\")
    .replaceAll(/[^\x20-\x7e]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

const quoted = (text: string) => text.replaceAll(/[\\']/g, "\\$&");
