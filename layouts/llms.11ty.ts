/** llms.txt: what the journal is and what it holds, for language models; it goes with the copies that it lists. */
import { llmsTxt, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ journal, routes }) => (journal.markdownCopies ? routes.llms() : undefined),
  isDefault: true,
  listsOwnPages: true,
  render: ({ library, journal, words, routes, own }) => llmsTxt(library, journal, words, routes, own.pages),
});
