/** The Chromium that comes through npm, for machines that have none: `@sparticuz/chromium`, Linux on x64. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../project.ts";
import type { Chromium } from "./chromium.ts";

/**
 * Unpacks the browser once into `cache` and says how to start it. Undefined on machines that it is not made for.
 *
 * Several processes may call at once: each unpacks into a folder of its own, and the first to finish gives its name.
 */
export function npmChromium(cache = join(PROJECT, "node_modules/.cache/tribune")): Chromium | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(cache, `chromium-${version()}`);
  if (!existsSync(folder)) unpack(cache, folder);
  return {
    path: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

function version(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(PROJECT, "node_modules/@sparticuz/chromium/package.json"), "utf8"),
  );
  return version;
}

function unpack(cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, "inflate.ts")], {
      cwd: PROJECT,
      env: { ...process.env, TMPDIR: staging },
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`@sparticuz/chromium cannot be unpacked: ${run.stderr}`);
    writeFileSync(join(staging, "fonts.conf"), fontConfiguration(folder));
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The machine's own fonts if it has some, and the package's in any case: without one, Chromium shows no letter. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
