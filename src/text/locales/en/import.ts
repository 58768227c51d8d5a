/** Remarks of an import on the texts that it creates, in English. */
import { plural } from "../../plural.ts";
import type { RemarkSentences } from "../remark-sentences.ts";

const LANGUAGES = { fr: "French", en: "English" };

export const remarks: RemarkSentences = {
  encoding: ({ label }) => `The file is not UTF-8: it was read as ${label}.`,
  controls: ({ count }) => `${count} control ${plural(count, "character", "characters", "en")} removed.`,
  language: ({ language }) => `Language: ${LANGUAGES[language]}, from its words.`,
  title: ({ title }) => `Title: "${title}".`,
  titleCut:
    "The first line is too long for a title: the title is its beginning, and the line stays in the text.",
  chapo: ({ chapo }) => `Standfirst: the paragraph that begins with "${chapo}".`,
  chapoLong: "The source's standfirst is too long for that field: it opens the text.",
  disclaimer: ({ name }) =>
    name === undefined
      ? "Disclaimer: the sentence that has its words."
      : `Disclaimer: the one that the journal calls "${name}".`,
  rating: ({ given }) => `Rating: "${given}".`,
  date: ({ given, date }) => `Date: ${date}, from "${given}".`,
  dateToday: ({ date }) => `The source has no readable date: today's (${date}) stands in its place.`,
  byline: ({ names }) => `Byline: ${names}.`,
  about: "What the byline says of the author beside the name.",
  signed: ({ name }) => `The last line is the signature: "${name}".`,
  signature: ({ name }) => `The last line, "${name}", looks like a signature; it is still in the text.`,
  label: ({ label, key }) => `The label "${label}" gives the field "${key}"; the label itself is not kept.`,
  labelAlone: ({ label }) => `The label "${label}" announces the text; the label itself is not kept.`,
  statusMissing:
    'The source does not say whether it is to be published to everyone: the article is a draft ("--publish" decides otherwise).',
  authorMissing: "Nobody signs the source: the journal's first author will.",
  tags: ({ tags }) => `Tags of the journal found in the text: ${tags}.`,
  heading: ({ heading }) => `Subheading: "${heading}".`,
  slug: ({ slug }) => `The address that was wanted is taken or impossible: this one is "${slug}".`,
  translationUnpublished: ({ slug }) =>
    `This text translates "${slug}", which is not published: write "translationOf" once it is.`,
  oldAddress: ({ path }) => `Old address: ${path}.`,
  alt: ({ src, alt }) => `The picture ${src} has no alternative text: "${alt}" stands in for it.`,
  pictureRemote: ({ src }) => `The picture ${src} is still where it was on the web.`,
  pictureLost: ({ src }) =>
    `The picture ${src} was not found, or is none that a site can show; its text is still there.`,
  linkLost: ({ target }) => `The link to ${target} leads nowhere; its text is still there.`,
  documentLeft: ({ target }) =>
    `The file ${target}, to which a link leads, is not copied ("--documents" copies such files).`,
  linkUnpublished: ({ target }) =>
    `The link to ${target} is taken out as long as that article is not published; its text is still there.`,
  scripts: ({ tag }) => `Element taken out: <${tag}>.`,
  embed: ({ src }) => `Embedded content, now a link: ${src}.`,
  formatting: ({ tag }) => `Formatting that Markdown does not have: <${tag}>; the text is still there.`,
  form: ({ tag }) => `Form element taken out: <${tag}>.`,
  cells: "A table has merged cells, or paragraphs in its cells: read it again.",
  comment: "Comment hidden in the text, taken out.",
  deletions: "What the tracked changes delete; what they add is accepted.",
  hidden: ({ words }) => `Text that Word hides is visible now: "${words}".`,
  formula: "A formula, whose layout has no equivalent; put it back in its place.",
  outside: "What stands around the article on the page is not carried over.",
  shortcode: ({ name }) => `Shortcode "${name}" taken out; what it enclosed is still there.`,
  field: ({ key }) => `Field "${key}" not carried over.`,
  value: ({ key }) => `The value of "${key}" is not one that Tribune accepts.`,
  captionMarks: "Links and emphasis of a caption, which holds text alone.",
  unknownPart: ({ name }) => `Part "${name}" that the import does not know.`,
  entry: ({ kind, name }) => `Entry not carried over (${kind}): ${name}.`,
  comments: ({ count }) => `${count} ${plural(count, "comment", "comments", "en")} not carried over.`,
  restricted: ({ access }) => `Access to the source was restricted (${access}).`,
  docx: ({ message }) => `The Word document holds what the import cannot read: ${message}`,
  empty: "The source has no text: the article is a draft.",
};
