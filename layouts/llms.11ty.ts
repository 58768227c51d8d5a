/** llms.txt: what the journal is and what it holds, for language models; it goes with the copies that it lists. */
import { llmsTxt, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ journal, routes }) => (journal.markdownCopies ? routes.llms() : undefined),
  render: ({ library, journal, words, routes }) => llmsTxt(library, journal, words, routes),
});
