/**
 * Takes one order after the other. The journal and the layouts are modules: a process is good for as long as none of
 * them changes, and holds what it knows of the site from build to build.
 */
import { resolve } from "node:path";
import { ENGINE_LAYOUTS } from "../../site/engine.ts";
import { loadEngineLayouts } from "../../site/engine-layouts.ts";
import { readConfiguration } from "../configuration.ts";
import { failed } from "./fault.ts";
import { type BuildOrder, buildOrderSchema, type Outcome } from "./outcome.ts";
import { SiteBuilds } from "./site-builds.ts";

const builds = new SiteBuilds((late) => process.send?.(late));

async function run(order: BuildOrder): Promise<Outcome> {
  let { language } = order;
  const givenUp = new AbortController();
  try {
    ({ language } = await readConfiguration(language));
    return await builds.build(order, language, givenUp.signal);
  } catch (error) {
    givenUp.abort();
    return failed(error, language, order.debug);
  }
}

// A site's own layouts may change while this process waits; those that come with the engine do not.
if (resolve("layouts") !== ENGINE_LAYOUTS) await loadEngineLayouts(undefined);

process.on("message", async (message) => {
  const outcome = await run(buildOrderSchema.parse(message));
  process.send?.(outcome);
});
// The terminal sends it to both; the preview itself says what ends.
process.on("SIGINT", () => {});
// Nobody waits for this build any more.
process.once("disconnect", () => process.exit());
