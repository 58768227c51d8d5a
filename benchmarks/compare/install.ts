/** Installs the generators into folders of the benchmark: from npm, from Debian, and Tribune from its own package. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { INSTALLED, PEERS, PROJECT } from "./site-files.ts";

/** The peers of npm, with their own lock file. */
export function installFromNpm(): void {
  const installed = join(PEERS, "node_modules/.package-lock.json");
  const lock = join(PEERS, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  // Install scripts are not needed: native parts come as packages of their own.
  command(PEERS, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

/** The version of a package that the benchmark has installed. */
export function installedVersion(name: string, folder = PEERS): string | undefined {
  try {
    const text = readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
    return /"version": "([^"]+)"/.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

export const TRIBUNE = join(INSTALLED, "tribune");

/** Tribune as users get it: packed from this working tree, and installed with npm. */
export function installTribune(): void {
  mkdirSync(TRIBUNE, { recursive: true });
  for (const name of readdirSync(TRIBUNE).filter((file) => file.endsWith(".tgz")))
    rmSync(join(TRIBUNE, name));
  command(PROJECT, "npm", ["pack", "--silent", "--pack-destination", TRIBUNE]);
  const [tarball = ""] = readdirSync(TRIBUNE).filter((file) => file.endsWith(".tgz"));
  const packed = command(TRIBUNE, "sha256sum", [tarball]).split(" ")[0] ?? "";
  const record = join(TRIBUNE, "installed.txt");
  if (existsSync(record) && readFileSync(record, "utf8") === packed) return;
  rmSync(join(TRIBUNE, "node_modules"), { recursive: true, force: true });
  writeFileSync(join(TRIBUNE, "package.json"), '{ "type": "module", "private": true }\n');
  command(TRIBUNE, "npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", `./${tarball}`]);
  writeFileSync(record, packed);
}

/** @throws Error if it fails; @returns what it wrote to the standard output */
export function command(folder: string, file: string, words: readonly string[]): string {
  const { status, stdout, error } = spawnSync(file, words, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[file, ...words].join(" ")} in ${folder} ended with ${status}.`);
  return stdout;
}
