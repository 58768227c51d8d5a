/** E2xx: the fields of an article or of a free page. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.fields);

export const fields = {
  titleMissing: define("E201", (say) => say.titleMissing),
  wrongKind: define("E202", (say) => say.wrongKind, {
    mend: ({ meant }) => ({ instead: wholeValue(meant) }),
  }),
  titleTooLong: define("E203", (say) => say.titleTooLong),
  titleLong: define("W204", (say) => say.titleLong),
  bodyEmpty: define("E205", (say) => say.bodyEmpty, { adjustable: true }),
  ratingUnreadable: define("E206", (say) => say.ratingUnreadable),
  ratingOutside: define("E207", (say) => say.ratingOutside),
  ratingStep: define("E208", (say) => say.ratingStep),
  ratingScale: define("E209", (say) => say.ratingScale),
  dateMissing: define("E210", (say) => say.dateMissing),
  dateUnreadable: define("E211", (say) => say.dateUnreadable, {
    mend: ({ meant }) => ({ instead: wholeValue(meant) }),
  }),
  noSuchDay: define("E212", (say) => say.noSuchDay),
  noSuchHour: define("E213", (say) => say.noSuchHour),
  hourSkipped: define("E214", (say) => say.hourSkipped),
  hourRepeated: define("W215", (say) => say.hourRepeated),
  updatedBeforeDate: define("E216", (say) => say.updatedBeforeDate, { adjustable: true }),
  unknownAuthor: define("E217", (say) => say.unknownAuthor, {
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  unknownGenre: define("E218", (say) => say.unknownGenre, {
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  unknownDisclaimer: define("E219", (say) => say.unknownDisclaimer, {
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  languageUnknown: define("E220", (say) => say.languageUnknown),
  urlUnreadable: define("E221", (say) => say.urlUnreadable, {
    mend: ({ meant }) => ({ instead: wholeValue(meant) }),
  }),
  fieldMissing: define("E222", (say) => say.fieldMissing),
  fieldEmpty: define("E223", (say) => say.fieldEmpty),
  textTooLong: define("E224", (say) => say.textTooLong),
  aliasUnreadable: define("E225", (say) => say.aliasUnreadable),
  translationUnknown: define("E226", (say) => say.translationUnknown, {
    adjustable: true,
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  futureDate: define("W228", (say) => say.futureDate),
  partUnreadable: define("E227", (say) => say.partUnreadable),
};

/** What should stand as the value of a field. */
const wholeValue = (meant: string | undefined) =>
  meant === undefined ? undefined : { written: undefined, meant };
