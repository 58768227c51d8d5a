/** Which files count as code or settings of a site: a change in them may affect every page. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { programsFingerprint } from "../../src/incremental/program-fingerprint.ts";
import { temporaryFolder } from "../workshop.ts";

describe("the fingerprint of a site's programs", () => {
  let site: string;
  beforeEach(() => {
    site = join(temporaryFolder(), "monorepo/site");
    write("layouts/home.11ty.ts", "1");
    write("_site/.tribune", "{}");
  });

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }

  const signature = () =>
    programsFingerprint({
      whole: [join(site, "layouts")],
      folders: [site],
      except: [join(site, "articles")],
      made: ".tribune",
    });

  /** Whether a change is noticed. */
  function notices(change: () => void): boolean {
    const before = signature();
    change();
    return signature() !== before;
  }

  it.each([
    ["a layout", "layouts/home.11ty.ts"],
    ["the journal", ".eleventy.ts"],
    ["a part of layouts in a folder that is called like that of the articles", "layouts/articles/part.ts"],
    ["any other file that lies with the layouts", "layouts/colophon.txt"],
    ["a program elsewhere", "tools/words.mjs"],
    ["data", "data/quotes.json"],
    ["what is installed", "node_modules/.package-lock.json"],
    ["what is installed in a folder around", "../node_modules/.package-lock.json"],
    ["what pnpm has installed", "node_modules/.pnpm/lock.yaml"],
  ])("covers %s", (_what, path) => {
    expect(notices(() => write(path, "2"))).toBe(true);
    expect(notices(() => write(path, "3"))).toBe(true);
    expect(notices(() => rmSync(join(site, path)))).toBe(true);
  });

  it.each([
    ["articles", "articles/data.json"],
    ["a published site, whatever it is called", "_site/index.html"],
    ["an installed package, which its manager has noted", "node_modules/a/index.js"],
    ["caches", ".cache/tribune/a.json"],
    ["a text that is no program", "notes.txt"],
    ["what an editor leaves", "layouts/.home.11ty.ts.swp"],
  ])("does not cover %s", (_what, path) => {
    expect(notices(() => write(path, "2"))).toBe(false);
  });

  it("covers linked folders, and does not recurse forever", () => {
    const shared = temporaryFolder();
    writeFileSync(join(shared, "part.ts"), "1");
    expect(notices(() => symlinkSync(shared, join(site, "layouts/shared")))).toBe(true);
    expect(notices(() => writeFileSync(join(shared, "part.ts"), "2"))).toBe(true);
    symlinkSync(site, join(site, "layouts/circle"));
    symlinkSync(join(site, "nowhere"), join(site, "layouts/nowhere"));
    expect(notices(() => writeFileSync(join(shared, "part.ts"), "3"))).toBe(true);
  });
});
