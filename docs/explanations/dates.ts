/** E2xx, third part: days and hours. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutDates = {
  dateMissing: {
    fr: {
      title: "Date absente",
      what: fr`Le champ ${code("date")} manque.`,
      why: fr`La date range l'article dans les listes et les archives, et une opinion ne se juge pas sans savoir quand elle a été écrite.`,
      mend: fr`Ajoutez une ligne ${code("date:")} suivie du jour de publication, sous la forme année-mois-jour.`,
    },
    en: {
      title: "No date",
      what: "The field `date` is missing.",
      why: "The date puts the article in its place in lists and archives, and an opinion cannot be judged without knowing when it was written.",
      mend: "Add a line `date:` followed by the day of publication, as year-month-day.",
    },
  },
  dateUnreadable: {
    fr: {
      title: "Date mal écrite",
      what: fr`La date n'est pas sous la forme année-mois-jour, ou elle est incomplète.`,
      why: fr`Le 03/04/2026 est le 3 avril en France et le 4 mars aux États-Unis. La forme année-mois-jour n'a qu'une lecture.`,
      mend: fr`Écrivez ${code("2026-11-23")}, ou ${code("2026-11-23 08:00")} pour donner l'heure, lue dans le fuseau du journal.`,
      example: { wrong: "date: 23/11/2026", right: "date: 2026-11-23" },
    },
    en: {
      title: "Unreadable date",
      what: "The date is not in the form year-month-day, or it is incomplete.",
      why: "03/04/2026 is the 3rd of April in France and the 4th of March in the United States. Year-month-day can be read in one way only.",
      mend: "Write `2026-11-23`, or `2026-11-23 08:00` to give the hour, which is read in the journal's time zone.",
      example: { wrong: "date: 23/11/2026", right: "date: 2026-11-23" },
    },
  },
  noSuchDay: {
    fr: {
      title: "Jour qui n’existe pas",
      what: fr`La date est bien écrite, mais le calendrier n'a pas ce jour, comme le 30 février.`,
      why: fr`Beaucoup de logiciels glissent alors au jour suivant : l'article paraîtrait à une date que personne n'a choisie.`,
      mend: fr`Corrigez le mois ou le jour.`,
      example: { wrong: "date: 2026-02-30", right: "date: 2026-02-28" },
    },
    en: {
      title: "A day that does not exist",
      what: "The date is well written, but the calendar has no such day, as with the 30th of February.",
      why: "Much software then slips to the next day: the article would appear on a date that nobody chose.",
      mend: "Correct the month or the day.",
      example: { wrong: "date: 2026-02-30", right: "date: 2026-02-28" },
    },
  },
  noSuchHour: {
    fr: {
      title: "Heure qui n’existe pas",
      what: fr`L'heure dépasse 23:59.`,
      why: fr`Rien ne dit si elle appartient à ce jour ou au suivant.`,
      mend: fr`Comptez les heures de 00 à 23 et les minutes de 00 à 59 ; minuit est 00:00 du jour qui commence.`,
      example: { wrong: "date: 2026-11-22 24:00", right: "date: 2026-11-23 00:00" },
    },
    en: {
      title: "An hour that does not exist",
      what: "The hour is past 23:59.",
      why: "Nothing says whether it belongs to that day or to the next.",
      mend: "Count hours from 00 to 23 and minutes from 00 to 59; midnight is 00:00 of the day that begins.",
      example: { wrong: "date: 2026-11-22 24:00", right: "date: 2026-11-23 00:00" },
    },
  },
  hourSkipped: {
    fr: {
      title: "Heure sautée au passage à l’heure d’été",
      what: fr`Cette heure n'a pas existé ce jour-là dans le fuseau du journal : les horloges ont sauté par-dessus.`,
      why: fr`La nuit du passage à l'heure d'été, 2 heures devient 3 heures. L'article aurait une heure de parution que nulle horloge n'a montrée.`,
      mend: fr`Donnez une heure avant ou après le saut, ou le jour seul.`,
      example: { wrong: "date: 2026-03-29 02:30", right: "date: 2026-03-29 03:30" },
    },
    en: {
      title: "Hour skipped by the change to summer time",
      what: "That hour did not exist on that day in the journal's time zone: the clocks jumped over it.",
      why: "In the night of the change to summer time, 2 o'clock becomes 3 o'clock. The article would bear an hour that no clock has shown.",
      mend: "Give an hour before or after the jump, or the day alone.",
      example: { wrong: "date: 2026-03-29 02:30", right: "date: 2026-03-29 03:30" },
    },
  },
  hourRepeated: {
    fr: {
      title: "Heure double au passage à l’heure d’hiver",
      what: fr`Cette heure a existé deux fois ce jour-là dans le fuseau du journal. Tribune prend la première.`,
      why: fr`La nuit du passage à l'heure d'hiver, 3 heures redevient 2 heures. L'ordre des articles de cette nuit peut s'en trouver changé.`,
      mend: fr`Donnez une autre heure, ou ajoutez le décalage : ${code("+02:00")} pour la première, ${code("+01:00")} pour la seconde, à Paris.`,
      example: { wrong: "date: 2025-10-26 02:30", right: "date: 2025-10-26 02:30+01:00" },
    },
    en: {
      title: "Hour repeated by the change to winter time",
      what: "That hour occurred twice on that day in the journal's time zone. Tribune takes the first.",
      why: "In the night of the change to winter time, 3 o'clock becomes 2 o'clock again. The order of that night's articles may change.",
      mend: "Give another hour, or add the offset: `+02:00` for the first, `+01:00` for the second, in Paris.",
      example: { wrong: "date: 2025-10-26 02:30", right: "date: 2025-10-26 02:30+01:00" },
    },
  },
  updatedBeforeDate: {
    fr: {
      title: "Mise à jour avant la publication",
      what: fr`Le jour de ${code("updated")} précède celui de ${code("date")}.`,
      why: fr`La page dirait au lecteur que l'article a été revu avant de paraître. L'année est souvent fausse, ou les deux dates sont interverties.`,
      mend: fr`Corrigez l'une des deux dates, ou retirez ${code("updated")}.`,
      example: {
        wrong: "date: 2026-11-22\nupdated: 2025-11-23",
        right: "date: 2026-11-22\nupdated: 2026-11-23",
      },
    },
    en: {
      title: "Updated before publication",
      what: "The day of `updated` comes before that of `date`.",
      why: "The page would tell readers that the article was revised before it appeared. Often the year is wrong, or the two dates have changed places.",
      mend: "Correct one of the two dates, or remove `updated`.",
      example: {
        wrong: "date: 2026-11-22\nupdated: 2025-11-23",
        right: "date: 2026-11-22\nupdated: 2026-11-23",
      },
    },
  },
  futureDate: {
    fr: {
      title: "Article à paraître",
      what: fr`La date de l'article est à venir : il ne paraît encore nulle part.`,
      why: fr`C'est permis, et c'est ainsi que l'on programme un article. L'avertissement est là pour le jour où l'année est fausse et où l'on cherche pourquoi l'article manque.`,
      mend: fr`Rien si la date est voulue ; construisez le site de nouveau le jour venu. ${code("tribune dev")} montre dès maintenant les articles à venir et les brouillons, sans rien publier.`,
    },
    en: {
      title: "Article not yet due",
      what: "The date of the article is in the future: it appears nowhere yet.",
      why: "That is allowed, and it is how an article is scheduled. The warning is there for the day when the year is wrong and somebody wonders why the article is missing.",
      mend: "Nothing if the date is meant; build the site again when the day comes. `tribune dev` shows articles of the future and drafts already now, and publishes nothing.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
