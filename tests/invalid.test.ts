/** One folder of invalid input for each case, with the exact report. `npx vitest run invalid -u` rewrites it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ImageCache } from "../src/images/cache.ts";
import { ImagePipeline } from "../src/images/pipeline.ts";
import { ConcurrencyLimit } from "../src/incremental/concurrency-limit.ts";
import { sortProblems } from "../src/problems/problem.ts";
import { formatReport } from "../src/problems/report.ts";
import { CODES } from "../src/problems/rules.ts";
import { loadArticles } from "./reading.ts";
import { filesOf, NOW, PROJECT, temporaryFolder } from "./workshop.ts";

const CASES = join(import.meta.dirname, "invalid");

/** Tests of the codes that no folder of articles can trigger. */
const ELSEWHERE = [
  "outputs/hosting/size-limits.test.ts",
  "cli/published-pages.test.ts",
  "content/folder-names.test.ts",
  "authoring/lint/built-site.test.ts",
  "authoring/lint/links-out.test.ts",
  "authoring/lint/rules.test.ts",
  "cli/build.test.ts",
  "cli/check.test.ts",
  "cli/machine.test.ts",
  "cli/publication.test.ts",
  "cli/site-code.test.ts",
  "content/barometer.test.ts",
  "content/files.test.ts",
  "content/moment.test.ts",
  "cli/redirects.test.ts",
  "content/redirects.test.ts",
  "content/linked-files.test.ts",
  "content/registry.test.ts",
  "outputs/design/design.test.ts",
  "authoring/editors/web-editor.test.ts",
  "import/formats.test.ts",
  "site/own-additions.test.ts",
  "site/addresses.test.ts",
  "site/blocked-requests.test.ts",
  "site/honesty.test.ts",
  "site/icons.test.ts",
  "site/pictures.test.ts",
  "site/search.test.ts",
  "site/social-images.test.ts",
  "site/workers/parse-worker.test.ts",
];

describe("invalid input", () => {
  it.each(readdirSync(CASES).toSorted())("%s", async (name) => {
    const { images, ...loaded } = loadArticles(join(CASES, name));
    const damaged = await new ImagePipeline(
      images,
      new ImageCache(temporaryFolder(), Date.parse(NOW)),
      new ConcurrencyLimit(2),
    ).check();
    const problems = sortProblems([...loaded.problems, ...damaged]);
    const all = { all: true };
    const report = [formatReport(problems, "fr", all), formatReport(problems, "en", all)].join("\n\n———\n\n");
    await expect(`${report}\n`).toMatchFileSnapshot(join(CASES, name, "expected.txt"));
    expect(problems.map((problem) => problem.code)).toContain(name.slice(0, 4));
  });

  it("has a case for every code of the catalogue", () => {
    const shown = new Set(readdirSync(CASES).map((name) => name.slice(0, 4)));
    const elsewhere = ELSEWHERE.map((file) => readFileSync(join(PROJECT, "tests", file), "utf8")).join("\n");
    expect(CODES.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual([]);
    expect([...shown].filter((code) => !CODES.includes(code))).toEqual([]);
  });

  it("has no unused files in its folders", () => {
    for (const name of readdirSync(CASES)) {
      const files = filesOf(join(CASES, name));
      expect(files, name).toContain("expected.txt");
      expect(
        files.filter((file) => file !== "expected.txt"),
        name,
      ).not.toEqual([]);
    }
  });

  it("never runs code from an article", () => {
    expect(globalThis).not.toHaveProperty("PIRATE");
  });
});
