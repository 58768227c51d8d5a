/** E5xx: the text of an article, its links and its pictures. */
import { fr } from "../french/sentence.ts";
import { define } from "./problem.ts";

export const markdown = {
  unsafeLink: define<{ scheme: string }>("E501", ({ scheme }) => ({
    fr: [
      fr`Le lien commence par « ${scheme} », ce qui peut exécuter du code chez le lecteur.`,
      fr`Seuls http, https, mailto et tel sont acceptés.`,
    ],
    en: [
      `The link begins with "${scheme}", which may run code at the reader's.`,
      "Only http, https, mailto and tel are accepted.",
    ],
  })),
  linkUnreadable: define<{ given: string }>(
    "E502",
    ({ given }) => ({
      fr: fr`L'adresse « ${given} » n'est pas lisible.`,
      en: `The address "${given}" cannot be read.`,
    }),
    { adjustable: true },
  ),
  imageMissing: define<{ given: string; meant: string | undefined }>(
    "E503",
    ({ given, meant }) => ({
      fr: meant
        ? fr`L'image « ${given} » n'existe pas à côté de l'article : vouliez-vous dire « ${meant} » ?`
        : [
            fr`L'image « ${given} » n'existe pas à côté de l'article.`,
            fr`Mettez le fichier dans le dossier de l'article.`,
          ],
      en: meant
        ? `The image "${given}" does not exist beside the article: did you mean "${meant}"?`
        : [
            `The image "${given}" does not exist beside the article.`,
            "Put the file into the article's folder.",
          ],
    }),
    { adjustable: true },
  ),
  imageWithoutAlt: define<{ given: string }>(
    "E504",
    ({ given }) => ({
      fr: [
        fr`L'image « ${given} » n'a pas de texte de remplacement.`,
        fr`Décrivez-la en quelques mots : ![Une puce sur sa carte](${given}).`,
      ],
      en: [
        `The image "${given}" has no alternative text.`,
        `Describe it in a few words: ![A chip on its board](${given}).`,
      ],
    }),
    { adjustable: true },
  ),
  articleLinkDead: define<{ given: string; meant: string | undefined }>(
    "E505",
    ({ given, meant }) => ({
      fr: meant
        ? fr`Le lien vers « ${given} » ne mène à aucun article : vouliez-vous dire « ${meant} » ?`
        : fr`Le lien vers « ${given} » ne mène à aucun article.`,
      en: meant
        ? `The link to "${given}" leads to no article: did you mean "${meant}"?`
        : `The link to "${given}" leads to no article.`,
    }),
    { adjustable: true },
  ),
  linkDead: define<{ given: string; meant: string | undefined }>(
    "E510",
    ({ given, meant }) => ({
      fr: meant
        ? fr`Le lien « ${given} » ne mène à aucune page du site : vouliez-vous dire « ${meant} » ?`
        : fr`Le lien « ${given} » ne mène à aucune page du site.`,
      en: meant
        ? `The link "${given}" leads to no page of the site: did you mean "${meant}"?`
        : `The link "${given}" leads to no page of the site.`,
    }),
    { adjustable: true },
  ),
  anchorDead: define<{ given: string; anchor: string; meant: string | undefined }>(
    "E511",
    ({ given, anchor, meant }) => ({
      fr: meant
        ? fr`Le lien « ${given} » vise « #${anchor} », qui n'existe pas dans cette page : vouliez-vous dire « #${meant} » ?`
        : fr`Le lien « ${given} » vise « #${anchor} », qui n'existe pas dans cette page.`,
      en: meant
        ? `The link "${given}" aims at "#${anchor}", which is not in that page: did you mean "#${meant}"?`
        : `The link "${given}" aims at "#${anchor}", which is not in that page.`,
    }),
    { adjustable: true },
  ),
  nestingTooDeep: define<{ most: number }>("E506", ({ most }) => ({
    fr: fr`Le texte emboîte plus de ${most} niveaux de citations ou de listes.`,
    en: `The text nests more than ${most} levels of quotes or lists.`,
  })),
  protocolRelative: define<{ given: string }>("W507", ({ given }) => ({
    fr: fr`Le lien « ${given} » ne dit pas son protocole : écrivez « https:${given} ».`,
    en: `The link "${given}" does not say its protocol: write "https:${given}".`,
  })),
  imageOutside: define<{ given: string }>("E508", ({ given }) => ({
    fr: fr`L'image « ${given} » est hors du dossier des articles.`,
    en: `The image "${given}" lies outside the articles' folder.`,
  })),
};
