/** The whole way of an article, in the tests' own process: read, rendered, linked, printed, checked and reported. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readabilityOf } from "../../src/authoring/lint/readability/readability.ts";
import { editorialProblems } from "../../src/authoring/lint/rules/rules.ts";
import { lintSourcesOf } from "../../src/authoring/lint/source-text.ts";
import { checkTypography } from "../../src/authoring/lint/typography/typography.ts";
import { markdownCopy } from "../../src/outputs/crawlers/markdown-copy.ts";
import { entryContent } from "../../src/outputs/feeds/entry-content.ts";
import { tokens } from "../../src/outputs/search/client/words.js";
import { plainText } from "../../src/outputs/search/plain-text.ts";
import { sortProblems } from "../../src/problems/problem.ts";
import { formatReport } from "../../src/problems/report.ts";
import { wordsFor } from "../../src/text/locales/words-for.ts";
import { journalWith, loadArticles, ROUTES } from "../reading.ts";

const JOURNAL = journalWith();

/** @param root an empty folder to write the article into */
export function goTheWay(root: string, text: string): void {
  writeFileSync(join(root, "a.md"), text);
  const loaded = loadArticles(root, JOURNAL);
  const words = wordsFor(JOURNAL.language);
  for (const article of loaded.library.articles) {
    markdownCopy(article, words, ROUTES);
    entryContent(article, words, ROUTES.absolute(article.path));
    tokens(plainText(String(article.body)));
  }
  const lintSources = lintSourcesOf(loaded.drafts, JOURNAL.language);
  const typography = checkTypography("articles/a.md", text, JOURNAL.language, {});
  for (const { body, language } of lintSources.articles) readabilityOf(body, language);
  const problems = [...loaded.problems, ...editorialProblems(lintSources, JOURNAL), ...typography.problems];
  formatReport(sortProblems(problems), JOURNAL.language);
}
