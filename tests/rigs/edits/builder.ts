/** A process that builds a site on each message: `fork` it in the site's folder. */
import { build } from "../../../src/cli/build/build.ts";
import { readConfiguration } from "../../../src/cli/configuration.ts";
import { describeFailure } from "../../../src/cli/failure.ts";
import { Revision } from "../../../src/incremental/revision.ts";
import type { BuildReport } from "./build.ts";

/** The pages that the last build rendered and reused, which it does not report itself. */
const pages: { rendered: readonly string[]; reused: readonly string[] } = { rendered: [], reused: [] };
const { commit } = Revision.prototype;
Revision.prototype.commit = function (...notes) {
  pages.rendered = [...this.recorder.outputs.keys()].toSorted();
  pages.reused = [...this.reused].toSorted();
  return commit.apply(this, notes);
};

process.on("message", async (words: readonly string[]) => {
  const report: BuildReport = await run(words);
  process.send?.(report);
});

async function run(words: readonly string[]): Promise<BuildReport> {
  pages.rendered = [];
  pages.reused = [];
  let out = "";
  const note = (text: string) => {
    out += text;
  };
  const others = new Set(process.listeners("exit"));
  try {
    const configuration = await readConfiguration("en");
    const code = await build(words, configuration, {
      out: note,
      error: note,
      progress: undefined,
      dialogue: undefined,
    });
    // Exit handlers of a build run before the next one; a failed build may still be writing.
    if (code === 0) endAllBut(others);
    return { code, out, ...pages };
  } catch (error) {
    return { code: 2, out: describeFailure(error, "fr", true).text, ...pages };
  }
}

function endAllBut(others: ReadonlySet<NodeJS.ExitListener>): void {
  for (const end of process.listeners("exit").filter((listener) => !others.has(listener))) {
    process.removeListener("exit", end);
    end(0);
  }
}
