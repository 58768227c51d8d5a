/** A build by somebody whose account has a limit, as `ulimit` sets it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ENVIRONMENT, PROJECT } from "../project.ts";
import type { Run } from "../workshop.ts";

/** @param limit as `-n 64`, for so many open files */
export function limited(folder: string, limit: string): Run {
  const run = spawnSync(
    "sh",
    ["-c", `ulimit ${limit}; exec "$0" "$1" build`, process.execPath, join(PROJECT, "bin/tribune.js")],
    { cwd: folder, encoding: "utf8", env: { ...process.env, ...ENVIRONMENT } },
  );
  return { code: run.status, out: run.stdout, error: run.stderr };
}
