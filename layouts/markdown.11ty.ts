/** The Markdown copy of each article that may be indexed; none in a journal that wants no copies. */
import { eachLayout, markdownCopy } from "../src/index.ts";

export default eachLayout({
  each: "markdownCopies",
  render: ({ article }, { words, routes }) => markdownCopy(article, words, routes),
});
