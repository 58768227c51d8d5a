/** The fields about the opinion: rating, disclaimer, genre. */
import { DEFAULT_GENRE, GENRES } from "../../../text/locales/genre.ts";
import { RATING_PARTS } from "./field-parts.ts";
import { disclaimer, genre, TEXT_LENGTH } from "./field-readers.ts";
import { both, type FieldTable } from "./field-row.ts";
import { rating } from "./rating-reader.ts";

const MARK_HINT = {
  fr: "Un nombre, ou une fraction comme 8/10.",
  en: "A number, or a fraction such as 8/10.",
};

export const OPINION_FIELDS = {
  rating: {
    type: (journal) => rating(journal).optional(),
    parts: RATING_PARTS,
    doc: {
      fr: "La note de l’auteur : un nombre, « 4/5 », ou value, best et subject (ce qui est noté).",
      en: 'The author\'s rating: a number, "4/5", or value, best and subject (what is rated).',
    },
    label: { fr: "Note", en: "Rating" },
    example: { fr: "3,5", en: "3.5" },
    names: ["note", "score"],
    // Most ratings are a mark alone; the form offers only that.
    widget: {
      as: "string",
      options: ({ language }) => ({ pattern: ["^\\d+([.,]\\d+)?( ?/ ?\\d+)?$", MARK_HINT[language]] }),
      hint: MARK_HINT,
    },
    spoken: { longest: 40, labels: ["ma_note", "notre_note", "my_rating", "our_rating"] },
  },
  disclaimer: {
    type: (journal) => disclaimer(journal).optional(),
    doc: {
      fr: "Le nom d’un avertissement du journal, ou un texte propre à l’article. À défaut, celui du journal.",
      en: "The name of one of the journal's disclaimers, or a text of the article's own. Else the journal's default.",
    },
    label: { fr: "Avertissement", en: "Disclaimer" },
    example: {
      fr: '"Cet article n’engage que son auteur."',
      en: '"This piece speaks for its author alone."',
    },
    names: ["avertissement"],
    text: "prose",
    typeset: true,
    survives: true,
    becomes: "disclaimer",
    known: { choose: "one", values: ({ journal }) => Object.keys(journal.disclaimers.named) },
    widget: { options: () => ({ widget: "text" }), lists: true },
    spoken: { longest: TEXT_LENGTH, labels: ["mise_en_garde", "clause_de_non_responsabilite"] },
  },
  genre: {
    type: () => genre.default(DEFAULT_GENRE),
    doc: {
      fr: `Le genre, montré au-dessus du titre : ${GENRES.join(", ")}. À défaut, ${DEFAULT_GENRE}.`,
      en: `The genre, shown above the title: ${GENRES.join(", ")}. Else ${DEFAULT_GENRE}.`,
    },
    label: { fr: "Genre", en: "Genre" },
    example: both("analyse"),
    names: ["rubrique"],
    survives: true,
    known: { choose: "only", values: () => GENRES },
    snippet: { place: 4, text: "choice" },
    widget: { options: () => ({ default: DEFAULT_GENRE }) },
    spoken: { longest: 40 },
  },
} as const satisfies FieldTable;
