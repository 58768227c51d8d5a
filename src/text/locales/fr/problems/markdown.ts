/** E5xx: the text of an article, its links and its pictures, in French. */
import { fr } from "../../../sentence.ts";
import type { RuleName } from "../../../typography/rule.ts";
import type { MarkdownSentences } from "../../problems/markdown.ts";
import { WITHHELD } from "./withheld.ts";

/** What each typographic rule corrects. */
const TYPOGRAPHY = {
  punctuation: fr`espace devant ; ! ?`,
  colon: "espace devant les deux-points",
  guillemets: "espaces des guillemets",
  quotes: "guillemets",
  apostrophes: "apostrophe",
  ellipsis: "points de suspension",
  dashes: "tirets",
  ranges: "intervalle",
  thousands: "milliers",
  units: "espace devant l’unité",
  ordinals: "ordinal",
  abbreviations: "espace après l’abréviation",
  dates: "espace de la date",
  times: "espaces de l’heure",
  signs: "signe",
} as const satisfies Readonly<Record<RuleName, string>>;

export const markdown: MarkdownSentences = {
  unsafeLink: ({ scheme, kind }) => [
    fr`${kind === "link" ? "Le lien" : "L’image"} commence par « ${scheme} », qui n'est pas accepté.`,
    kind === "link"
      ? fr`Seuls http, https, mailto et tel le sont : d'autres peuvent exécuter du code dans le navigateur du lecteur.`
      : fr`Une image n'admet que http et https : d'autres peuvent exécuter du code dans le navigateur du lecteur.`,
  ],
  linkUnreadable: ({ given }) => fr`L'adresse « ${given} » n'est pas lisible.`,
  imageMissing: ({ given, meant }) =>
    meant
      ? fr`Le fichier « ${given} » n'existe pas : vouliez-vous dire « ${meant} » ?`
      : [fr`Le fichier « ${given} » n'existe pas.`, fr`Le chemin part du dossier de l'article.`],
  imageWithoutAlt: ({ given }) => [
    fr`L'image « ${given} » n'a pas de texte de remplacement.`,
    fr`Décrivez-la en quelques mots : ![Une puce sur sa carte](${given}).`,
  ],
  articleLinkDead: ({ given, meant, why }) => {
    const reason = fr`Le lien vers « ${given} » ne mène à aucun article publié`;
    const withheld = why && WITHHELD[why];
    return withheld
      ? [`${reason} : ${withheld[0]}.`, withheld[1]]
      : meant
        ? fr`${reason} : vouliez-vous dire « ${meant} » ?`
        : `${reason}.`;
  },
  linkDead: ({ given, meant }) =>
    meant
      ? fr`Le lien « ${given} » ne mène à aucune page du site : vouliez-vous dire « ${meant} » ?`
      : fr`Le lien « ${given} » ne mène à aucune page du site.`,
  anchorDead: ({ given, anchor, meant }) =>
    meant
      ? fr`Le lien « ${given} » vise « #${anchor} », qui n'existe pas dans la page visée : vouliez-vous dire « #${meant} » ?`
      : fr`Le lien « ${given} » vise « #${anchor} », qui n'existe pas dans la page visée.`,
  nestingTooDeep: ({ most }) => fr`Le texte emboîte plus de ${most} niveaux de citations ou de listes.`,
  protocolRelative: ({ given }) =>
    fr`Le lien « ${given} » ne dit pas son protocole : écrivez « https:${given} ».`,
  addressMissing: [
    fr`Ces parenthèses ne contiennent ni adresse ni fichier.`,
    fr`Écrivez-y l'adresse, ou retirez les crochets et les parenthèses.`,
  ],
  imageOutside: ({ given }) => fr`Le fichier « ${given} » est hors du dossier de ce texte.`,
  typography: ({ rules }) => fr`Typographie : ${rules.map((rule) => TYPOGRAPHY[rule]).join(", ")}.`,
  englishQuotes: fr`Les guillemets “ ” sont anglais : en français, le premier niveau est « ».`,
  capitalInDate: ({ meant }) => fr`Les mois et les jours s'écrivent sans capitale : ${meant}.`,
  unaccentedCapital: ({ meant }) => fr`Les capitales gardent leur accent : ${meant}.`,
  mixedApostrophes: `Le texte mêle deux apostrophes, la droite (') et la courbe (’).`,
};
