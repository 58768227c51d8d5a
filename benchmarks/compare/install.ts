/** Installs the peers from npm into a folder of the benchmark, with their own lock file. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./site-files.ts";

export function installPeers(): void {
  const installed = join(PEERS, "node_modules/.package-lock.json");
  const lock = join(PEERS, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  // Install scripts are not needed: esbuild ships its binary as a package.
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: PEERS,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`npm ci in ${PEERS} ended with ${status}.`);
}
