/** Removes folders in a process of its own: those of a large preview have tens of thousands of files. */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";

const REMOVE = `
  const { rmSync } = require("node:fs");
  for (const folder of process.argv.slice(1)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
`;

/** Returns at once; the folders go even if this process ends. */
export function removeLater(folders: readonly string[]): void {
  if (folders.length === 0) return;
  const removeNow = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  if (process.permission?.has("child") === false) {
    removeNow();
    return;
  }
  const words = ["-e", REMOVE, ...folders.map((folder) => resolve(folder))];
  // Windows lets nobody remove the folder that a process works in.
  const child = spawn(process.execPath, words, { cwd: tmpdir(), stdio: "ignore", detached: true });
  child.once("error", removeNow);
  child.unref();
}
