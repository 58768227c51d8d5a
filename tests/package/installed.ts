/** Packs the engine and installs it as a site would: with the packages that it needs, and no others. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { PROJECT } from "../project.ts";

/** Where it is installed, anew in each run of the suite. */
const HOME = join(PROJECT, ".vitest/package");

export const INSTALLED = join(HOME, "node_modules");

const needsSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});
const lockSchema = z.object({ packages: z.record(z.string(), needsSchema) });

/** The names of all packages of a site that installs Tribune and the web editor. */
function packagesOfSites(): ReadonlySet<string> {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")));
  const found = new Set<string>();
  const add = (path: string) => {
    const needs = packages[path];
    for (const name of Object.keys({ ...needs?.dependencies, ...needs?.optionalDependencies })) {
      if (found.has(name) || !existsSync(join(PROJECT, "node_modules", name))) continue;
      found.add(name);
      add(`node_modules/${name}`);
    }
  };
  add("");
  for (const name of Object.keys(packages[""]?.peerDependencies ?? {})) {
    found.add(name);
    add(`node_modules/${name}`);
  }
  return found;
}

export default function install(): void {
  rmSync(HOME, { recursive: true, force: true });
  const target = join(INSTALLED, "tribune-ssg");
  mkdirSync(target, { recursive: true });
  const words = ["pack", "--silent", "--pack-destination", HOME];
  const packed = execFileSync("npm", words, { cwd: PROJECT, encoding: "utf8" }).trim().split("\n").at(-1);
  execFileSync("tar", ["-xzf", join(HOME, packed ?? ""), "--strip-components=1", "-C", target]);
  for (const name of packagesOfSites()) {
    mkdirSync(dirname(join(INSTALLED, name)), { recursive: true });
    symlinkSync(join(PROJECT, "node_modules", name), join(INSTALLED, name));
  }
}
