import { describe, expect, it } from "vitest";
import { AUTHORS, corpus, DISCLAIMERS } from "../../benchmarks/corpus.ts";
import { limited } from "../cli/limited.ts";
import { configuration, filesOf, makeSite } from "../workshop.ts";

describe("a thousand articles", () => {
  it("build in one process without a warning, with 64 open files at the most", () => {
    const articles = Object.fromEntries(corpus(1000).map(({ name, text }) => [`articles/${name}`, text]));
    const journal = `authors: ${JSON.stringify(AUTHORS)},
      disclaimers: { default: "opinion", named: ${JSON.stringify(DISCLAIMERS)} },`;
    const folder = makeSite({ ...articles, ".eleventy.ts": configuration(journal) });
    const run = limited(folder, "-n 64");
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(run.out).toMatch(/^1\u202f000 articles, /);
    const pages = filesOf(`${folder}/_site`).filter((file) => /^essai-\d+[^/]*\/index\.html$/.test(file));
    expect(pages).toHaveLength(1000);
  });
});
