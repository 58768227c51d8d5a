/** Once for all tests: the processes that stay. They load the engine when they are first asked. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ENVIRONMENT } from "../project.ts";

const PROCESS = join(import.meta.dirname, "process.ts");

/** A site whose programs change is built by the next of them, which has not seen it yet. */
const EACH = 3;

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "tribune-standing-"));
  const paths = Array.from({ length: project.vitest.config.maxWorkers }, (_, worker) =>
    Array.from({ length: EACH }, (_, index) => listenerIn(folder, `${worker}-${index}`)),
  );
  const processes = paths
    .flat()
    .map((path) => fork(PROCESS, [path], { execArgv: [], env: { ...process.env, ...ENVIRONMENT } }));
  await Promise.all(processes.map((child) => once(child, "message")));
  project.provide("standing", paths);
  return () => {
    for (const child of processes) child.disconnect();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** On Windows sockets have names of their own. */
const listenerIn = (folder: string, name: string) =>
  process.platform === "win32"
    ? `\\\\.\\pipe\\${folder.split("\\").at(-1)}-${name}`
    : join(folder, `${name}.socket`);
