/** Edits an article, differently each time. */
import type { GeneratedArticle } from "../corpus.ts";

export type Edit = "body" | "title";

export interface Edited {
  readonly article: GeneratedArticle;
  /** New words that the article's page then shows. */
  readonly shown: string;
}

/** @param turn different for each edit of one article */
export function edit(article: GeneratedArticle, kind: Edit, turn: string): Edited {
  const { text } = article;
  const shown = `Variante ${turn}`;
  if (kind === "body") {
    const ending = `${shown} du texte.`;
    return { article: { ...article, ending, text: `${text}\n${ending}\n` }, shown };
  }
  const title = `${shown} du titre`;
  return {
    article: { ...article, title, text: text.replace(/^title:.*$/m, () => `title: ${title}`) },
    shown,
  };
}
