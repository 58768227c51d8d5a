/** The cache of compiled code: a thread is loaded from it too, and nothing depends on it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../engine.ts";
import { article, makeSite, nodeIn, readText } from "../workshop.ts";

describe("the cache of compiled code", () => {
  /** Enough pages for the thread that writes them. */
  const articles = Object.fromEntries(
    Array.from({ length: 150 }, (_, number) => [`articles/${number}.md`, article(`title: Titre ${number}`)]),
  );

  it("reaches the threads", () => {
    const site = makeSite(articles);
    const environment = { TMPDIR: site, NODE_DEBUG_NATIVE: "COMPILE_CACHE" };
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
    expect(existsSync(join(site, "_site/un-titre/index.html"))).toBe(true);
  });
});
