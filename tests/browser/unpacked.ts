/** What `@sparticuz/chromium` brings packed, unpacked once for all runs. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../project.ts";

const CACHE = join(PROJECT, "node_modules/.cache/tribune");

export interface Pack {
  readonly name: string;
  readonly archives: readonly string[];
  /** Text files to put beside them, by name, given the folder where all will lie. */
  readonly added?: (folder: string) => Readonly<Record<string, string>>;
}

/**
 * The folder with these archives unpacked.
 *
 * Several processes may call at once: each unpacks into a folder of its own, and the first to finish gives its name.
 */
export function unpacked({ name, archives, added = () => ({}) }: Pack, cache = CACHE): string {
  const folder = join(cache, `${name}-${version()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, "inflate.ts"), ...archives], {
      cwd: PROJECT,
      env: { ...process.env, TMPDIR: staging },
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`@sparticuz/chromium cannot be unpacked: ${run.stderr}`);
    for (const [file, text] of Object.entries(added(folder))) writeFileSync(join(staging, file), text);
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

function version(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(PROJECT, "node_modules/@sparticuz/chromium/package.json"), "utf8"),
  );
  return version;
}
