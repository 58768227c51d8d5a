/** E2xx: the fields of an article or of a free page, in English. */
import { list } from "../../../list.ts";
import type { FieldSentences } from "../../problems/fields.ts";

const KINDS = {
  text: "text",
  flag: '"true" or "false"',
  list: "a list",
  fields: "a group of fields (name: value)",
  date: "a date",
} as const;

export const fields: FieldSentences = {
  titleMissing: ["The title is missing.", 'Add a line "title:" followed by the title.'],
  wrongKind: ({ key, expected }) => `"${key}" must be ${KINDS[expected]}.`,
  titleTooLong: ({ length, most }) => `The title has ${length} characters; the limit is ${most}.`,
  titleLong: ({ length, most }) =>
    `The title has ${length} characters; beyond ${most}, search engines cut it.`,
  bodyEmpty: ["The article has no text.", 'Write it below the front matter, after the second "---".'],
  ratingUnreadable: ({ given }) => [
    `The rating "${given}" is not a number.`,
    'Write for instance "rating: 3.5" or "rating: 4/5", or remove the line.',
  ],
  ratingOutside: ({ given, best }) => `The rating ${given} is off the scale, which runs from 0 to ${best}.`,
  ratingStep: ({ given, step }) =>
    `The rating ${given} falls between two steps: the journal's scale goes by ${step}.`,
  ratingScale: ({ given }) =>
    `The scale "out of ${given}" makes no sense: its highest mark must be more than 0.`,
  dateMissing: ["The date is missing.", 'Add a line "date:" followed by the day, such as 2026-11-23.'],
  dateUnreadable: ({ given, meant }) =>
    meant
      ? `The date "${given}" must be written year-month-day: ${meant}.`
      : [
          `The date "${given}" cannot be read.`,
          "Write year-month-day, such as 2026-11-23, or with the hour, such as 2026-11-23 08:00.",
        ],
  noSuchDay: ({ given }) => `The day "${given}" does not exist in the calendar.`,
  noSuchHour: ({ given }) => `The hour of "${given}" does not exist.`,
  hourSkipped: ({ given, zone }) =>
    `The hour "${given}" does not exist in ${zone}: the change to summer time skips it.`,
  hourRepeated: ({ given, zone, read }) =>
    `The hour "${given}" occurs twice in ${zone}, at the change to winter time; it is read as ${read}.`,
  updatedBeforeDate: ({ updated, date }) => `The update (${updated}) comes before the publication (${date}).`,
  unknownAuthor: ({ given, meant }) =>
    meant
      ? `No author is called "${given}": did you mean "${meant}"?`
      : [
          `No author is called "${given}".`,
          'Add them to "authors" in ".eleventy.ts", or write the full name of a guest.',
        ],
  unknownGenre: ({ given, meant, known }) =>
    meant
      ? `"${given}" is not a genre: did you mean "${meant}"?`
      : `"${given}" is not a genre. The genres are: ${list(known, "en")}.`,
  unknownDisclaimer: ({ given, meant, known }) =>
    meant
      ? `No disclaimer is called "${given}": did you mean "${meant}"?`
      : [
          `No disclaimer is called "${given}".`,
          `The journal's: ${list(known, "en")}. For a text of your own, write a sentence.`,
        ],
  languageUnknown: ({ given }) => [
    `"${given}" is not a language code.`,
    "Write a code such as fr, en or pt-BR.",
  ],
  urlUnreadable: ({ key, given }) => [
    `The value of "${key}" is not a web address: "${given}".`,
    "Write the whole address, such as https://example.org/page.",
  ],
  fieldMissing: ({ key, parent }) => `In "${parent}", "${key}" is missing.`,
  fieldEmpty: ({ key }) => `"${key}" is empty: give a value or remove the line.`,
  textTooLong: ({ key, length, most }) => `"${key}" has ${length} characters; the limit is ${most}.`,
  aliasUnreadable: ({ given }) => [
    `"${given}" is not an old address of this site.`,
    "Write it from the root, such as /2019/my-article/.",
  ],
  translationUnknown: ({ given, meant }) =>
    meant
      ? `"translationOf" names "${given}", which is not published: did you mean "${meant}"?`
      : `"translationOf" names "${given}", which is neither the slug nor the file of any published article.`,
  futureDate: ({ date }) => [
    `The article is dated ${date}: it stays hidden until then.`,
    "Build the site again on that day.",
  ],
  partUnreadable: ({ given }) => [
    `The part number "${given}" is not a whole number from 1 up.`,
    "Write 1, 2, 3…",
  ],
};
