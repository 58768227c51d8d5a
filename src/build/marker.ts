/** The file that says that a folder was written by Tribune, and may be replaced by it. */
import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const MARKER = ".tribune";
const TEXT = "This folder is written by Tribune: each build replaces all of it.\n";

export async function writeMarker(folder: string): Promise<void> {
  await writeFile(join(folder, MARKER), TEXT);
}

/** Whether a build may replace the folder: it does not exist, is empty, or bears our marker. */
export function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0;
}
