/** Browser scripts: plain modules, published unchanged except for their documentation comments. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Routes, SitePath } from "../content/addresses/routes.ts";
import { byCodePoint } from "../content/sources/folder.ts";

export interface Script {
  /** In a folder named after a fingerprint of all scripts: they can import each other and be cached forever. */
  readonly path: SitePath;
  readonly text: string;
}

/** @param folders `scripts/` folders, the engine's first; a later file replaces an earlier one with its name */
export function readScripts(folders: readonly string[], routes: Routes): Script[] {
  const texts = new Map<string, string>();
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
      texts.set(name, readScript(join(folder, name)));
    }
  }
  const files = [...texts].toSorted(([a], [b]) => byCodePoint(a, b));
  const print = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 10);
  return files.map(([name, text]) => ({ path: routes.asset(`scripts.${print}/${name}`), text }));
}

/** JSDoc blocks: half of a script, because they declare its types. */
const DOCUMENTATION = /^[ \t]*\/\*\*.*?\*\/\n/gms;

export function readScript(file: string): string {
  return readFileSync(file, "utf8").replace(/\r\n?/g, "\n").replace(DOCUMENTATION, "");
}
