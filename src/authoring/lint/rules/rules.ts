/** All rules that check the texts themselves, one file each. */
import type { Journal } from "../../../content/journal/journal.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { ArticleLintSource, LintSource, LintSources } from "../source-text.ts";
import { chapo } from "./chapo.ts";
import { duplicates } from "./duplicates.ts";
import { headingLevels } from "./heading-levels.ts";
import { leftovers } from "./leftovers.ts";
import { nearTags } from "./near-tags.ts";
import { privateLinks } from "./private-links.ts";
import { sources } from "./sources.ts";

/** Rules for single texts, articles and free pages alike. */
const TEXT_RULES: readonly ((text: LintSource) => Problem[])[] = [headingLevels, leftovers, privateLinks];

const ARTICLE_RULES: readonly ((article: ArticleLintSource) => Problem[])[] = [chapo, sources];

/** The problems that the rules find, in no particular order. */
export function editorialProblems({ articles, pages }: LintSources, journal: Journal): Problem[] {
  return [
    ...[...articles, ...pages].flatMap((text) => TEXT_RULES.flatMap((rule) => rule(text))),
    ...articles.flatMap((article) => ARTICLE_RULES.flatMap((rule) => rule(article))),
    ...duplicates(articles),
    ...nearTags(
      articles,
      journal.tags.map(({ name }) => name),
    ),
  ];
}
