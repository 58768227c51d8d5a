/** W5xx: syntax of other programs that Tribune does not support, in French. */
import { fr } from "../../../sentence.ts";
import type { DialectSentences } from "../../problems/dialects.ts";

export const dialects: DialectSentences = {
  languageUnbracketed: ({ written }) =>
    fr`« ${written} » paraîtra tel quel : les mots d'une autre langue se mettent entre crochets.`,
  attributes: ({ given, anchor = "", meant }) => [
    fr`« ${given} » n'a pas de sens ici, et paraîtra tel quel.`,
    anchor === ""
      ? fr`Retirez-le : un texte n'a ni classes ni attributs ; seul un intertitre prend une ancre, ## Titre {#ancre}.`
      : meant === undefined
        ? fr`Retirez cette ligne, et mettez l'ancre à la fin de l'intertitre : ## Titre {#${anchor}}.`
        : fr`Une ancre s'écrit {#${anchor}}, après une espace, à la fin de l'intertitre.`,
  ],
  blockId: ({ written }) => [
    fr`« ${written.trim()} » n'est pas un repère ici, et paraîtra tel quel.`,
    fr`Retirez-le ; un lien mène à un intertitre : [texte](fichier.md#intertitre).`,
  ],
  contentsMark: ({ written }) => [
    fr`« ${written} » n'insère pas de sommaire, et paraîtra tel quel.`,
    fr`Retirez cette ligne, et écrivez « toc: true » en tête du fichier, entre les « --- ».`,
  ],
  templateTag: ({ given, meant }) =>
    meant
      ? fr`« ${given} » vient d'un autre logiciel, et paraîtra tel quel.`
      : [
          fr`« ${given} » vient d'un autre logiciel, et paraîtra tel quel.`,
          fr`Écrivez en Markdown ce qu'il montrait, ou retirez-le ; pour en parler, mettez-le entre accents graves.`,
        ],
  mdx: ({ given }) => [
    fr`« ${given} » vient de MDX : rien n'est exécuté dans un texte, et cela paraîtra tel quel.`,
    fr`Retirez-le, et écrivez en Markdown ce qu'il montrait.`,
  ],
  admonition: ({ given, meant }) => [
    fr`« ${given} » n'ouvre pas d'encadré ici, et paraîtra tel quel.`,
    fr`Écrivez « ${meant} » sur cette ligne, puis le texte sans retrait, puis une ligne « ::: ».`,
  ],
  raisedOrLowered: ({ written, meant, isRaised }) =>
    meant
      ? fr`« ${written} » ne met rien en ${isRaised ? "exposant" : "indice"}, et paraîtra tel quel.`
      : [
          fr`« ${written} » ne met rien en ${isRaised ? "exposant" : "indice"}, et paraîtra tel quel.`,
          fr`Retirez les signes : seuls les chiffres ont leurs caractères, comme ${isRaised ? "m²" : "CO₂"}.`,
        ],
  reviewMark: ({ given }) => [
    fr`« ${given} » est une marque de relecture, et paraîtra telle quelle, avec ce qu'elle contient.`,
    fr`Gardez ce qui doit paraître, et retirez le reste ; une remarque pour vous seul s'écrit %% ainsi %%.`,
  ],
  comment: ({ count }) =>
    count === 1
      ? fr`Ce commentaire (%% … %%) ne paraîtra nulle part.`
      : fr`Ce commentaire (%% … %%) et les autres, ${count} dans ce texte, ne paraîtront nulle part.`,
  commentInField: () =>
    fr`Un commentaire (%% … %%) n'est lu comme tel que dans le texte : ici, il paraîtrait.`,
  commentUnclosed: [
    fr`Ce commentaire ouvert par %% n'est pas fermé : il paraîtrait dans le texte.`,
    fr`Fermez-le par %% dans le même paragraphe, ou mettez-le entre deux lignes %% ; si ces signes doivent paraître, mettez une barre oblique inverse devant (\\%%).`,
  ],
};
