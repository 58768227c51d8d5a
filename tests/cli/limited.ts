/** A build by somebody whose account has a limit, as `ulimit` sets it. */
import { spawnSync } from "node:child_process";
import { ENGINE } from "../engine.ts";
import { ENVIRONMENT } from "../project.ts";
import type { Run } from "../workshop.ts";

/** @param limit as `-n 64`, for so many open files */
export function limited(folder: string, limit: string): Run {
  const run = spawnSync(
    "sh",
    ["-c", `ulimit ${limit}; exec "$0" "$1" build`, process.execPath, ENGINE.program],
    { cwd: folder, encoding: "utf8", env: { ...process.env, ...ENVIRONMENT } },
  );
  return { code: run.status, out: run.stdout, error: run.stderr };
}
