/** The names in a folder: a system takes any bytes for one, and not all of them are text. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { catalogue } from "../../problems/catalogue.ts";
import type { Problem } from "../../problems/problem.ts";

/** What the decoder puts for bytes that are no text; a name may hold it in its own right. */
const REPLACED = "\uFFFD";

export interface FolderNames {
  readonly names: readonly string[];
  /** Of each name that is not UTF-8. */
  readonly problems: readonly Problem[];
}

/**
 * @param folder absolute path
 * @param label the folder as messages name it
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

/** The problems of all names below a folder; none where there is no folder. */
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
  // What most such names were written in.
  const meant = new TextDecoder("windows-1252").decode(bytes);
  const command = `mv $'${quoted(`${label}/`)}${shown.replaceAll("'", "\\'")}' $'${quoted(`${label}/${meant}`)}'`;
  return { file: `${label}/${shown}`, ...catalogue.nameNotUtf8({ folder: isFolder, command }) };
}

/** Letters as they are, every other byte as a shell reads it in `$'…'`. */
function shownAs(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replaceAll("\\", "\\\\")
    .replaceAll(/[^\x20-\x7e]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

const quoted = (text: string) => text.replaceAll(/[\\']/g, "\\$&");
