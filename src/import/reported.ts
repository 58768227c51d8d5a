/** Every remark that an import can make: its kind, joined to its sentence in each language. */
import { inEveryLanguage } from "../text/language.ts";
import type { RemarkSentences } from "../text/locales/remark-sentences.ts";
import { REMARK_SENTENCES } from "../text/locales/remarks-by-language.ts";
import type { Remark, RemarkKind } from "./import-remarks.ts";

/** A remark; called with what happened, and with the words that are not carried over. */
function remark<Data = void>(
  kind: RemarkKind,
  sentenceOf: (sentences: RemarkSentences) => string | ((data: Data) => string),
) {
  const sentences = inEveryLanguage((language) => sentenceOf(REMARK_SENTENCES[language]));
  return (data: Data, kept?: string): Remark => ({
    kind,
    ...inEveryLanguage((language) => {
      const sentence = sentences[language];
      return typeof sentence === "string" ? sentence : sentence(data);
    }),
    ...(kept === undefined ? {} : { kept }),
  });
}

export const report = {
  encoding: remark("guessed", (say) => say.encoding),
  controls: remark("lost", (say) => say.controls),
  language: remark("guessed", (say) => say.language),
  title: remark("guessed", (say) => say.title),
  titleCut: remark("check", (say) => say.titleCut),
  chapo: remark("guessed", (say) => say.chapo),
  chapoLong: remark("check", (say) => say.chapoLong),
  disclaimer: remark("guessed", (say) => say.disclaimer),
  rating: remark("guessed", (say) => say.rating),
  date: remark("guessed", (say) => say.date),
  dateToday: remark("check", (say) => say.dateToday),
  byline: remark("guessed", (say) => say.byline),
  about: remark("lost", (say) => say.about),
  signed: remark("guessed", (say) => say.signed),
  signature: remark("check", (say) => say.signature),
  label: remark("guessed", (say) => say.label),
  labelAlone: remark("guessed", (say) => say.labelAlone),
  statusMissing: remark("check", (say) => say.statusMissing),
  authorMissing: remark("check", (say) => say.authorMissing),
  tags: remark("guessed", (say) => say.tags),
  heading: remark("guessed", (say) => say.heading),
  slug: remark("check", (say) => say.slug),
  translationUnpublished: remark("check", (say) => say.translationUnpublished),
  oldAddress: remark("guessed", (say) => say.oldAddress),
  alt: remark("check", (say) => say.alt),
  pictureRemote: remark("check", (say) => say.pictureRemote),
  pictureLost: remark("lost", (say) => say.pictureLost),
  linkLost: remark("lost", (say) => say.linkLost),
  documentLeft: remark("check", (say) => say.documentLeft),
  linkUnpublished: remark("check", (say) => say.linkUnpublished),
  scripts: remark("lost", (say) => say.scripts),
  embed: remark("check", (say) => say.embed),
  formatting: remark("lost", (say) => say.formatting),
  form: remark("lost", (say) => say.form),
  cells: remark("check", (say) => say.cells),
  comment: remark("lost", (say) => say.comment),
  deletions: remark("lost", (say) => say.deletions),
  hidden: remark("check", (say) => say.hidden),
  formula: remark("lost", (say) => say.formula),
  outside: remark("lost", (say) => say.outside),
  shortcode: remark("lost", (say) => say.shortcode),
  field: remark("lost", (say) => say.field),
  value: remark("lost", (say) => say.value),
  captionMarks: remark("lost", (say) => say.captionMarks),
  unknownPart: remark("lost", (say) => say.unknownPart),
  entry: remark("lost", (say) => say.entry),
  comments: remark("lost", (say) => say.comments),
  restricted: remark("check", (say) => say.restricted),
  docx: remark("check", (say) => say.docx),
  empty: remark("check", (say) => say.empty),
};
