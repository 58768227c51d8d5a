/** Makes `dist/`, which the package ships: a bundle of `src/` and `layouts/`, their types and their other files. */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { bundle } from "./package/bundle.ts";
import { entriesOf } from "./package/entries.ts";
import { noticesOf } from "./package/notices.ts";
import { bundleTypes } from "./package/types.ts";

const project = resolve(import.meta.dirname, "..");
const dist = join(project, "dist");

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, "package.json"), "utf8")));
const outside = Object.keys(dependencies);
const isOutside = (id: string) =>
  id.startsWith("node:") || outside.some((name) => id === name || id.startsWith(`${name}/`));

/** Folders with files that are no TypeScript: styles, fonts, what browsers run. */
const SHIPPED = ["layouts", "src/cli/dev/server/browser", "src/outputs/search/client"];

rmSync(dist, { recursive: true, force: true });
const entries = entriesOf(project);
const modules = [
  ...(await bundle(project, dist, entries, isOutside)),
  ...(await bundleTypes(project, dist, entries.typed)),
];
for (const folder of SHIPPED) {
  const filter = (path: string) => !/\.(?:ts|json)$/.test(path);
  cpSync(join(project, folder), join(dist, folder), { recursive: true, filter });
}
for (const folder of entries.packageFolders) {
  const source = join(project, "node_modules", folder);
  cpSync(source, join(dist, "src/packages", folder), { recursive: true });
  modules.push(source);
}
writeFileSync(join(dist, "NOTICES"), noticesOf(modules));
