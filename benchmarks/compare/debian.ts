/** Takes a program and its libraries out of Debian's packages, without installing them into the system. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./install.ts";

/** apt takes the newest version of them all. */
const SUITES = ["bookworm", "bookworm-backports", "trixie", "trixie-backports", "forky", "sid"] as const;

const MIRROR = "http://deb.debian.org/debian";
const KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg";

/**
 * Unpacks the newest version of `name` in these suites, and the libraries of this system's own suite, into `folder`,
 * unless it is there.
 */
export function unpackFromDebian(
  folder: string,
  name: string,
  libraries: readonly string[],
  suites: readonly (typeof SUITES)[number][] = SUITES,
): void {
  if (existsSync(join(folder, "usr/bin", name))) return;
  for (const part of ["state/lists/partial", "cache/archives/partial", "packages"])
    mkdirSync(join(folder, part), { recursive: true });
  const sources = join(folder, "sources.list");
  writeFileSync(sources, suites.map((suite) => `deb [signed-by=${KEYS}] ${MIRROR} ${suite} main\n`).join(""));
  const quiet = ["--quiet=2", "-o", "APT::Sandbox::User=root"];
  // A state of its own, so that the system's package lists and choices stay as they are.
  const own = [
    `Dir::Etc::SourceList=${sources}`,
    "Dir::Etc::SourceParts=/dev/null",
    `Dir::State=${join(folder, "state")}`,
    `Dir::Cache=${join(folder, "cache")}`,
    "Dir::State::status=/var/lib/dpkg/status",
  ].flatMap((option) => ["-o", option]);
  const packages = join(folder, "packages");
  command(packages, "apt-get", [...quiet, ...own, "update"]);
  command(packages, "apt-get", [...quiet, ...own, "download", name]);
  if (libraries.length > 0) command(packages, "apt-get", [...quiet, "download", ...libraries]);
  for (const file of readdirSync(packages)) command(packages, "dpkg-deb", ["--extract", file, folder]);
}
