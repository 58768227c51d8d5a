/** E1xx: syntax of the front matter, in English. */
import type { FrontMatterSentences } from "../../problems/front-matter.ts";

const MISSING = 'a sign is missing, often "]", "}" or a quote';

const INDENT = "this line is not indented like the others";

/** YAML's error codes in plain language. */
const YAML_REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MISSING_CHAR: MISSING,
    BAD_INDENT: INDENT,
    BLOCK_IN_FLOW: INDENT,
    BLOCK_AS_IMPLICIT_KEY: "two fields follow each other on one line",
    MULTILINE_IMPLICIT_KEY: "a value runs over several lines without quotes",
    BAD_DQ_ESCAPE: '"\\" must be doubled inside double quotes',
    BAD_SCALAR_START: "a value begins with a reserved sign",
    DOCUMENT_END: '"..." ends it, and the lines after it would be lost',
    HASH_INSIDE: '"#" begins a comment, after which the value cannot go on',
    BLOCK_ON_LINE: 'after ">" or "|", the text begins on the next line',
    NO_FIELD: "this line names no field",
    MULTIPLE_DOCS: "it holds several documents",
    TAG_RESOLVE_FAILED: '"!" at the start of a value needs quotes',
  }),
);

/** Errors that Tribune detects itself. */
const OWN_REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    QUOTES_INSIDE: "the quotes in the text end those around it",
    COLON_UNSPACED: "a space is missing after the colon",
    COLON_MISSING: "the name of a field is followed by a colon",
    DASH_UNSPACED: "a space is missing after the list's hyphen",
    LINE_QUOTED: "quotes go around the value, not around the whole line",
    FIELD_INDENT: INDENT,
    BAD_DQ_ESCAPE: '"\\" is not an ordinary character inside double quotes',
    BRACE: '"{" begins a group of fields',
    BRACE_UNCLOSED: "the group is not closed",
    LIST_ON_LINE: "a list with hyphens begins on the next line",
    LIST_CLOSED_TWICE: "the list is closed twice",
    DASH: '"-" begins an item of a list',
    GROUP_ON_LINE: "a field that holds others has them in braces, or indented on the next lines",
    LIST_UNCLOSED: "the list is not closed",
    QUOTE_UNCLOSED: "the quote is not closed",
  }),
);

const yamlReason = (code: string) =>
  OWN_REASONS.get(code) ?? YAML_REASONS.get(code) ?? "a sign is out of place";

/** Advice if no corrected line can be suggested. */
const YAML_HINTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BLOCK_AS_IMPLICIT_KEY: "Give each field a line of its own.",
    DOCUMENT_END: 'Remove this line; if the front matter ends here, write "---" in its place.',
    NO_FIELD:
      'Let it begin with a field, such as "chapo:", or move it below the front matter, after the line "---".',
    LIST_ON_LINE: "Begin a new line before the first hyphen.",
    BLOCK_ON_LINE: "Begin a new line after the sign; if it belongs to the text, put the value in quotes.",
  }),
);

/** A value that spans several lines cannot be corrected on one of them. */
const quoted = (reason: string, until: number) =>
  [reason, `The value goes on to line ${until}: put the whole of it in quotes.`] as const;

export const frontMatter: FrontMatterSentences = {
  frontMatterMissing: [
    "The file does not begin with front matter.",
    'Begin with a line "---", then title and date, then another line "---".',
  ],
  colonUnquoted: ({ key, until }) => {
    const reason = `The value of "${key}" contains ": " and must be quoted.`;
    return until === undefined ? reason : quoted(reason, until);
  },
  unknownKey: ({ key, meant }) =>
    meant
      ? `"${key}" is not a known field: did you mean "${meant}"?`
      : [
          `"${key}" is not a known field.`,
          'Remove this line, or see the list of fields in the documentation. If it was there to keep the text unpublished, write "draft: true" in its place.',
        ],
  engineRefused: ({ language }) => [
    `The front matter announces "${language}", which is never read nor run.`,
    'Only YAML is accepted: write "---" alone on the first line.',
  ],
  fenceUnclosed: [
    "The front matter is not closed.",
    'Add a line "---" after the last field, before the text.',
  ],
  eleventyKey: ({ key }) => [
    `"${key}" belongs to Eleventy; an article cannot use it.`,
    'Remove this line: the address is set with "slug", the rest in "layouts/".',
  ],
  keyTwice: ({ key, first, line, hides = false }) => {
    const reason =
      key === first
        ? `"${key}" is given already on line ${line}.`
        : `"${key}" says the same as "${first}", given already on line ${line}.`;
    if (!hides) return reason;
    return [reason, "Keep one of the two lines: when in doubt, the one that hides the text."];
  },
  notFields: [
    "The front matter must be a list of fields.",
    'Write one field a line, such as "title: My title".',
  ],
  aliasRefused: [
    "YAML's anchors (&) and aliases (*) are not accepted.",
    'If "&" or "*" is part of the text, put the value in quotes.',
  ],
  yamlUnreadable: ({ code, mended, until }) => {
    const reason = `The front matter is not readable YAML: ${yamlReason(code)}.`;
    if (mended !== undefined) return reason;
    if (until !== undefined) return quoted(reason, until);
    const hint = YAML_HINTS.get(code);
    if (hint) return [reason, hint];
    if (OWN_REASONS.has(code)) return [reason, 'Add the sign that is missing, "]" or a quote.'];
    return [reason, "When in doubt, put the value in double quotes."];
  },
  tabIndent: ({ mended }) => {
    const reason = "This line is indented with a tab, which YAML does not accept.";
    if (mended !== undefined) return reason;
    return [reason, "Replace the tab by two spaces."];
  },
  quoteInside: ({ until }) => {
    const reason = "The apostrophe ends the single-quoted text here.";
    return until === undefined ? reason : quoted(reason, until);
  },
  specialStart: ({ key, char, until }) => {
    const reason = `The value of "${key}" begins with "${char}", which YAML reserves: it must be quoted.`;
    return until === undefined ? reason : quoted(reason, until);
  },
  tooDeep: ({ most }) => `The front matter nests more than ${most} levels.`,
  tooBig: ({ most }) => `The front matter is over ${most} KiB.`,
  fenceMalformed: [
    "The front matter must open with three hyphens alone, on the very first line.",
    'Write "---" on the first line of the file.',
  ],
  commentCut: ({ key, lost }) => `In "${key}", "${lost}" is a comment for YAML and will not appear.`,
};
