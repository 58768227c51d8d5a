/** Reports articles that look identical in a list. */

import { catalogue } from "../../../problems/catalogue.ts";
import type { Finding, Problem } from "../../../problems/problem.ts";
import { folded } from "../../../text/folded.ts";
import type { ArticleLintSource } from "../source-text.ts";

export function duplicates(articles: readonly ArticleLintSource[]): Problem[] {
  return [
    ...sameIn(articles, "title", catalogue.titleTwice),
    ...sameIn(articles, "chapo", catalogue.chapoTwice),
  ];
}

/** Reported at the newer article. */
function sameIn(
  articles: readonly ArticleLintSource[],
  key: "title" | "chapo",
  finding: (data: { other: string }) => Finding,
): Problem[] {
  const groups = Map.groupBy(
    articles,
    ({ draft, language }) => `${language} ${folded(draft.fields[key] ?? "")}`,
  );
  return [...groups].flatMap(([words, group]) => {
    if (words.endsWith(" ")) return [];
    const [first, ...others] = group.toSorted(
      (a, b) => a.draft.fields.date.epoch - b.draft.fields.date.epoch || (a.file < b.file ? -1 : 1),
    );
    return first ? others.map(({ draft }) => draft.problem(finding({ other: first.file }), [key])) : [];
  });
}
