/** The Markdown copy of each indexable article; none if the journal turned copies off. */
import { eachLayout, markdownCopy } from "../src/index.ts";

export default eachLayout({
  each: "markdownCopies",
  render: ({ article }, { words, routes }) => markdownCopy(article, words, routes),
});
