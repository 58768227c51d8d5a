/** Packs the engine and installs it as a site would: with the packages that it needs, and no others. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { PROJECT } from "../project.ts";

/** Where it is installed, anew in each run of the suite. */
const HOME = join(PROJECT, ".vitest/package");

export const INSTALLED = join(HOME, "node_modules");

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })),
});

/** The packages of a site that installs Tribune and the web editor, from the project's root. */
function packagesOfSites(): string[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")));
  return Object.entries(packages)
    .filter(([path, { dev }]) => !dev || path === "node_modules/@sveltia/cms")
    .map(([path]) => path)
    .filter((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && existsSync(join(PROJECT, path)));
}

export default function install(): void {
  rmSync(HOME, { recursive: true, force: true });
  const target = join(INSTALLED, "tribune-ssg");
  mkdirSync(target, { recursive: true });
  const words = ["pack", "--silent", "--pack-destination", HOME];
  const packed = execFileSync("npm", words, { cwd: PROJECT, encoding: "utf8" }).trim().split("\n").at(-1);
  execFileSync("tar", ["-xzf", join(HOME, packed ?? ""), "--strip-components=1", "-C", target]);
  for (const path of packagesOfSites()) {
    mkdirSync(dirname(join(HOME, path)), { recursive: true });
    symlinkSync(join(PROJECT, path), join(HOME, path));
  }
}
