/** The problems of a whole site, as one build would have reported them. */
import { type Problem, sortProblems } from "../../problems/problem.ts";

/**
 * What several parts say together. Each part tells of its own texts, and of what every part can see: the most often
 * that one of them says something is how often it is to be said.
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
