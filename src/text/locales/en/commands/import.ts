/** Messages of `tribune import`, in English. */

import type { ImportTexts } from "../../commands/import.ts";
import { counted } from "../figures.ts";

export const importTexts: ImportTexts = {
  help: `Usage: tribune import FILE… [options]

Makes articles of texts from elsewhere, and says of each what was guessed, what is not carried
over (with its words) and what is to be checked. Never overwrites anything.

Formats:
  .txt           plain text: title, standfirst, disclaimer and named fields ("Standfirst: …")
  .docx          Word
  .html          a saved web page
  .xml           an export of WordPress (Tools, Export)
  .json          an export of Ghost
  .md, folder    Markdown of Hugo, Jekyll, Astro or Eleventy, with its pictures

Options:
  --output FOLDER       where to write articles (default: articles)
  --pages FOLDER        where to write free pages (default: pages)
  --draft               makes every text a draft; else each keeps its status
  --publish             publishes what has no status too (plain text, Word, Markdown without
                        front matter); else it is a draft
  --documents           copies the files too that a text links to (PDF, audio, large pictures…);
                        else only the pictures that it shows
  --dry-run             shows what would be written, and writes nothing
  --json                writes the report as JSON
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune import column.docx
  tribune import wordpress.xml --dry-run
  tribune import ../old-site/content --draft

Exit codes: 0 all is imported or was there already, 1 a text could not be, 2 an error in the
command or in ".eleventy.ts", 3 the machine or an internal fault.
`,
  nothingGiven: "Which file is to be imported? Write for instance: tribune import column.docx",
  bothStatuses: '"--draft" and "--publish" contradict each other: choose one of them.',
  formats: {
    text: "plain text",
    docx: "Word document",
    html: "web page",
    wordpress: "WordPress export",
    ghost: "Ghost export",
    markdown: "Markdown",
  },
  source: (source, format, texts) => `${source} (${format}): ${counted(texts, "text", "texts")}`,
  outcomes: {
    written: (file, draft) => (draft ? `written: ${file} (draft)` : `written: ${file}`),
    planned: (file, draft) => (draft ? `would be written: ${file} (draft)` : `would be written: ${file}`),
    exists: (file) => `left alone: ${file} is there already`,
    refused: (file) => `not written: ${file} would not be a valid article`,
  },
  from: (origin) => `from ${origin}`,
  files: (names) => `with ${names}`,
  kinds: { guessed: "guessed:", lost: "not carried over:", check: "to be checked:" },
  summary: ({ done, exists, failed, dryRun }) =>
    [
      dryRun
        ? counted(done, "text would be written", "texts would be written")
        : counted(done, "text written", "texts written"),
      exists > 0 && counted(exists, "was there already", "were there already"),
      failed > 0 && counted(failed, "could not be imported", "could not be imported"),
    ]
      .filter((part) => part !== false)
      .join(", ")
      .concat("."),
};
