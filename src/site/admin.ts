/** Finds the package of the web editor. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { CONFIG_FILE, type Journal } from "../content/journal/journal.ts";
import { catalogue } from "../problems/catalogue.ts";
import { problemsError } from "../problems/report.ts";

const PACKAGE = "@sveltia/cms";

/** @throws ProblemsError if the journal enables the editor but its package is not installed */
export function checkAdmin({ admin, language }: Journal, find = findAdminPackage): void {
  if (admin && find() === undefined)
    throw problemsError([{ file: CONFIG_FILE, ...catalogue.adminPackageMissing() }], language);
}

/** The folder of the package: the site's, or the one installed beside the engine; undefined if it is missing. */
export function findAdminPackage(): string | undefined {
  for (const from of [resolve("package.json"), import.meta.filename]) {
    for (const folder of createRequire(from).resolve.paths(PACKAGE) ?? []) {
      const home = join(folder, PACKAGE);
      if (existsSync(join(home, "npm/index.js"))) return home;
    }
  }
  return undefined;
}
