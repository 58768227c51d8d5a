/** Messages and questions of `tribune new`, in English. */
import { listed, type NewTexts } from "../../commands/new.ts";

export const newTexts: NewTexts = {
  help: `Usage: tribune new "Title of the article" [options]

Writes a file into "articles/" that is valid already, with every field of the front matter
explained. It is a draft: nothing is published before you remove "draft: true". A file that exists
is never replaced. On a terminal, what is missing is asked for.

Options:
  --author AUTHOR       the id of one of the journal's authors, or the full name of a guest
  --tag TAG             a tag; repeat it to give several
  --genre GENRE         the genre (default: tribune)
  --slug ADDRESS        the address of the page (else made from the title)
  --articles FOLDER     the folder of the articles (default: articles)
  --bare                without the explanations and the optional fields
  --open                opens the file in the editor that VISUAL or EDITOR names
  --json                writes the report as JSON, and asks for nothing
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune new
  tribune new "What a promise is worth"
  tribune new "What a promise is worth" --author c-delmas --tag Press --tag Economy --open

Exit codes: 0 the file is written, 1 the address is taken or the title refused, 2 an error in the
command or in ".eleventy.ts", 3 the machine or an internal fault.
`,
  titleMissing: 'Give a title: tribune new "Title of the article".',
  titleUnreadable: "The title holds a control character or an unreadable sign: type it anew.",
  authorMissing: (known) =>
    `The journal has several authors: add --author with one of these: ${known.join(", ")}.`,
  authorsKnown: (authors) =>
    ["The journal's authors:", ...listed(authors, (rest) => `and ${rest} more, in ".eleventy.ts"`)].join(
      "\n",
    ),
  slugMissing: (title) =>
    `No address can be made from "${title}": add --slug, for instance --slug my-article.`,
  slugTaken: (slug, file) =>
    `The address "${slug}" is that of ${file} already: change the title, or add --slug.`,
  fileTaken: (file) => `The file ${file} exists and was left alone: change the title, or add --slug.`,
  tagNear: (given, meant) => `The tag "${given}" is new: did you mean "${meant}", which is in use?`,
  editorMissing: "For --open, name your editor in the variable VISUAL or EDITOR.",
  editorFailed: (editor, reason) =>
    `The file is written, but the editor "${editor}" did not open (${reason}).`,
  written: (file) => `Written: ${file}`,
  next: 'It is a draft. "tribune dev" shows it, "tribune check" tells what is wrong; remove "draft: true" to publish it.',
  ask: {
    title: "What is the title?",
    titleEmpty: "A title is needed.",
    author: "Who signs it?",
    guest: "A guest",
    guestName: "What is the guest's full name?",
    genre: "Of which genre?",
    tags: "Which tags? (space to choose, enter to end)",
    otherTags: "More tags, separated by commas?",
    otherTagsHint: "enter for none",
    cancelled: "Given up: nothing was written.",
  },
};
