/** The same articles give the same bytes on every machine. */
import { cpSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LONG } from "../runs.ts";
import { build, configuration, contentOf, filesOf, makeSite, PROJECT, temporaryFolder } from "../workshop.ts";

function copyOfGolden(): string {
  const folder = makeSite({ ".eleventy.ts": configuration("pageSize: 2, icons: true, socialImages: true,") });
  cpSync(join(PROJECT, "tests/golden/site"), folder, { recursive: true });
  return folder;
}

describe("a build", () => {
  const reference = contentOf(build(copyOfGolden()));

  // A process for each row, so that zones and locales share them; the suite tries one.
  const far = [["Asia/Kolkata", "tr_TR.UTF-8"]] as const;
  const others = [
    ["America/Los_Angeles", "C"],
    ["Europe/Paris", "en_US.UTF-8"],
    ["Pacific/Kiritimati", "fr_FR.UTF-8"],
  ] as const;
  it.each(LONG ? [...far, ...others] : far)("is the same in the zone %s and the locale %s", (TZ, LANG) => {
    expect(contentOf(build(copyOfGolden(), [], { TZ, LANG, LC_ALL: LANG }))).toEqual(reference);
  });

  it("is the same after another build, with other file times, in another folder", () => {
    const folder = copyOfGolden();
    for (const file of filesOf(join(folder, "articles"))) utimesSync(join(folder, "articles", file), 1, 1);
    build(folder);
    const moved = join(temporaryFolder(), "déplacé");
    cpSync(folder, moved, { recursive: true, filter: (path) => !path.includes("node_modules") });
    symlinkSync(join(PROJECT, "node_modules"), join(moved, "node_modules"));
    expect(contentOf(build(moved))).toEqual(reference);
  });

  it("is compared by bytes: a difference caused by another clock is noticed", () => {
    expect(contentOf(build(copyOfGolden(), ["--now", "2026-11-25T00:00:00Z"]))).not.toEqual(reference);
  });
});
