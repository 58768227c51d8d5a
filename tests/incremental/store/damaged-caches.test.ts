/** With any damage in `.cache`, a build gives the same site and messages as a clean build. */
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { flag } from "../../images/samples.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  temporaryFolder,
  tribune,
} from "../../workshop.ts";
import { DAMAGES, damage } from "./damage.ts";

const PICTURE = await flag(400, 300).jpeg().toBuffer();

const text = (title: string, words: string) => article(`title: ${title}\ntags: [Presse]`, words);

/** A site with something in every cache. The spare tree is from the publication before last. */
const folder = makeSite({
  ".eleventy.ts": configuration("icons: true, socialImages: true, compress: true,"),
  "articles/a.md": text("A", "![Une image](image.jpg)\n\nUn **texte**suite, avec un avertissement."),
  "articles/b.md": text("B", "Un texte."),
  "articles/image.jpg": PICTURE,
});
const cache = join(folder, ".cache/tribune");
const undamaged = join(temporaryFolder(), "site");

interface Result {
  readonly site: ReadonlyMap<string, string>;
  readonly said: string;
}

function result(words: readonly string[] = []): Result {
  const run = tribune(folder, ["build", ...words]);
  expect(run.code, run.error).toBe(0);
  return { site: contentOf(join(folder, "_site")), said: run.error };
}

/** Restores the site and its caches, with a change to build. */
function restore(): void {
  for (const name of ["_site", ".cache"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join(undamaged, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  }
}

let clean: Result;
beforeAll(async () => {
  for (const words of ["Trois.", "Deux.", "Un."]) {
    writeFileSync(join(folder, "articles/b.md"), text("B", words));
    // Only folders older than the coarsest clock of a file system are recorded.
    if (words !== "Trois.") await pause(2_100);
    build(folder);
  }
  cpSync(folder, undamaged, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  writeFileSync(join(folder, "layouts.txt"), "a file beside the sources, so that no build is left out");
  clean = result(["--fresh"]);
}, 120_000);

describe("site and messages are those of a clean build with", () => {
  it.each(Object.keys(DAMAGES))("every file of the cache %s", (how) => {
    restore();
    const files = filesOf(cache);
    for (const kind of ["search", "images", "drawings", "compressed", "texts", "pages", "spare", "trees"])
      expect(
        files.some((file) => file.startsWith(`${kind}/`)),
        kind,
      ).toBe(true);
    for (const file of files) damage(join(cache, file), how);
    expect(result()).toEqual(clean);
    // The repaired cache is sound.
    rmSync(join(folder, "_site"), { recursive: true });
    expect(result(["--allow-removed"])).toEqual(clean);
  });

  it.each(
    ["search", "images", "drawings", "compressed", "texts", "pages", "spare", "trees", "reports"].flatMap(
      (kind) => [
        [kind, "one bit flipped"],
        [kind, "made a folder"],
      ],
    ),
  )("the files of %s alone %s", (kind, how) => {
    restore();
    for (const file of existsSync(join(cache, kind)) ? filesOf(join(cache, kind)) : [])
      damage(join(cache, kind, file), how);
    expect(result()).toEqual(clean);
    expect(readdirSync(folder).filter((name) => name.startsWith("_site."))).toEqual([]);
  });
});
