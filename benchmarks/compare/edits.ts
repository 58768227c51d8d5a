/** An article's text, changed in another way each time. */

export type Edit = "body" | "title";

export interface EditedText {
  readonly text: string;
  /** What the article's page shows then and never showed before. */
  readonly shown: string;
}

/** @param turn differs from edit to edit of one article */
export function edit(text: string, kind: Edit, turn: string): EditedText {
  const shown = `Variante ${turn}`;
  return kind === "body"
    ? { text: `${text}\n${shown} du texte.\n`, shown }
    : { text: text.replace(/^title:.*$/m, () => `title: ${shown} du titre`), shown };
}
