/** E2xx: the fields of an article or of a free page. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.fields);

export const fields = {
  titleMissing: define("E201", (texts) => texts.titleMissing),
  wrongKind: define("E202", (texts) => texts.wrongKind, {
    fix: ({ meant }) => ({ instead: wholeValue(meant) }),
  }),
  titleTooLong: define("E203", (texts) => texts.titleTooLong),
  titleLong: define("W204", (texts) => texts.titleLong),
  bodyEmpty: define("E205", (texts) => texts.bodyEmpty, { adjustable: true }),
  ratingUnreadable: define("E206", (texts) => texts.ratingUnreadable),
  ratingOutside: define("E207", (texts) => texts.ratingOutside),
  ratingStep: define("E208", (texts) => texts.ratingStep),
  ratingScale: define("E209", (texts) => texts.ratingScale),
  dateMissing: define("E210", (texts) => texts.dateMissing),
  dateUnreadable: define("E211", (texts) => texts.dateUnreadable, {
    fix: ({ meant }) => ({ instead: wholeValue(meant) }),
  }),
  noSuchDay: define("E212", (texts) => texts.noSuchDay),
  noSuchHour: define("E213", (texts) => texts.noSuchHour),
  hourSkipped: define("E214", (texts) => texts.hourSkipped),
  hourRepeated: define("W215", (texts) => texts.hourRepeated),
  updatedBeforeDate: define("E216", (texts) => texts.updatedBeforeDate, { adjustable: true }),
  unknownAuthor: define("E217", (texts) => texts.unknownAuthor, {
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  unknownGenre: define("E218", (texts) => texts.unknownGenre, {
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  unknownDisclaimer: define("E219", (texts) => texts.unknownDisclaimer, {
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  languageUnknown: define("E220", (texts) => texts.languageUnknown),
  urlUnreadable: define("E221", (texts) => texts.urlUnreadable, {
    fix: ({ meant }) => ({ instead: wholeValue(meant) }),
  }),
  fieldMissing: define("E222", (texts) => texts.fieldMissing),
  fieldEmpty: define("E223", (texts) => texts.fieldEmpty),
  textTooLong: define("E224", (texts) => texts.textTooLong),
  aliasUnreadable: define("E225", (texts) => texts.aliasUnreadable),
  translationUnknown: define("E226", (texts) => texts.translationUnknown, {
    adjustable: true,
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  futureDate: define("W228", (texts) => texts.futureDate),
  partUnreadable: define("E227", (texts) => texts.partUnreadable),
};

/** A correction that replaces the whole value of a field. */
const wholeValue = (meant: string | undefined) =>
  meant === undefined ? undefined : { written: undefined, meant };
