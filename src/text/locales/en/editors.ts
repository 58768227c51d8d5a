/** Texts for authors in editors, in English. */
import type { EditorTexts } from "../editor-texts.ts";

export const editors: EditorTexts = {
  newArticle: {
    known: (names) => `In this journal: ${names.join(", ")}.`,
    optional: 'The fields below are optional: remove "# " before those that you need.',
    body: "TK: put your own paragraph here. Say at once what you hold, then why; an empty line parts two paragraphs, `##` opens a heading. When the text is ready, remove the line `draft: true`.",
  },
  snippet: { name: "An article", description: "The front matter of a new article, to be filled in." },
  form: {
    article: "Article",
    articles: "Articles",
    body: "Text",
    bodyHint: 'In Markdown: an empty line between two paragraphs, "## " before a heading.',
  },
};
