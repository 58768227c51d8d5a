/** What the terminal says of the builds of a preview, and what it leaves out. */
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { BuildLog } from "../../../src/cli/dev/build-log.ts";
import type { BuiltOutcome, FailedOutcome } from "../../../src/cli/dev/outcome.ts";

const TEXT = join(process.cwd(), "articles/a.md");
const OTHER = join(process.cwd(), "journal.log");

const built = (change: Partial<BuiltOutcome> = {}): BuiltOutcome => ({
  ok: true,
  language: "en",
  prefix: "/",
  noReloadBelow: "/admin/",
  digest: "1",
  pages: 9,
  warnings: "",
  memory: 100,
  ...change,
});
const failure: FailedOutcome = { ok: false, language: "en", isRetryable: false, text: "E102", overlay: "" };
const texts = { addresses: [], banners: [], articles: 2, drafts: 0, future: 0 };

let said: string[] = [];
let log: BuildLog;
beforeEach(() => {
  said = [];
  const say = (text: string) => said.push(text.trim());
  log = new BuildLog({ out: say, error: say, progress: undefined, dialogue: undefined });
});

describe("the terminal", () => {
  it("names what was saved, even if the site is the same", () => {
    log.built(built(), texts, [], 100);
    log.built(built(), texts, [TEXT], 100);
    expect(said).toEqual(["2 articles, 9 pages, in 0.1 s", "articles/a.md: 2 articles, 9 pages, in 0.1 s"]);
  });

  it("says nothing of a file beside the site that changes nothing", () => {
    log.built(built(), texts, [], 100);
    log.built(built(), texts, [OTHER], 100);
    expect(said).toHaveLength(1);
    log.built(built({ digest: "2" }), texts, [OTHER], 100);
    expect(said).toHaveLength(2);
  });

  it("repeats a warning only after it was gone", () => {
    for (const warnings of ["W1", "W1", "", "W1"]) log.built(built({ warnings }), texts, [], 100);
    expect(said.filter((text) => text === "W1")).toHaveLength(2);
  });

  it("repeats a failure after each save, and says what the browser shows", () => {
    log.failed(failure, [OTHER], false);
    log.failed(failure, [OTHER], true);
    log.failed(failure, [TEXT], true);
    expect(said).toEqual(["E102", "E102\nThe browser keeps the last site without errors."]);
  });
});
