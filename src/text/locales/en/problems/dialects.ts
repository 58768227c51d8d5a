/** W5xx: syntax of other programs that Tribune does not support, in English. */
import type { DialectSentences } from "../../problems/dialects.ts";

export const dialects: DialectSentences = {
  languageUnbracketed: ({ written }) =>
    `"${written}" will appear as it is typed: words of another language are put in square brackets.`,
  attributes: ({ given, anchor = "", meant }) => [
    `"${given}" means nothing here, and will appear as it is typed.`,
    anchor === ""
      ? "Remove it: a text has neither classes nor attributes; only a heading takes an anchor, ## Title {#anchor}."
      : meant === undefined
        ? `Remove this line, and put the anchor at the end of the heading: ## Title {#${anchor}}.`
        : `An anchor is written {#${anchor}}, after a space, at the end of the heading.`,
  ],
  blockId: ({ written }) => [
    `"${written.trim()}" is no block reference here, and will appear as it is typed.`,
    "Remove it; a link leads to a heading: [text](file.md#heading).",
  ],
  contentsMark: ({ written }) => [
    `"${written}" inserts no table of contents, and will appear as it is typed.`,
    'Remove this line, and write "toc: true" at the head of the file, between the "---".',
  ],
  templateTag: ({ given, meant }) =>
    meant
      ? `"${given}" belongs to another program, and will appear as it is typed.`
      : [
          `"${given}" belongs to another program, and will appear as it is typed.`,
          "Write in Markdown what it showed, or remove it; to speak of it, put it in backquotes.",
        ],
  mdx: ({ given }) => [
    `"${given}" belongs to MDX: nothing is run in a text, and it will appear as it is typed.`,
    "Remove it, and write in Markdown what it showed.",
  ],
  admonition: ({ given, meant }) => [
    `"${given}" opens no box here, and will appear as it is typed.`,
    `Write "${meant}" on this line, then the text without indentation, then a line ":::".`,
  ],
  raisedOrLowered: ({ written, meant, isRaised }) =>
    meant
      ? `"${written}" ${isRaised ? "raises" : "lowers"} nothing, and will appear as it is typed.`
      : [
          `"${written}" ${isRaised ? "raises" : "lowers"} nothing, and will appear as it is typed.`,
          `Remove the signs: only digits have characters of that kind, such as ${isRaised ? "m²" : "CO₂"}.`,
        ],
  reviewMark: ({ given }) => [
    `"${given}" is a mark of revision, and will appear as it is typed, with what it holds.`,
    "Keep what is to appear and remove the rest; a remark for yourself alone is written %% like this %%.",
  ],
  comment: ({ count }) =>
    count === 1
      ? "This comment (%% … %%) will appear nowhere."
      : `This comment (%% … %%) and the others, ${count} in this text, will appear nowhere.`,
  commentInField: () => "A comment (%% … %%) is read as one in the text alone: here it would appear.",
  commentUnclosed: [
    "This comment opened by %% is not closed: it would appear in the text.",
    "Close it with %% in the same paragraph, or put it between two lines %%; if these signs are to appear, put a backslash before them (\\%%).",
  ],
};
