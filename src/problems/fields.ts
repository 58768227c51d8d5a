/** E2xx: the fields of an article or of a free page. */
import { list } from "../text/list.ts";
import { fr } from "../text/sentence.ts";
import { correction, define } from "./problem.ts";

type Kind = "text" | "flag" | "list" | "fields" | "date";

const KINDS = {
  fr: {
    text: "un texte",
    flag: "« true » ou « false »",
    list: "une liste",
    fields: "un groupe de champs (nom: valeur)",
    date: "une date",
  },
  en: {
    text: "text",
    flag: '"true" or "false"',
    list: "a list",
    fields: "a group of fields (name: value)",
    date: "a date",
  },
} as const;

export const fields = {
  titleMissing: define("E201", () => ({
    fr: [fr`Le titre manque.`, fr`Ajoutez une ligne « title: » suivie du titre.`],
    en: ["The title is missing.", 'Add a line "title:" followed by the title.'],
  })),
  wrongKind: define<{ key: string; expected: Kind; meant?: string | undefined }>(
    "E202",
    ({ key, expected, meant }) => ({
      fr: fr`« ${key} » doit être ${KINDS.fr[expected]}.`,
      en: `"${key}" must be ${KINDS.en[expected]}.`,
      instead: wholeValue(meant),
    }),
  ),
  titleTooLong: define<{ length: number; most: number }>("E203", ({ length, most }) => ({
    fr: fr`Le titre compte ${length} signes ; la limite est de ${most}.`,
    en: `The title has ${length} characters; the limit is ${most}.`,
  })),
  titleLong: define<{ length: number; most: number }>("W204", ({ length, most }) => ({
    fr: fr`Le titre compte ${length} signes ; au-delà de ${most}, les moteurs de recherche le coupent.`,
    en: `The title has ${length} characters; beyond ${most}, search engines cut it.`,
  })),
  bodyEmpty: define(
    "E205",
    () => ({
      fr: [fr`L'article n'a pas de texte.`, fr`Écrivez-le sous l'en-tête, après la seconde ligne « --- ».`],
      en: ["The article has no text.", 'Write it below the front matter, after the second "---".'],
    }),
    { adjustable: true },
  ),
  ratingUnreadable: define<{ given: string }>("E206", ({ given }) => ({
    fr: [
      fr`La note « ${given} » n'est pas un nombre.`,
      fr`Écrivez par exemple « rating: 3,5 » ou « rating: 4/5 », ou retirez la ligne.`,
    ],
    en: [
      `The rating "${given}" is not a number.`,
      'Write for instance "rating: 3.5" or "rating: 4/5", or remove the line.',
    ],
  })),
  ratingOutside: define<{ given: number; best: number }>("E207", ({ given, best }) => ({
    fr: fr`La note ${comma(given)} sort de l'échelle, qui va de 0 à ${comma(best)}.`,
    en: `The rating ${given} is off the scale, which runs from 0 to ${best}.`,
  })),
  ratingStep: define<{ given: number; step: number }>("E208", ({ given, step }) => ({
    fr: fr`La note ${comma(given)} tombe entre deux échelons : l'échelle du journal avance de ${comma(step)} en ${comma(step)}.`,
    en: `The rating ${given} falls between two steps: the journal's scale goes by ${step}.`,
  })),
  ratingScale: define<{ given: number }>("E209", ({ given }) => ({
    fr: fr`L'échelle « sur ${comma(given)} » n'a pas de sens : son maximum doit être plus grand que 0.`,
    en: `The scale "out of ${given}" makes no sense: its highest mark must be more than 0.`,
  })),
  dateMissing: define("E210", () => ({
    fr: [fr`La date manque.`, fr`Ajoutez une ligne « date: » suivie du jour, comme 2026-11-23.`],
    en: ["The date is missing.", 'Add a line "date:" followed by the day, such as 2026-11-23.'],
  })),
  dateUnreadable: define<{ given: string; meant: string | undefined }>("E211", ({ given, meant }) => ({
    fr: meant
      ? fr`La date « ${given} » doit s'écrire année-mois-jour : ${meant}.`
      : [
          fr`La date « ${given} » n'est pas lisible.`,
          fr`Écrivez année-mois-jour, comme 2026-11-23, ou avec l'heure, comme 2026-11-23 08:00.`,
        ],
    en: meant
      ? `The date "${given}" must be written year-month-day: ${meant}.`
      : [
          `The date "${given}" cannot be read.`,
          "Write year-month-day, such as 2026-11-23, or with the hour, such as 2026-11-23 08:00.",
        ],
    instead: wholeValue(meant),
  })),
  noSuchDay: define<{ given: string }>("E212", ({ given }) => ({
    fr: fr`Le jour « ${given} » n'existe pas dans le calendrier.`,
    en: `The day "${given}" does not exist in the calendar.`,
  })),
  noSuchHour: define<{ given: string }>("E213", ({ given }) => ({
    fr: fr`L'heure de « ${given} » n'existe pas.`,
    en: `The hour of "${given}" does not exist.`,
  })),
  hourSkipped: define<{ given: string; zone: string }>("E214", ({ given, zone }) => ({
    fr: fr`L'heure « ${given} » n'existe pas dans le fuseau ${zone} : le passage à l'heure d'été la saute.`,
    en: `The hour "${given}" does not exist in ${zone}: the change to summer time skips it.`,
  })),
  hourRepeated: define<{ given: string; zone: string; read: string }>("W215", ({ given, zone, read }) => ({
    fr: fr`L'heure « ${given} » existe deux fois dans le fuseau ${zone}, au passage à l'heure d'hiver ; elle est lue ${read}.`,
    en: `The hour "${given}" occurs twice in ${zone}, at the change to winter time; it is read as ${read}.`,
  })),
  updatedBeforeDate: define<{ updated: string; date: string }>(
    "E216",
    ({ updated, date }) => ({
      fr: fr`La mise à jour (${updated}) précède la publication (${date}).`,
      en: `The update (${updated}) comes before the publication (${date}).`,
    }),
    { adjustable: true },
  ),
  unknownAuthor: define<{ given: string; meant: string | undefined }>("E217", ({ given, meant }) => ({
    fr: meant
      ? fr`Aucun auteur ne s'appelle « ${given} » : vouliez-vous dire « ${meant} » ?`
      : [
          fr`Aucun auteur ne s'appelle « ${given} ».`,
          fr`Ajoutez-le à « authors » dans « .eleventy.ts », ou écrivez le nom complet d'un invité.`,
        ],
    en: meant
      ? `No author is called "${given}": did you mean "${meant}"?`
      : [
          `No author is called "${given}".`,
          'Add them to "authors" in ".eleventy.ts", or write the full name of a guest.',
        ],
    instead: correction(given, meant),
  })),
  unknownGenre: define<{ given: string; meant: string | undefined; known: readonly string[] }>(
    "E218",
    ({ given, meant, known }) => ({
      fr: meant
        ? fr`« ${given} » n'est pas un genre : vouliez-vous dire « ${meant} » ?`
        : fr`« ${given} » n'est pas un genre. Les genres sont : ${list(known, "fr")}.`,
      en: meant
        ? `"${given}" is not a genre: did you mean "${meant}"?`
        : `"${given}" is not a genre. The genres are: ${list(known, "en")}.`,
      instead: correction(given, meant),
    }),
  ),
  unknownDisclaimer: define<{ given: string; meant: string | undefined; known: readonly string[] }>(
    "E219",
    ({ given, meant, known }) => ({
      fr: meant
        ? fr`Aucun avertissement ne s'appelle « ${given} » : vouliez-vous dire « ${meant} » ?`
        : [
            fr`Aucun avertissement ne s'appelle « ${given} ».`,
            fr`Ceux du journal : ${list(known, "fr")}. Pour un texte à vous, écrivez une phrase.`,
          ],
      en: meant
        ? `No disclaimer is called "${given}": did you mean "${meant}"?`
        : [
            `No disclaimer is called "${given}".`,
            `The journal's: ${list(known, "en")}. For a text of your own, write a sentence.`,
          ],
      instead: correction(given, meant),
    }),
  ),
  languageUnknown: define<{ given: string }>("E220", ({ given }) => ({
    fr: [fr`« ${given} » n'est pas un code de langue.`, fr`Écrivez un code comme fr, en ou pt-BR.`],
    en: [`"${given}" is not a language code.`, "Write a code such as fr, en or pt-BR."],
  })),
  urlUnreadable: define<{ key: string; given: string; meant?: string | undefined }>(
    "E221",
    ({ key, given, meant }) => ({
      fr: [
        fr`La valeur de « ${key} » n'est pas une adresse web : « ${given} ».`,
        fr`Écrivez l'adresse entière, comme https://exemple.fr/page.`,
      ],
      en: [
        `The value of "${key}" is not a web address: "${given}".`,
        "Write the whole address, such as https://example.org/page.",
      ],
      instead: wholeValue(meant),
    }),
  ),
  fieldMissing: define<{ key: string; parent: string }>("E222", ({ key, parent }) => ({
    fr: fr`Dans « ${parent} », « ${key} » manque.`,
    en: `In "${parent}", "${key}" is missing.`,
  })),
  fieldEmpty: define<{ key: string }>("E223", ({ key }) => ({
    fr: fr`« ${key} » est vide : donnez une valeur ou retirez la ligne.`,
    en: `"${key}" is empty: give a value or remove the line.`,
  })),
  textTooLong: define<{ key: string; length: number; most: number }>("E224", ({ key, length, most }) => ({
    fr: fr`« ${key} » compte ${length} signes ; la limite est de ${most}.`,
    en: `"${key}" has ${length} characters; the limit is ${most}.`,
  })),
  aliasUnreadable: define<{ given: string }>("E225", ({ given }) => ({
    fr: [
      fr`« ${given} » n'est pas une ancienne adresse de ce site.`,
      fr`Écrivez-la depuis la racine, comme /2019/mon-article/.`,
    ],
    en: [
      `"${given}" is not an old address of this site.`,
      "Write it from the root, such as /2019/my-article/.",
    ],
  })),
  translationUnknown: define<{ given: string; meant: string | undefined }>(
    "E226",
    ({ given, meant }) => ({
      fr: meant
        ? fr`« translationOf » nomme « ${given} », qui n'est pas publié : vouliez-vous dire « ${meant} » ?`
        : fr`« translationOf » nomme « ${given} », qui n'est le slug ni le fichier d'aucun article publié.`,
      en: meant
        ? `"translationOf" names "${given}", which is not published: did you mean "${meant}"?`
        : `"translationOf" names "${given}", which is neither the slug nor the file of any published article.`,
      instead: correction(given, meant),
    }),
    { adjustable: true },
  ),
  futureDate: define<{ date: string }>("W228", ({ date }) => ({
    fr: [
      fr`L'article est daté du ${date} : il reste caché jusque-là.`,
      fr`Construisez de nouveau le site ce jour-là.`,
    ],
    en: [`The article is dated ${date}: it stays hidden until then.`, "Build the site again on that day."],
  })),
  partUnreadable: define<{ given: string }>("E227", ({ given }) => ({
    fr: [
      fr`Le numéro de partie « ${given} » n'est pas un nombre entier à partir de 1.`,
      fr`Écrivez 1, 2, 3…`,
    ],
    en: [`The part number "${given}" is not a whole number from 1 up.`, "Write 1, 2, 3…"],
  })),
};

/** What should stand as the value of a field. */
const wholeValue = (meant: string | undefined) =>
  meant === undefined ? undefined : { written: undefined, meant };

const comma = (number: number) => String(Math.round(number * 1000) / 1000).replace(".", ",");
