/** The scenarios: builds from several states, a save in the preview, and commands that build nothing. */

export const BUILDS = ["clean", "warm", "body", "title"] as const;
export const STARTS = ["help", "version"] as const;
export const SCENARIOS = [...BUILDS, "watch", ...STARTS] as const;

export type BuildScenario = (typeof BUILDS)[number];
export type StartScenario = (typeof STARTS)[number];
export type Scenario = (typeof SCENARIOS)[number];

export const isBuild = (scenario: Scenario): scenario is BuildScenario =>
  BUILDS.some((build) => build === scenario);

export const SCENARIO_NAMES: Readonly<Record<Scenario, string>> = {
  clean: "clean build",
  warm: "nothing changed",
  body: "one text changed",
  title: "one title changed",
  watch: "save → page",
  help: "`--help`",
  version: "`--version`",
};
