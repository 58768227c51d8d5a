/** Settings written as another tool expects them, and ambiguous values, in English. */

import { type AdviceSentences, pair } from "../../problems/advice.ts";

/** What `draft` and `noindex` do. */
const WISHES = {
  draft: "the text must not be published",
  noindex: "search engines must leave the text out",
} as const;

export const advice: AdviceSentences = {
  notPublic: ({ written, wish, isWhole, other, isTrue, isNeeded = false, mayBeMeant = false }) => {
    const right = `${wish}: true`;
    const reason = `"${written}" seems to say that ${WISHES[wish]}, which is written "${right}".`;
    const shown = 'If the text should be published with these words, add a line "draft: false".';
    if (isNeeded && mayBeMeant) return [reason, `Add that line. ${shown}`];
    if (isNeeded) return [reason, "Add that line, and give this field a real value."];
    if (isTrue) return [reason, `Remove it: line ${other ?? 0} says so already.`];
    if (other !== undefined) return [reason, `Write "${right}" on line ${other}, then remove this one.`];
    if (isWhole && mayBeMeant) return [reason, shown];
    if (isWhole) return reason;
    const replace = "Replace the whole field by that line.";
    return [reason, mayBeMeant ? `${replace} ${shown}` : replace];
  },
  tagHides: ({ tag }) => [
    `The tag "${tag}" does not hide the article: it is going to be published.`,
    'If it must not be, add a line "draft: true".',
  ],
  nameHides: ({ name, isFolder }) => [
    isFolder
      ? `The folder "${name}" does not hide this text: it would be published.`
      : `The name "${name}" does not hide this text: it would be published.`,
    'Add a line "draft: true" to the front matter or, if the text should be published, "draft: false".',
  ],
  hashComment: () => '"#" begins a comment of YAML here: what follows it is lost unless it is quoted.',
  curlyQuotes: ({ marks }) =>
    `YAML puts a value in straight quotes only: these (${pair(marks)}) would be part of it.`,
  curlyQuotesShown: ({ marks, kept }) => [
    `The quotation marks (${pair(marks)}) around this value will appear with it: YAML knows straight ones only.`,
    `If they should appear, write:  ${kept}`,
  ],
  authorsInOne: ({ given, items }) => [
    `"${given}" seems to name several authors.`,
    items
      ? 'Give each their own place in the list; if it is a single name, add it to "authors" in ".eleventy.ts".'
      : 'Write a list of full names, [First Last, First Last]; if it is a single name, put the first name first, or add it to "authors" in ".eleventy.ts".',
  ],
  dateTwoReadings: ({ given, dayFirst, monthFirst }) => [
    `The date "${given}" can be read in two ways: ${dayFirst} (day first) or ${monthFirst} (month first).`,
    "Write the one that you mean.",
  ],
  addressMisspelt: ({ given, meant }) =>
    `"${given}" is no address that a browser understands: did you mean "${meant}"?`,
  fileNameDiffers: ({ given, meant }) =>
    `The file is called "${meant}", not "${given}": capitals, small letters and slashes count.`,
  onComputer: ({ kind, given, name, beside }) => [
    `The ${kind === "link" ? "link" : "picture"} "${given}" leads to a file of your computer, which nobody else can open.`,
    beside === undefined
      ? `Copy "${name}" beside this text, and write its name alone.`
      : "The file lies beside this text too: its name is enough.",
  ],
  fileAtRoot: ({ given, meant }) =>
    `"${given}" is looked for at the root of the site, but a file of that name lies beside this text: "${meant}".`,
};
