/** The scenarios: builds from several states, and a save in watch mode. */

export const SCENARIOS = ["clean", "warm", "body", "title", "watch"] as const;

export type Scenario = (typeof SCENARIOS)[number];

export const isScenario = (text: string): text is Scenario => SCENARIOS.some((scenario) => scenario === text);

export const SCENARIO_NAMES: Readonly<Record<Scenario, string>> = {
  clean: "clean build",
  warm: "nothing changed",
  body: "one text changed",
  title: "one title changed",
  watch: "save, in watch mode",
};
