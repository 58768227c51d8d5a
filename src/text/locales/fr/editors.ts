/** Texts for authors in editors, in French. */
import { fr } from "../../sentence.ts";
import type { EditorTexts } from "../editor-texts.ts";

export const editors: EditorTexts = {
  newArticle: {
    known: (names) => fr`Dans ce journal : ${names.join(", ")}.`,
    optional: "Les champs qui suivent sont facultatifs : enlevez « # » devant ceux qu’il vous faut.",
    body: fr`À compléter : remplacez ce paragraphe par le vôtre. Dites d'emblée ce que vous soutenez, puis pourquoi ; une ligne vide sépare deux paragraphes, ${"`##`"} ouvre un intertitre. Quand le texte est prêt, enlevez la ligne ${"`draft: true`"}.`,
  },
  snippet: { name: "Un article", description: "L’en-tête d’un nouvel article, à remplir au clavier." },
  form: {
    article: "Article",
    articles: "Articles",
    body: "Texte",
    bodyHint: "En Markdown : une ligne vide entre deux paragraphes, « ## » devant un intertitre.",
  },
};
