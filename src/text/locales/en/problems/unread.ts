/** W5xx: Markdown syntax that a space, a character or indentation keeps from being read, in English. */
import type { EmphasisKind, EmptyBlock, SignsAlone, UnreadSentences } from "../../problems/unread.ts";

/** As the subject of a sentence. */
const NAMES: Readonly<Record<EmphasisKind, string>> = {
  strong: "This bold",
  emphasis: "This italic",
  both: "This bold italic",
  strike: "This struck text",
  highlight: "This highlight",
  code: "This code",
};

const EMPTY: Readonly<Record<EmptyBlock, readonly [reason: string, hint: string]>> = {
  item: [
    "This item of a list is empty: a sign alone will appear.",
    "Write its text behind the sign, or remove the line.",
  ],
  heading: [
    "This heading is empty.",
    "Write its words behind the hashes, or remove the line; a rule across the page is written ***.",
  ],
  quote: ["This quote is empty.", "Write its text, or remove it."],
  box: ["This box is empty.", "Write its text between its two lines, or remove it."],
  note: ["This note is empty.", "Write its text behind the colon, or remove it and its call."],
};

/** What Markdown turns a line of signs into. */
const BECOMES: Readonly<Record<SignsAlone, string>> = {
  item: ": Markdown sees an empty list in it",
  heading: ": Markdown sees an empty heading in it",
  quote: ": Markdown sees an empty quote in it",
  box: ": Markdown sees an empty box in it",
  note: ": Markdown sees an empty note in it",
  underline: ": Markdown makes a heading of the line above",
  signs: ", and will appear as it is typed",
};

const TAKEN = {
  quote: "a quote",
  heading: "a heading",
  list: "a list",
};

const kindOf = (mark: string) => (mark === ">" ? "quote" : mark === "#" ? "heading" : "list");

export const unread: UnreadSentences = {
  markUnclosed: ({ kind, mark }) => [
    `${NAMES[kind]} (${mark}) is not closed: the signs will appear as they are typed.`,
    kind === "code"
      ? `Close it with ${mark} in the same paragraph, or put a backslash before it (\\${mark}).`
      : `Close it with ${mark} in the same paragraph, without a space before; if the signs are to appear, put a backslash before them (\\${mark}).`,
  ],
  markOfBody: ({ kind, mark }) =>
    `${NAMES[kind]} (${mark}) is not read here, where there are only italics and bold: the signs will appear as they are typed.`,
  markFlanked: ({ kind, mark, end }) =>
    end === "closing"
      ? `${NAMES[kind]} (${mark}) is not closed: a mark between punctuation and a letter closes nothing. Put a space behind it, or the punctuation behind it.`
      : `${NAMES[kind]} (${mark}) is not opened: a mark between a letter and punctuation opens nothing. Put a space before it.`,
  markSpaced: ({ kind, mark }) =>
    `${NAMES[kind]} (${mark}) will appear as it is typed: the marks touch the words, without a space inside.`,
  markUnspaced: ({ mark }) =>
    mark === ">"
      ? 'The space after ">" is no plain space: it will appear at the beginning of the quote.'
      : `The space after "${mark}" is no plain space: Markdown sees no list in it.`,
  proseAsCode: () => "This paragraph will appear as code: four spaces or a tab before it tell Markdown so.",
  signsTaken: ({ written }) =>
    `The asterisks of "${written}" will not appear: Markdown sets what they surround in italics.`,
  nameTaken: ({ written }) =>
    `The underscores of "${written}" will not appear: Markdown sets what they surround in bold. The name of a program goes between backquotes.`,
  lineTaken: ({ mark }) =>
    `At the beginning of a line, "${mark}" opens ${TAKEN[kindOf(mark)]}: it will not appear in the sentence.`,
  backquotesTaken: () => "These backquotes will not appear: Markdown sets what they surround as code.",
  sceneBreak: ({ written, becomes }) => `"${written}" is no rule across the page${BECOMES[becomes]}.`,
  blockEmpty: ({ kind }) => EMPTY[kind],
  linkEmpty: [
    "This link has no words: it will not appear.",
    "Write them between the brackets: [words](address).",
  ],
  noteInLink: () => "The call of a note cannot stand inside a link: put it behind.",
  bulletSign: ({ sign }) => `The sign "${sign}" makes no list: these lines will run into one.`,
  repliesJoined: [
    "These replies will run into one line: Markdown joins the lines of a paragraph.",
    "Leave an empty line between them.",
  ],
  sentenceUnderlined: ({ mark }) => [
    `The paragraph above these signs (${mark}) will become a heading.`,
    'Leave an empty line above them to have a rule; a heading is written "## Heading".',
  ],
};
