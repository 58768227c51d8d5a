/** The problems of a whole site, as one build would have reported them. */
import { type Problem, sortProblems } from "../../problems/problem.ts";

/**
 * Each part reports its own texts, and what every part can see: a problem is reported as often as in the part that
 * reports it most.
 */
export function problemsOfAll(parts: readonly (readonly Problem[])[]): Problem[] {
  const all = new Map<string, { readonly problem: Problem; count: number }>();
  for (const problems of parts) {
    for (const [key, same] of Map.groupBy(problems, (problem) => JSON.stringify(problem))) {
      const [problem] = same;
      const known = all.get(key);
      if (known) known.count = Math.max(known.count, same.length);
      else if (problem) all.set(key, { problem, count: same.length });
    }
  }
  return sortProblems([...all.values()].flatMap(({ problem, count }) => Array<Problem>(count).fill(problem)));
}
