/** E5xx: inline links, pictures and marks that would be shown as typed, in English. */
import type { InMarkdown, MarkSentences } from "../../problems/markdown-marks.ts";

/** What to do instead, as a sentence. */
const IN_MARKDOWN: Readonly<Record<InMarkdown, string>> = {
  strong: "Write **text**.",
  emphasis: "Write *text*.",
  strike: "Write ~~text~~.",
  highlight: "Write ==text==.",
  code: "Write `text`.",
  link: "Write [text](address).",
  picture: "Write ![description](file).",
  heading: "Write ## and a space before the heading.",
  list: "Write a hyphen and a space before each item.",
  quote: "Write > before each line of the quote.",
  rule: "Write --- between two empty lines.",
  paragraph: "An empty line is enough to separate two paragraphs.",
  break: "End the line with \\, or leave an empty line for a new paragraph.",
  table: "Write the table with bars: | a | b |.",
  language: "Remove it; for words of another language, write [text]{lang=fr}.",
  block: 'Remove it; for a box, write "::: note".',
  embed: "Put a link to the page instead: [text](address).",
  raised: "Remove it: in French, ordinals like XXIe are raised by themselves.",
  note: "Write ^[text of the note].",
  anchor: "Remove it: an anchor is written at the end of a heading, ## Title {#anchor}.",
  comment: "Remove it: keep a note to yourself outside the article.",
  none: "Remove it, or put it in backquotes to show it.",
};

const SHOWN = {
  tag: (given: string, times: string) => `The HTML tag "${given}" will appear as it is typed${times}.`,
  comment: (_given: string, times: string) => `This HTML comment will appear as it is typed${times}.`,
};

export const markdownMarks: MarkSentences = {
  targetUnread: ({ kind, fault, given }) => {
    const what = kind === "link" ? "link" : "picture";
    return {
      space: `The address "${given}" contains a space: Markdown sees no ${what} in it.`,
      title: `The title of "${given}" must be in straight quotes: Markdown sees no ${what} in it.`,
      unclosed: `The bracket opened before "${given}" is never closed: Markdown sees no ${what} in it.`,
    }[fault];
  },
  shortcode: ({ given, way }) => [
    `The code "${given}" belongs to another program, and will appear as it is typed.`,
    way === "none" ? "Remove it, and write in Markdown what it showed." : IN_MARKDOWN[way],
  ],
  htmlShown: ({ given, count, way, meant }) => {
    const shown = SHOWN[way === "comment" ? "comment" : "tag"];
    const reason = shown(given, count > 1 ? ` (${count} times in this text)` : "");
    if (meant !== undefined) return reason;
    return [reason, IN_MARKDOWN[way]];
  },
  referenceUndefined: ({ label, meant }) =>
    meant
      ? `The address "[${label}]" is given nowhere: did you mean "[${meant}]"?`
      : [
          `The address "[${label}]" is given nowhere: the link will appear as it is typed.`,
          `Add a line "[${label}]: https://…", or write [text](address).`,
        ],
  referenceUnused: ({ label }) => [
    `No link uses the address "[${label}]": this line will not appear.`,
    `If it is a sentence, put a backslash before it: \\[${label}].`,
  ],
  linkMisshapen: () =>
    "This link will appear as it is typed: its text comes in square brackets, then, without a space, the address in round ones.",
};
