/**
 * llms.txt: a summary of the journal for language models; exists only if the Markdown copies that it links to
 * do.
 */
import { llmsTxt, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ journal, routes }) => (journal.markdownCopies ? routes.llms() : undefined),
  isDefault: true,
  listsOwnPages: true,
  render: ({ library, journal, words, routes, own, pages }) =>
    llmsTxt(library, journal, words, routes, own.pages, pages.llmsParts),
});
