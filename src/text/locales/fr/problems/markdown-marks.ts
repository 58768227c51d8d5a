/** E5xx: inline links, pictures and marks that would be shown as typed, in French. */
import { fr } from "../../../sentence.ts";
import type { InMarkdown, MarkSentences } from "../../problems/markdown-marks.ts";

/** What to do instead, as a sentence. */
const IN_MARKDOWN: Readonly<Record<InMarkdown, string>> = {
  strong: "Écrivez **texte**.",
  emphasis: "Écrivez *texte*.",
  strike: "Écrivez ~~texte~~.",
  highlight: "Écrivez ==texte==.",
  code: "Écrivez `texte`.",
  link: "Écrivez [texte](adresse).",
  picture: "Écrivez ![description](fichier).",
  heading: fr`Écrivez ## et une espace devant l'intertitre.`,
  list: fr`Écrivez un tiret et une espace devant chaque élément.`,
  quote: "Écrivez > devant chaque ligne de la citation.",
  rule: "Écrivez --- entre deux lignes vides.",
  paragraph: "Une ligne vide suffit à séparer deux paragraphes.",
  break: fr`Finissez la ligne par \\, ou laissez une ligne vide pour un nouveau paragraphe.`,
  table: fr`Écrivez le tableau avec des barres : | a | b |.`,
  language: fr`Retirez-la ; pour des mots d'une autre langue, écrivez [texte]{lang=en}.`,
  block: fr`Retirez-la ; pour un encadré, écrivez « ::: note ».`,
  embed: fr`Mettez un lien vers la page : [texte](adresse).`,
  raised: fr`Retirez-la : les ordinaux comme XXIe sont mis en exposant d'eux-mêmes.`,
  note: "Écrivez ^[texte de la note].",
  anchor: fr`Retirez-la : une ancre s'écrit à la fin d'un intertitre, ## Titre {#ancre}.`,
  comment: fr`Retirez-le : une note pour vous seul se garde hors de l'article.`,
  none: fr`Retirez-la, ou mettez-la entre accents graves pour la montrer.`,
};

const SHOWN = {
  tag: (given: string, times: string) => fr`La balise HTML « ${given} » paraîtra telle quelle${times}.`,
  comment: (_given: string, times: string) => fr`Ce commentaire HTML paraîtra tel quel${times}.`,
};

export const markdownMarks: MarkSentences = {
  targetUnread: ({ kind, fault, given }) => {
    const what = kind === "link" ? "un lien" : "une image";
    return {
      space: fr`L'adresse « ${given} » contient une espace : Markdown n'y voit pas ${what}.`,
      title: fr`La légende de « ${given} » doit être entre guillemets droits : Markdown n'y voit pas ${what}.`,
      unclosed: fr`La parenthèse ouverte devant « ${given} » n'est jamais fermée : Markdown n'y voit pas ${what}.`,
    }[fault];
  },
  shortcode: ({ given, way }) => [
    fr`Le code « ${given} » vient d'un autre logiciel, et paraîtra tel quel.`,
    way === "none" ? fr`Retirez-le, et écrivez en Markdown ce qu'il montrait.` : IN_MARKDOWN[way],
  ],
  htmlShown: ({ given, count, way, meant }) => {
    const shown = SHOWN[way === "comment" ? "comment" : "tag"];
    const reason = shown(given, count > 1 ? ` (${count} fois dans ce texte)` : "");
    if (meant !== undefined) return reason;
    return [reason, IN_MARKDOWN[way]];
  },
  referenceUndefined: ({ label, meant }) =>
    meant
      ? fr`L'adresse « [${label}] » n'est donnée nulle part : vouliez-vous dire « [${meant}] » ?`
      : [
          fr`L'adresse « [${label}] » n'est donnée nulle part : le lien paraîtra tel quel.`,
          fr`Ajoutez une ligne « [${label}]: https://… », ou écrivez [texte](adresse).`,
        ],
  referenceUnused: ({ label }) => [
    fr`Aucun lien n'emploie l'adresse « [${label}] » : cette ligne ne paraîtra pas.`,
    fr`Si c'est une phrase, mettez une barre oblique inverse devant : \\[${label}].`,
  ],
  linkMisshapen: () =>
    fr`Ce lien paraîtra tel quel : le texte vient entre crochets, puis, sans espace, l'adresse entre parenthèses.`,
};
