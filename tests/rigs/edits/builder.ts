/** A process that builds a site as often as it is asked to: `fork` it in the site's folder. */
import { build } from "../../../src/cli/build/build.ts";
import { readConfiguration } from "../../../src/cli/configuration.ts";
import { describeFailure } from "../../../src/cli/failure.ts";
import { Revision } from "../../../src/incremental/revision.ts";
import type { Told } from "./build.ts";

/** What the last build rendered and kept, which it tells nobody. */
const pages: { rendered: readonly string[]; kept: readonly string[] } = { rendered: [], kept: [] };
const { commit } = Revision.prototype;
Revision.prototype.commit = function (...notes) {
  pages.rendered = [...this.recorder.outputs.keys()].toSorted();
  pages.kept = [...this.reused].toSorted();
  return commit.apply(this, notes);
};

process.on("message", async (words: readonly string[]) => {
  const told: Told = await run(words);
  process.send?.(told);
});

async function run(words: readonly string[]): Promise<Told> {
  pages.rendered = [];
  pages.kept = [];
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
    // What a build leaves to the end of its process is done before the next one; one that failed may write on.
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
