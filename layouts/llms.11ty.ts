/** llms.txt: what the journal is and what it holds, for language models. */
import { llmsTxt, singleLayout } from "../src/index.ts";

export default singleLayout({
  path: ({ routes }) => routes.llms(),
  render: ({ library, journal, words, routes }) => llmsTxt(library, journal, words, routes),
});
