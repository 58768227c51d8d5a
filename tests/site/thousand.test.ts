import { describe, expect, it } from "vitest";
import { AUTHORS, corpus, DISCLAIMERS } from "../../benchmarks/corpus.ts";
import { limited } from "../cli/limited.ts";
import { LONG } from "../runs.ts";
import { configuration, filesOf, makeSite } from "../workshop.ts";

/** More articles than files may be open. */
const COUNT = LONG ? 1000 : 300;

describe("hundreds of articles", () => {
  it("build in one process without a warning, with 64 open files at the most", () => {
    const articles = Object.fromEntries(corpus(COUNT).map(({ name, text }) => [`articles/${name}`, text]));
    const journal = `authors: ${JSON.stringify(AUTHORS)},
      disclaimers: { default: "opinion", named: ${JSON.stringify(DISCLAIMERS)} },`;
    const folder = makeSite({ ...articles, ".eleventy.ts": configuration(journal) });
    const run = limited(folder, "-n 64");
    expect(run).toMatchObject({ code: 0, error: "" });
    expect(run.out).toMatch(LONG ? /^1\u202f000 articles, / : /^300 articles, /);
    const pages = filesOf(`${folder}/_site`).filter((file) => /^essai-\d+[^/]*\/index\.html$/.test(file));
    expect(pages).toHaveLength(COUNT);
  });
});
