/** E5xx: the text of an article, its links and its pictures. */

import { fr } from "../text/sentence.ts";
import type { RuleName } from "../text/typography/rule.ts";
import { correction, define } from "./problem.ts";
import { WITHHELD, type Withheld } from "./withheld.ts";

/** What each rule of typography sees to. */
const TYPOGRAPHY = {
  punctuation: { fr: fr`espace devant ; ! ?`, en: "space before ; ! ?" },
  colon: { fr: "espace devant les deux-points", en: "space before the colon" },
  guillemets: { fr: "espaces des guillemets", en: "spaces inside guillemets" },
  quotes: { fr: "guillemets", en: "quotation marks" },
  apostrophes: { fr: "apostrophe", en: "apostrophe" },
  ellipsis: { fr: "points de suspension", en: "ellipsis" },
  dashes: { fr: "tirets", en: "dashes" },
  ranges: { fr: "intervalle", en: "range" },
  thousands: { fr: "milliers", en: "thousands" },
  units: { fr: "espace devant l’unité", en: "space before the unit" },
  ordinals: { fr: "ordinal", en: "ordinal" },
  abbreviations: { fr: "espace après l’abréviation", en: "space after the abbreviation" },
  dates: { fr: "espace de la date", en: "space in the date" },
  times: { fr: "espaces de l’heure", en: "spaces in the time" },
  signs: { fr: "signe", en: "sign" },
} as const satisfies Readonly<Record<RuleName, { fr: string; en: string }>>;

export const markdown = {
  unsafeLink: define<{ scheme: string; kind: "link" | "image" }>("E501", ({ scheme, kind }) => ({
    fr: [
      fr`${kind === "link" ? "Le lien" : "L’image"} commence par « ${scheme} », qui n'est pas accepté.`,
      kind === "link"
        ? fr`Seuls http, https, mailto et tel le sont : d'autres peuvent exécuter du code dans le navigateur du lecteur.`
        : fr`Une image n'admet que http et https : d'autres peuvent exécuter du code dans le navigateur du lecteur.`,
    ],
    en: [
      `The ${kind === "link" ? "link" : "picture"} begins with "${scheme}", which is not accepted.`,
      kind === "link"
        ? "Only http, https, mailto and tel are: others may run code in the reader's browser."
        : "A picture takes only http and https: others may run code in the reader's browser.",
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
        ? fr`Le fichier « ${given} » n'existe pas : vouliez-vous dire « ${meant} » ?`
        : [fr`Le fichier « ${given} » n'existe pas.`, fr`Le chemin part du dossier de l'article.`],
      en: meant
        ? `The file "${given}" does not exist: did you mean "${meant}"?`
        : [`The file "${given}" does not exist.`, "The path starts from the article's folder."],
      instead: correction(given.replace(/[?#].*$/, "").replace(/^.*\//, ""), meant),
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
  articleLinkDead: define<{
    given: string;
    meant: string | undefined;
    /** Why the text that is there is not published. */
    why: Withheld | undefined;
  }>(
    "E505",
    ({ given, meant, why }) => {
      const reason = fr`Le lien vers « ${given} » ne mène à aucun article publié`;
      const english = `The link to "${given}" leads to no published article`;
      const withheld = why && WITHHELD[why];
      return {
        fr: withheld
          ? [`${reason} : ${withheld.fr[0]}.`, withheld.fr[1]]
          : meant
            ? fr`${reason} : vouliez-vous dire « ${meant} » ?`
            : `${reason}.`,
        en: withheld
          ? [`${english}: ${withheld.en[0]}.`, withheld.en[1]]
          : meant
            ? `${english}: did you mean "${meant}"?`
            : `${english}.`,
        instead: correction(given, meant),
      };
    },
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
      instead: correction(given, given.includes("#") ? undefined : meant),
    }),
    { adjustable: true },
  ),
  anchorDead: define<{ given: string; anchor: string; meant: string | undefined }>(
    "E511",
    ({ given, anchor, meant }) => ({
      fr: meant
        ? fr`Le lien « ${given} » vise « #${anchor} », qui n'existe pas dans la page visée : vouliez-vous dire « #${meant} » ?`
        : fr`Le lien « ${given} » vise « #${anchor} », qui n'existe pas dans la page visée.`,
      en: meant
        ? `The link "${given}" aims at "#${anchor}", which is not in the page it leads to: did you mean "#${meant}"?`
        : `The link "${given}" aims at "#${anchor}", which is not in the page it leads to.`,
      instead: correction(`#${anchor}`, meant && `#${meant}`),
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
    instead: correction(given, `https:${given}`),
  })),
  addressMissing: define("E573", () => ({
    fr: [
      fr`Ces parenthèses ne contiennent ni adresse ni fichier.`,
      fr`Écrivez-y l'adresse, ou retirez les crochets et les parenthèses.`,
    ],
    en: [
      "These round brackets hold neither an address nor a file.",
      "Write the address in them, or remove both pairs of brackets.",
    ],
  })),
  imageOutside: define<{ given: string }>("E508", ({ given }) => ({
    fr: fr`Le fichier « ${given} » est hors du dossier de ce texte.`,
    en: `The file "${given}" lies outside this text's folder.`,
  })),
  typography: define<{ rules: readonly RuleName[]; mended: string }>("W520", ({ rules, mended }) => ({
    fr: fr`Typographie : ${rules.map((rule) => TYPOGRAPHY[rule].fr).join(", ")}.`,
    en: `Typography: ${rules.map((rule) => TYPOGRAPHY[rule].en).join(", ")}.`,
    mended,
  })),
  englishQuotes: define("W521", () => ({
    fr: fr`Les guillemets “ ” sont anglais : en français, le premier niveau est « ».`,
    en: "The quotation marks “ ” are English: French uses « » for the first level.",
  })),
  capitalInDate: define<{ meant: string }>("W522", ({ meant }) => ({
    fr: fr`Les mois et les jours s'écrivent sans capitale : ${meant}.`,
    en: `French writes months and days without a capital: ${meant}.`,
  })),
  unaccentedCapital: define<{ meant: string }>("W523", ({ meant }) => ({
    fr: fr`Les capitales gardent leur accent : ${meant}.`,
    en: `French keeps the accent on capitals: ${meant}.`,
  })),
  mixedApostrophes: define("W524", () => ({
    fr: `Le texte mêle deux apostrophes, la droite (') et la courbe (’).`,
    en: "The text mixes two apostrophes, the straight (') and the curly (’).",
  })),
};
