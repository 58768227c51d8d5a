/** One run of a scenario on one site. */
import { BuildFailed, type Measure, measure } from "./measure.ts";
import type { BuildScenario, StartScenario } from "./scenarios.ts";
import type { GeneratedSite } from "./workspace.ts";

export interface RunOptions {
  /** Seconds. */
  readonly limit: number;
  readonly memory: boolean;
}

/**
 * Brings the site into the scenario's initial state, and builds it.
 * @throws BuildFailed if the build fails or the site does not show the change
 */
export async function runBuild(
  site: GeneratedSite,
  scenario: BuildScenario,
  options: RunOptions,
): Promise<Measure> {
  if (scenario === "clean") site.wipe();
  const shown = scenario === "body" || scenario === "title" ? site.edit(scenario) : undefined;
  const measured = await measure(site.generator.build, { cwd: site.folder, ...options });
  if (!site.isBuilt) throw new BuildFailed("no site", "");
  if (shown !== undefined && !site.shows(shown)) throw new BuildFailed("change not shown", "");
  return measured;
}

/** Runs a command that builds nothing, in the site's folder. */
export const runStart = (site: GeneratedSite, scenario: StartScenario, options: RunOptions) =>
  measure(site.generator.starts[scenario], { cwd: site.folder, ...options });
