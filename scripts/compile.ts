/** Compiles `src/` and `layouts/` into `dist/`, as the installable package ships them. */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "..");
const dist = join(project, "dist");

rmSync(dist, { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  [join(project, "node_modules/typescript/bin/tsc"), "--project", join(project, "tsconfig.package.json")],
  { stdio: "inherit" },
);
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
cpSync(join(project, "layouts/styles"), join(dist, "layouts/styles"), { recursive: true });
cpSync(join(project, "layouts/scripts"), join(dist, "layouts/scripts"), {
  recursive: true,
  filter: (path) => !path.endsWith(".json"),
});
