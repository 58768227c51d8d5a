/**
 * Builds one order after the other in a process of its own. The journal and the layouts are modules, so that the
 * process is of use until one of them changes; until then it keeps what it knows of the site.
 */
import { flushCompileCache } from "node:module";
import { resolve } from "node:path";
import { loadEngineLayouts } from "../../site/engine-layouts.ts";
import { ENGINE_LAYOUTS } from "../../text/engine-paths.ts";
import { readConfiguration } from "../configuration.ts";
import { failedOutcome } from "./failed-outcome.ts";
import { type BuildOrder, buildOrderSchema, type Outcome } from "./outcome.ts";
import { SiteBuilds } from "./site-builds.ts";

const builds = new SiteBuilds((outcome) => process.send?.(outcome));

async function run(order: BuildOrder): Promise<Outcome> {
  let { language } = order;
  const givenUp = new AbortController();
  try {
    ({ language } = await readConfiguration(language));
    return await builds.build(order, language, givenUp.signal);
  } catch (error) {
    givenUp.abort();
    return failedOutcome(error, language, order.debug);
  }
}

// A site's own layouts may change while this process waits; the engine's do not.
if (resolve("layouts") !== ENGINE_LAYOUTS) await loadEngineLayouts(undefined);

/** Whether what this process has compiled is kept for the next one. */
let isCompiledKept = false;

process.on("message", async (message) => {
  const outcome = await run(buildOrderSchema.parse(message));
  process.send?.(outcome);
  // Node does it when a process ends by itself; this one is killed.
  if (!isCompiledKept) flushCompileCache();
  isCompiledKept = true;
});
// The terminal sends it to both processes; the preview decides when this one ends.
process.on("SIGINT", () => {});
// The preview has ended.
process.once("disconnect", () => process.exit());
