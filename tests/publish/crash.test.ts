/** A killed build leaves either the old or the new site complete, and the next build needs no help. */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspect } from "../../src/publish/inspect.ts";
import { manifestText, readManifest } from "../../src/publish/manifest-file.ts";
import { crash } from "../rigs/crash/crash.ts";
import { LONG } from "../runs.ts";
import { configuration, contentOf, makeSite, PROJECT, temporaryFolder } from "../workshop.ts";
import { publishOnce } from "./publish-once.ts";

/** About two hundred processes on the same few files. */
const COMPILED = temporaryFolder();

/** Publishes version 2 in a separate process, which `STEP` may kill. */
function publishIn(folder: string, releases: number, step: string) {
  const run = spawnSync(
    process.execPath,
    [
      `--import=${join(PROJECT, "tests/publish/steps.ts")}`,
      join(PROJECT, "tests/publish/publish-once.ts"),
      join(folder, "_site"),
      "2",
      String(releases),
      join(folder, "spares"),
    ],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, STEP: step, STEP_ABOUT: folder },
    },
  );
  return { signal: run.signal, code: run.status, out: run.stdout, error: run.stderr };
}

/** The version of all pages in a folder; undefined if they differ, or a file is wrong. */
function versionOf(folder: string): string | undefined {
  const manifest = readManifest(folder);
  if (!manifest || manifestText(inspect(folder, manifest.addresses).manifest) !== manifestText(manifest))
    return undefined;
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .toSorted();
  const versions = new Set(
    pages.map(
      (path) => /<title>(.*)<\/title><\/html>\n$/.exec(readFileSync(join(folder, path), "utf8"))?.[1],
    ),
  );
  const [version] = versions;
  const expected = ["a/index.html", "b/index.html", "index.html", `only-${version}/index.html`];
  return versions.size === 1 && JSON.stringify(pages) === JSON.stringify(expected) ? version : undefined;
}

/** Files next to the site, except releases. */
const leftovers = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith("_site.") && name !== "_site.releases");

/** A site of version 1; as the second or third publication, with a previous tree. */
function siteOf(releases: number, publications: number): string {
  const folder = temporaryFolder();
  for (const version of ["-1", "0", "1"].slice(-publications))
    publishOnce(join(folder, "_site"), version, releases, join(folder, "spares"));
  return folder;
}

const inodeOf = (site: string) => lstatSync(join(site, "fonts/text.woff2")).ino;

/** Always tested, in a folder and with releases; each step is a process. */
const PUBLICATIONS = [
  ["a folder with a spare tree", 0, 0, 3],
  ["a folder that becomes a release", 0, 3, 2],
] as const;
const OTHERS = [
  ["a folder", 0, 0, 1],
  ["a release", 3, 3, 1],
  ["a release that becomes a folder", 3, 0, 1],
] as const;

describe.each(LONG ? [...PUBLICATIONS, ...OTHERS] : PUBLICATIONS)(
  "the publication of %s, killed before each of its steps",
  (_what, before, after, publications) => {
    // A process for each: the suite takes one in three of the steps before which the site was a folder and stays one.
    const stride = LONG ? 1 : 3;
    const steps = Number(publishIn(siteOf(before, publications), after, "count").out);

    it("leaves a complete site, or none for an instant, and the next build repairs it", {
      timeout: 240_000,
    }, () => {
      expect(steps).toBeGreaterThan(25);
      const seen = new Set<string>();
      // The first half does not depend on the existing site.
      for (let step = before === after ? 1 : Math.floor(steps / 2); step <= steps; step += stride) {
        const folder = siteOf(before, publications);
        const site = join(folder, "_site");
        const inode = inodeOf(site);
        expect(publishIn(folder, after, `kill:${step}`).signal, `step ${step}`).toBe("SIGKILL");
        const found = existsSync(site) ? (versionOf(site) ?? "mixed") : "absent";
        seen.add(found);
        expect(["1", "2", "absent"], `step ${step}`).toContain(found);
        for (const version of ["3", "4"]) {
          publishOnce(site, version, after, join(folder, "spares"));
          expect([versionOf(site), inodeOf(site), leftovers(folder)], `step ${step}`).toEqual([
            version,
            inode,
            [],
          ]);
        }
        expect(lstatSync(site).isSymbolicLink()).toBe(after > 0);
        rmSync(folder, { recursive: true });
      }
      // Only renaming over a link leaves no gap; the gap of other publications is one step.
      const gap = before > 0 && after > 0 ? [] : ["absent"];
      const met = stride === 1 ? gap : gap.filter((found) => seen.has(found));
      expect([...seen].toSorted()).toEqual(["1", "2", ...met]);
    });

    it("leaves the site unchanged if a step fails", { timeout: 240_000 }, () => {
      const folder = siteOf(before, publications);
      const site = join(folder, "_site");
      const published = contentOf(site);
      for (let step = 1; step <= steps; step += 5) {
        const run = publishIn(folder, after, `ENOSPC:${step}`);
        if (run.code === 0) break;
        expect(run.error).toContain("ENOSPC");
        expect(contentOf(site), `step ${step}`).toEqual(published);
      }
      publishOnce(site, "3", after, join(folder, "spares"));
      expect([versionOf(site), leftovers(folder)]).toEqual(["3", []]);
    });
  },
);

describe.runIf(LONG)("a whole build, killed at random moments", () => {
  it.each([0, 2])(
    "is never seen half published, with %d releases",
    { timeout: 240_000 },
    async (releases) => {
      const result = await crash(makeSite({ ".eleventy.ts": configuration("icons: true,") }), {
        kills: 18,
        releases,
        seed: 20261125,
        buildEvery: 6,
      });
      expect(result.faults).toEqual([]);
      expect(result.killed).toBeGreaterThan(6);
      expect(result.reads).toBeGreaterThan(10);
    },
  );
});
