/** Leftovers of failed and killed builds: the next build needs no help and removes nothing else. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../engine.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  eleventy,
  makeSite,
  readText,
  tribune,
} from "../workshop.ts";

const TRIBUNE = ENGINE.program;

/** Copies a folder, fails if the environment says so, and writes a file some time after it failed or was done. */
const SETUP = `(config) => {
  let output;
  const writeLate = () => setTimeout(() => {
    mkdirSync(output + "/late", { recursive: true });
    writeFileSync(output + "/late/a.txt", "tard");
  }, 300);
  const fail = globalThis.fail = () => { writeLate(); throw new Error("boum"); };
  config.addPassthroughCopy("documents");
  config.on("eleventy.before", ({ directories }) => { output = directories.output; });
  config.on("eleventy.after", writeLate);
  const where = process.env.FAILS;
  if (where === "before" || where === "after") config.on("eleventy." + where, fail);
  if (where === "transform") config.addTransform("boum", fail);
  if (where === "data") config.addGlobalData("boum", fail);
  if (where === "filter") config.addFilter("boum", fail);
  if (where === "endless") config.on("eleventy.after", () => new Promise((end) => setTimeout(end, 60_000)));
}`;

const LAYOUT = `export default class {
  data() { return { permalink: "/essai/" }; }
  render() {
    if (process.env.FAILS === "layout") fail();
    if (process.env.FAILS === "filter") return this.boum();
    return "<!doctype html><html lang=fr><title>Essai</title><p>Essai.</p></html>";
  }
}
`;

function site(): string {
  const documents = Array.from({ length: 60 }, (_, index) => [
    `documents/${index}.pdf`,
    "%PDF-1.7 ".repeat(2000),
  ]);
  return makeSite({
    ".eleventy.ts": `import { mkdirSync, writeFileSync } from "node:fs";\n${configuration("search: false,", SETUP)}`,
    "articles/a.md": article("title: A"),
    "layouts/essai.11ty.ts": LAYOUT,
    ...Object.fromEntries(documents),
  });
}

const beside = (folder: string) =>
  readdirSync(folder).filter((name) => /^_site\./.test(name) && !name.endsWith(".releases"));

describe("a build that fails", () => {
  it.each([
    ["a layout", "layout", []],
    ["a layout, with releases", "layout", ["--releases", "2"]],
    ["a filter", "filter", []],
    ["a transform", "transform", []],
    ["a data file", "data", []],
    ["what is done before", "before", []],
    ["what is done after", "after", ["--releases", "2"]],
  ])("in %s leaves the site, no other files, and does not block the next build", (_what, where, words) => {
    const folder = site();
    const live = contentOf(build(folder, words));
    expect(tribune(folder, ["build", ...words], { FAILS: where })).toMatchObject({
      code: expect.toSatisfy((code) => code > 0),
      error: expect.stringContaining("boum"),
    });
    expect(beside(folder)).toEqual([]);
    expect(contentOf(join(folder, "_site"))).toEqual(live);
    build(folder, words);
  });
});

/** A build that is killed after writing everything and before publishing. */
async function killed(folder: string): Promise<void> {
  const child = spawn(process.execPath, [TRIBUNE, "build"], {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, FAILS: "endless" },
  });
  const ended = new Promise((end) => child.on("close", end));
  while (!existsSync(join(folder, "_site.new/late/a.txt"))) await pause(20);
  child.kill("SIGKILL");
  await ended;
  expect(beside(folder)).toEqual(["_site.lock", "_site.new"]);
}

describe("a build that is killed", () => {
  it.each([
    ["as it is", []],
    ["without the file that says whose it is", ["_site.new/.tribune"]],
    ["without the lock", ["_site.lock"]],
  ])("leaves a folder that the next build removes, %s", async (_how, removed) => {
    const folder = site();
    await killed(folder);
    for (const path of removed) rmSync(join(folder, path));
    build(folder);
    expect(beside(folder)).toEqual([]);
  });

  it("leaves a folder in which files written much later are kept", async () => {
    const folder = site();
    await killed(folder);
    writeFileSync(join(folder, "_site.new/notes.txt"), "à moi");
    const longAgo = Date.now() / 1000 - 3600;
    utimesSync(join(folder, "_site.lock"), longAgo, longAgo);
    for (const path of ["essai/index.html", ".tribune"])
      utimesSync(join(folder, "_site.new", path), longAgo, longAgo);
    const run = tribune(folder, ["build"]);
    expect(run).toMatchObject({ code: 2, error: expect.stringContaining("_site.new") });
    expect(readText(folder, "_site.new/notes.txt")).toBe("à moi");
  });

  it("does not claim a folder that was not ours", async () => {
    const folder = site();
    mkdirSync(join(folder, "_site.new"));
    writeFileSync(join(folder, "_site.new/notes.txt"), "à moi");
    // The lock of a process that died before it wrote anything.
    writeFileSync(join(folder, "_site.lock"), '{"host":"ailleurs","pid":1}\n');
    const longAgo = Date.now() / 1000 - 3600;
    utimesSync(join(folder, "_site.lock"), longAgo, longAgo);
    expect(tribune(folder, ["build"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("notes.txt"),
    });
    expect(readText(folder, "_site.new/notes.txt")).toBe("à moi");
  });
});

describe("plain Eleventy that fails", () => {
  it("records what it has written, but not earlier files", () => {
    const folder = site();
    mkdirSync(join(folder, "_site"));
    writeFileSync(join(folder, "_site/notes.txt"), "à moi");
    expect(eleventy(folder).code).toBe(0);
    writeFileSync(join(folder, "documents/nouveau.pdf"), "%PDF-1.7");
    expect(eleventy(folder, [], { FAILS: "layout" }).code).not.toBe(0);
    expect(tribune(folder, ["build"])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/1 fichier.*notes\.txt/s),
    });
    rmSync(join(folder, "_site/notes.txt"));
    build(folder);
  });
});
