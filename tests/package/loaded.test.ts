/** What the commands of the package load, and the compiled code that they keep for the next run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../engine.ts";
import { article, makeSite, nodeIn, readText } from "../workshop.ts";

/** Writes the address of every module that is loaded from a file. */
const LIST = `data:text/javascript,import { registerHooks } from "node:module"; import { appendFileSync } from "node:fs";
  const load = (url, context, next) => { if (url.startsWith("file:")) appendFileSync("loaded", url + "\\n"); return next(url, context); };
  registerHooks({ load });`;

describe("what a command loads", () => {
  it.each(["--help", "--version", "build --help"])("is next to nothing for %s", (words) => {
    const site = makeSite({ ".eleventy.ts": "throw new Error();" });
    const run = nodeIn(site, [`--import=${LIST}`, ENGINE.program, ...words.split(" ")]);
    expect(run).toMatchObject({ code: 0, error: "" });
    const modules = readText(site, "loaded").trim().split("\n");
    expect(modules.length).toBeLessThanOrEqual(20);
    const sizes = modules.map((url) => readFileSync(new URL(url)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(64 * 1024);
  });
});

describe("the cache of compiled code", () => {
  const WARNED = "NODE_DEBUG_NATIVE";
  /** Enough pages for the thread that writes them. */
  const articles = Object.fromEntries(
    Array.from({ length: 150 }, (_, number) => [`articles/${number}.md`, article(`title: Titre ${number}`)]),
  );

  it("reaches the threads", () => {
    const site = makeSite(articles);
    const environment = { TMPDIR: site, [WARNED]: "COMPILE_CACHE" };
    const thread = "dist/src/site/workers/write/thread.js was accepted";
    const [first, second] = [1, 2].map(() => nodeIn(site, [ENGINE.program, "build", "--fresh"], environment));
    expect(first).toMatchObject({ code: 0 });
    expect(first?.error).not.toContain(thread);
    expect(second?.error).toContain(thread);
  });

  it("is done without where it cannot be written", () => {
    const site = makeSite({ "articles/a.md": article(), "a-file": "" });
    const cache = join(site, "a-file/cache");
    for (const environment of [{ NODE_COMPILE_CACHE: cache }, { TMPDIR: cache }])
      expect(nodeIn(site, [ENGINE.program, "build"], environment)).toMatchObject({ code: 0, error: "" });
    expect(readText(site, "a-file")).toBe("");
    expect(readdirSync(site)).toContain("_site");
  });
});
