/** E6xx: the journal itself, in `.eleventy.ts`. */
import { fr } from "../text/sentence.ts";
import { define } from "./problem.ts";

export const journal = {
  journalMissing: define<{ field: string }>("E601", ({ field }) => ({
    fr: fr`Le journal n'a pas de « ${field} ».`,
    en: `The journal has no "${field}".`,
  })),
  journalWrong: define<{ field: string; expected: { fr: string; en: string } }>(
    "E602",
    ({ field, expected }) => ({
      fr: fr`Dans le journal, « ${field} » doit être ${expected.fr}.`,
      en: `In the journal, "${field}" must be ${expected.en}.`,
    }),
  ),
  journalUnknownKey: define<{ key: string; meant: string | undefined }>("E603", ({ key, meant }) => ({
    fr: meant
      ? fr`Dans le journal, « ${key} » n'existe pas : vouliez-vous dire « ${meant} » ?`
      : fr`Dans le journal, « ${key} » n'existe pas.`,
    en: meant
      ? `In the journal, "${key}" does not exist: did you mean "${meant}"?`
      : `In the journal, "${key}" does not exist.`,
  })),
  journalDefaultDisclaimer: define<{ given: string; known: readonly string[] }>(
    "E604",
    ({ given, known }) => ({
      fr: fr`L'avertissement par défaut, « ${given} », n'est pas parmi ceux du journal (${known.join(", ")}).`,
      en: `The default disclaimer, "${given}", is not among the journal's (${known.join(", ")}).`,
    }),
  ),
  journalAuthorTwice: define<{ id: string }>("E605", ({ id }) => ({
    fr: fr`Deux auteurs portent l'identifiant « ${id} ».`,
    en: `Two authors have the id "${id}".`,
  })),
  journalScale: define<{ best: number; step: number }>("E606", ({ best, step }) => ({
    fr: fr`Dans le journal, l'échelle des notes va jusqu'à ${best}, ce que des pas de ${String(step).replace(".", ",")} n'atteignent pas.`,
    en: `In the journal, the rating scale ends at ${best}, which steps of ${step} do not reach.`,
  })),
  journalRuleUnknown: define<{ code: string; meant: string | undefined }>("E609", ({ code, meant }) => ({
    fr: meant
      ? fr`Dans « rules », le code ${code} n'existe pas : vouliez-vous dire ${meant} ?`
      : fr`Dans « rules », le code ${code} n'existe pas.`,
    en: meant
      ? `In "rules", there is no code ${code}: did you mean ${meant}?`
      : `In "rules", there is no code ${code}.`,
  })),
  journalRuleFixed: define<{ code: string }>("E610", ({ code }) => ({
    fr: fr`Dans « rules », ${code} ne peut pas être abaissé : cette règle garde le site sûr ou lisible.`,
    en: `In "rules", ${code} cannot be lowered: that rule keeps the site safe or readable.`,
  })),
  journalTagUnused: define<{ tag: string; meant: string | undefined }>("W612", ({ tag, meant }) => ({
    fr: meant
      ? fr`Aucun article ne porte le mot-clé « ${tag} » du journal : vouliez-vous dire « ${meant} » ?`
      : fr`Aucun article ne porte le mot-clé « ${tag} » du journal.`,
    en: meant
      ? `No article has the journal's tag "${tag}": did you mean "${meant}"?`
      : `No article has the journal's tag "${tag}".`,
  })),
  journalLinkDead: define<{ field: string; given: string; meant: string | undefined }>(
    "W616",
    ({ field, given, meant }) => ({
      fr: meant
        ? fr`Dans le journal, « ${field} » mène à « ${given} », où il n'y a pas de page : vouliez-vous dire « ${meant} » ?`
        : fr`Dans le journal, « ${field} » mène à « ${given} », où il n'y a pas de page.`,
      en: meant
        ? `In the journal, "${field}" leads to "${given}", where there is no page: did you mean "${meant}"?`
        : `In the journal, "${field}" leads to "${given}", where there is no page.`,
    }),
  ),
  styleFileMissing: define<{ given: string }>("E611", ({ given }) => ({
    fr: fr`La feuille de style nomme un fichier qui n'est pas dans « layouts/ » : « ${given} ».`,
    en: `The style sheet names a file that is not in "layouts/": "${given}".`,
  })),
  journalPortrait: define<{ id: string; given: string; meant: string | undefined }>(
    "E613",
    ({ id, given, meant }) => ({
      fr: meant
        ? fr`Le portrait de « ${id} », « ${given} », n'est pas dans le dossier du site : vouliez-vous dire « ${meant} » ?`
        : [
            fr`Le portrait de « ${id} », « ${given} », n'est pas dans le dossier du site.`,
            fr`Le chemin part du dossier où se trouve « .eleventy.ts ».`,
          ],
      en: meant
        ? `The portrait of "${id}", "${given}", is not in the site's folder: did you mean "${meant}"?`
        : [
            `The portrait of "${id}", "${given}", is not in the site's folder.`,
            'The path starts from the folder that holds ".eleventy.ts".',
          ],
    }),
  ),
  journalPolicy: define<{ field: string; given: string; meant: string | undefined }>(
    "E614",
    ({ field, given, meant }) => ({
      fr: meant
        ? fr`Dans le journal, « ${field} » mène à « ${given} », qui n'est pas une page du site : vouliez-vous dire « ${meant} » ?`
        : [
            fr`Dans le journal, « ${field} » mène à « ${given} », qui n'est pas une page du site.`,
            fr`Écrivez-la dans « pages/ ».`,
          ],
      en: meant
        ? `In the journal, "${field}" leads to "${given}", which is not a page of the site: did you mean "${meant}"?`
        : [
            `In the journal, "${field}" leads to "${given}", which is not a page of the site.`,
            'Write it in "pages/".',
          ],
    }),
  ),
  journalLogo: define<{ given: string; meant: string | undefined }>("E620", ({ given, meant }) => ({
    fr: meant
      ? fr`Le logo du journal, « ${given} », n'est pas dans le dossier du site : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Le logo du journal, « ${given} », n'est pas dans le dossier du site.`,
          fr`Le chemin part du dossier où se trouve « .eleventy.ts ».`,
        ],
    en: meant
      ? `The journal's logo, "${given}", is not in the site's folder: did you mean "${meant}"?`
      : [
          `The journal's logo, "${given}", is not in the site's folder.`,
          'The path starts from the folder that holds ".eleventy.ts".',
        ],
  })),
  cardFontMissing: define<{ given: string; meant: string | undefined }>("E621", ({ given, meant }) => ({
    fr: meant
      ? fr`La police « ${given} » de « socialImages » n'est pas dans le dossier du site : vouliez-vous dire « ${meant} » ?`
      : [
          fr`La police « ${given} » de « socialImages » n'est pas dans le dossier du site.`,
          fr`Le chemin part du dossier où se trouve « .eleventy.ts ».`,
        ],
    en: meant
      ? `The font "${given}" of "socialImages" is not in the site's folder: did you mean "${meant}"?`
      : [
          `The font "${given}" of "socialImages" is not in the site's folder.`,
          'The path starts from the folder that holds ".eleventy.ts".',
        ],
  })),
  cardFontUnreadable: define<{ given: string }>("E622", ({ given }) => ({
    fr: [
      fr`Le fichier « ${given} » de « socialImages » n'est pas une police que Tribune sait lire.`,
      fr`Donnez un fichier TTF, OTF, WOFF ou WOFF2, d'une seule police.`,
    ],
    en: [
      `The file "${given}" of "socialImages" is not a font that Tribune can read.`,
      "Give a TTF, OTF, WOFF or WOFF2 file that holds one font.",
    ],
  })),
  adminPackageMissing: define("E623", () => ({
    fr: [
      fr`L'éditeur web de « admin » demande le paquet « @sveltia/cms », qui n'est pas installé.`,
      fr`Installez-le : npm install @sveltia/cms`,
    ],
    en: [
      'The web editor of "admin" needs the package "@sveltia/cms", which is not installed.',
      "Install it: npm install @sveltia/cms",
    ],
  })),
  configUnreadable: define<{ message: string; meant?: string | undefined }>("E607", ({ message, meant }) => ({
    fr: meant
      ? fr`La configuration ne peut pas être chargée (${message}) : vouliez-vous dire « ${meant} » ?`
      : fr`La configuration ne peut pas être chargée (${message}).`,
    en: meant
      ? `The configuration cannot be loaded (${message}): did you mean "${meant}"?`
      : `The configuration cannot be loaded (${message}).`,
  })),
  configMissing: define("E608", () => ({
    fr: [
      fr`Ce dossier n'a pas de fichier « .eleventy.ts ».`,
      fr`Lancez la commande depuis le dossier du site.`,
    ],
    en: ['This folder has no ".eleventy.ts".', "Run the command from the site's folder."],
  })),
};
