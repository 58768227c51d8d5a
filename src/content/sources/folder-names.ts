/** The names in a folder, of which some may not be UTF-8. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";

/** The replacement for invalid bytes; valid names may contain it too. */
const REPLACED = "\uFFFD";

export interface FolderNames {
  readonly names: readonly string[];
  /** One for each name that is not UTF-8. */
  readonly problems: readonly Problem[];
}

/**
 * @param folder absolute path
 * @param label the folder, as in messages
 */
export function namesIn(folder: string, label: string): FolderNames {
  const names = readdirSync(folder);
  if (!names.some((name) => name.includes(REPLACED))) return { names, problems: [] };
  const decoded: string[] = [];
  const problems: Problem[] = [];
  for (const bytes of readdirSync(folder, { encoding: "buffer" })) {
    const name = bytes.toString("utf8");
    if (Buffer.from(name, "utf8").equals(bytes)) decoded.push(name);
    else if (!/^[._]/.test(name)) problems.push(problemOf(folder, label, bytes));
  }
  return { names: decoded, problems };
}

/** The problems of all names below a folder; none if it does not exist. */
export function unreadableNamesBelow(folder: string, label: string): Problem[] {
  if (!existsSync(folder)) return [];
  const { names, problems } = namesIn(folder, label);
  const below = names.flatMap((name) => {
    const path = `${folder}/${name}`;
    const isFolder = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder && name !== "node_modules" ? unreadableNamesBelow(path, `${label}/${name}`) : [];
  });
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
