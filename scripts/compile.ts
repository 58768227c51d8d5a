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
for (const folder of ["admin", "fonts", "scripts", "styles"]) {
  cpSync(join(project, "layouts", folder), join(dist, "layouts", folder), {
    recursive: true,
    filter: (path) => !path.endsWith(".json"),
  });
}
// What browsers run is published as it stands here, not as the compiler writes it.
for (const folder of ["src/cli/dev/server/browser", "src/outputs/search/client"]) {
  cpSync(join(project, folder), join(dist, folder), {
    recursive: true,
    filter: (path) => !path.endsWith(".json"),
  });
}
