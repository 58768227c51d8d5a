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

/**
 * The problems that the rules find, in no particular order. Each text is read once for all rules that look at it alone.
 * @param onArticle called for each article while it is read
 */
export function editorialProblems(
  { articles, pages }: LintSources,
  journal: Journal,
  onArticle: (article: ArticleLintSource) => void = () => {},
): Problem[] {
  const ofArticles = articles.flatMap((article) => {
    onArticle(article);
    return [...TEXT_RULES, ...ARTICLE_RULES].flatMap((rule) => rule(article));
  });
  return [
    ...ofArticles,
    ...pages.flatMap((page) => TEXT_RULES.flatMap((rule) => rule(page))),
    ...duplicates(articles),
    ...nearTags(
      articles,
      journal.tags.map(({ name }) => name),
    ),
  ];
}
