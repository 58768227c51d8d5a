/** The same articles give the same bytes on every machine. */
import { cpSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, configuration, contentOf, filesOf, makeSite, PROJECT, temporaryFolder } from "../workshop.ts";

function copyOfGolden(): string {
  const folder = makeSite({ ".eleventy.ts": configuration("pageSize: 2, icons: true, socialImages: true,") });
  cpSync(join(PROJECT, "tests/golden/site"), folder, { recursive: true });
  return folder;
}

describe("a build", () => {
  const reference = contentOf(build(copyOfGolden()));

  it.each(["America/Los_Angeles", "Europe/Paris", "Asia/Kolkata", "Pacific/Kiritimati"])(
    "is the same in %s",
    (TZ) => {
      expect(contentOf(build(copyOfGolden(), [], { TZ }))).toEqual(reference);
    },
  );

  it.each(["C", "tr_TR.UTF-8", "fr_FR.UTF-8"])("is the same in the locale %s", (LANG) => {
    expect(contentOf(build(copyOfGolden(), [], { LANG, LC_ALL: LANG }))).toEqual(reference);
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
