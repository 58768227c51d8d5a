/** Edits an article, differently each time. */

export type Edit = "body" | "title";

export interface EditedText {
  readonly text: string;
  /** New words that the article's page then shows. */
  readonly shown: string;
}

/** @param turn different for each edit of one article */
export function edit(text: string, kind: Edit, turn: string): EditedText {
  const shown = `Variante ${turn}`;
  return kind === "body"
    ? { text: `${text}\n${shown} du texte.\n`, shown }
    : { text: text.replace(/^title:.*$/m, () => `title: ${shown} du titre`), shown };
}
