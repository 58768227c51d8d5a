/** The severity of each problem, as set by `rules` in `.eleventy.ts`. */
import { catalogue } from "./catalogue.ts";
import type { Problem } from "./problem.ts";

export type Level = "error" | "warn" | "off";

/** Levels by code, for those that the site changes: `{ E510: "warn", W204: "off" }`. */
export type Rules = Readonly<Record<string, Level>>;

const DEFINITIONS = Object.values(catalogue);

/** Every code of the catalogue. */
export const CODES: readonly string[] = DEFINITIONS.map((definition) => definition.code).toSorted();

const ADJUSTABLE: ReadonlySet<string> = new Set(
  DEFINITIONS.filter((definition) => definition.adjustable).map((definition) => definition.code),
);

/** Whether a site may set this code to this level. Problems that concern safety stay errors. */
export function mayBe(code: string, level: Level): boolean {
  return level === "error" || ADJUSTABLE.has(code);
}

/** Applies the site's levels; problems that are off are removed. */
export function applyRules(problems: readonly Problem[], rules: Rules): Problem[] {
  return problems.flatMap((problem) => {
    const level = rules[problem.code];
    if (level === undefined || !mayBe(problem.code, level)) return [problem];
    return level === "off" ? [] : [{ ...problem, severity: level === "warn" ? "warning" : "error" }];
  });
}
