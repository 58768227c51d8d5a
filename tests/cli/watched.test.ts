/** What the preview follows, and what editors put beside a file for a moment. */
import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { isIgnored } from "../../src/cli/dev/watched.ts";
import { temporaryFolder } from "../workshop.ts";

const PASSING = [
  "sedAb3x9Z",
  "4913",
  "5036",
  "un.md~",
  ".un.md.swp",
  ".#un.md",
  "#un.md#",
  "un.md.tmp",
  "un.md.swp",
  "un.md___jb_tmp___",
  "un.md.crswap",
  "un.md.tribune",
  "~$un.docx",
  ".DS_Store",
];
const FOLLOWED = ["un.md", "2026-01-02-un.md", "sedan.md", "1914.md", "4913.jpg", "photo.jpg", "tmp.md"];

it("follows files, and not what stands beside them while they are saved", () => {
  const folder = temporaryFolder();
  const ignored = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return isIgnored(path, lstatSync(path));
  };
  expect(PASSING.filter((name) => !ignored(name))).toEqual([]);
  expect(FOLLOWED.filter(ignored)).toEqual([]);
});

it("follows a folder that is called like such a file", () => {
  const path = join(temporaryFolder(), "sediment");
  mkdirSync(path);
  for (const name of ["sediment", "sediments", "2026"]) {
    expect(isIgnored(join(path, "..", name), lstatSync(path))).toBe(false);
    expect(isIgnored(resolve("articles", name, "un.md"), undefined)).toBe(false);
  }
});
