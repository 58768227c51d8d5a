/** How seriously a site takes each problem, as it says in `rules` of `.eleventy.ts`. */
import { catalogue } from "./catalogue.ts";
import type { Problem } from "./problem.ts";

export type Level = "error" | "warn" | "off";

/** A level for each code that the site wants to change: `{ E510: "warn", W204: "off" }`. */
export type Rules = Readonly<Record<string, Level>>;

const DEFINITIONS = Object.values(catalogue);

/** Every code of the catalogue. */
export const CODES: readonly string[] = DEFINITIONS.map((definition) => definition.code).toSorted();

const ADJUSTABLE: ReadonlySet<string> = new Set(
  DEFINITIONS.filter((definition) => definition.adjustable).map((definition) => definition.code),
);

/** Whether a site may give this code this level. What guards safety stays an error. */
export function mayBe(code: string, level: Level): boolean {
  return level === "error" || ADJUSTABLE.has(code);
}

/** The problems at the levels that the site chose; those it turned off are left out. */
export function applyRules(problems: readonly Problem[], rules: Rules): Problem[] {
  return problems.flatMap((problem) => {
    const level = rules[problem.code];
    if (level === undefined || !mayBe(problem.code, level)) return [problem];
    return level === "off" ? [] : [{ ...problem, severity: level === "warn" ? "warning" : "error" }];
  });
}
