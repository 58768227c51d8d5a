/** The articles of a month for language models, where llms.txt does not list them all. */
import { eachLayout, llmsMonth } from "../src/index.ts";

export default eachLayout({
  each: "llmsParts",
  render: (part, { journal, words, routes }) => llmsMonth(part, journal, words, routes),
});
