/** What a preview watches, and what it passes over. */
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { watchFolders } from "../../../src/cli/dev/server/watch.ts";
import { isIgnored, watchedFolders } from "../../../src/cli/dev/watched.ts";
import { temporaryFolder } from "../../workshop.ts";

const home = process.cwd();
const site = temporaryFolder();
const texts = temporaryFolder();
beforeAll(() => {
  process.chdir(site);
  for (const folder of ["layouts", "apercu", "node_modules/a", "_site.new", ".git"])
    mkdirSync(folder, { recursive: true });
  writeFileSync("apercu/.tribune", "");
  writeFileSync(".eleventy.ts", "");
  symlinkSync(texts, "articles");
});
afterAll(() => process.chdir(home));

describe.each([false, true])("a watch, by turns: %s", (poll) => {
  it("tells once of a burst, in a folder that is a link too, and not of what no build reads", async () => {
    const told: string[][] = [];
    const end = await watchFolders({
      folders: watchedFolders("articles"),
      poll,
      ignored: isIgnored,
      onChange: (paths) => told.push([...paths].map((path) => path.slice(path.lastIndexOf("/") + 1))),
      onError: (error) => expect.unreachable(String(error)),
    });
    // Polling takes its first look at each file in the moment after.
    if (poll) await new Promise((done) => setTimeout(done, 500));
    const write = (...path: string[]) => writeFileSync(join(...path), String(Math.random()));
    write(texts, ".a.md.swp");
    write(texts, "a.md~");
    write("apercu/index.html");
    write("node_modules/a/index.js");
    write("_site.new/index.html");
    write(".git/index");
    write(texts, "b.md");
    write(texts, "a.md.new");
    renameSync(join(texts, "a.md.new"), join(texts, "a.md"));
    write("layouts/page.11ty.ts");
    write(".eleventy.ts");
    const expected = [".eleventy.ts", "a.md", "b.md", "page.11ty.ts"];
    await vi.waitFor(() => expect(told.flat()).toEqual(expect.arrayContaining(expected)), {
      timeout: 10_000,
    });
    expect([...new Set(told.flat())].filter((name) => name !== "a.md.new").toSorted()).toEqual(expected);
    await end();
    expect(told.length).toBeLessThan(6);
  });
});

describe("a file that is saved twice in a moment", () => {
  it.each([5, 15, 25, 40, 60])("is told as it is at last (%d ms between)", async (pause) => {
    const folder = temporaryFolder();
    const file = join(folder, "a.md");
    writeFileSync(file, "0");
    let read = "";
    const end = await watchFolders({
      folders: [folder],
      poll: false,
      ignored: () => false,
      onChange: () => {
        read = readFileSync(file, "utf8");
      },
      onError: (error) => expect.unreachable(String(error)),
    });
    writeFileSync(file, "1");
    await new Promise((done) => setTimeout(done, pause));
    writeFileSync(file, "2");
    await vi.waitFor(() => expect(read).toBe("2"), { timeout: 5000 });
    await end();
  });
});
