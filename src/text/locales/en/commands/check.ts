/** Messages of `tribune check`, in English. */

import { type CheckTexts, FORMULA } from "../../commands/check.ts";
import { counted, number } from "../figures.ts";

export const check: CheckTexts = {
  help: `Usage: tribune check [options]

Tells everything that is wrong with the articles and pages, drafts included, and with the site
that they would make: dead links, pictures, headings, tags, working notes left behind,
duplicates, typography. The site is built aside, then deleted. Nothing is published.

Options:
  --fix                 writes the corrections of typography into the articles, and nothing else
  --external            asks for the links to other sites too; the answers are kept for a day in
                        ".cache/tribune/"
  --no-site             keeps to the texts, without building the site
  --verbose             shows all: every line whose typography is not set, and the same mistake
                        more than twenty times
  --readability         tells the readability of each article of more than a hundred words too:
                        Kandel-Moles in French, Flesch in English; 100 is easy, 0 is hard
  --articles FOLDER     the folder of the articles (default: articles)
  --json                writes the whole report as JSON
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune check
  tribune check --fix
  tribune check --no-site
  tribune check --external --json > report.json

Exit codes: 0 no error, 1 an error in the texts or the site, 2 an error in the command or in
".eleventy.ts", 3 the machine or an internal fault.
`,
  mended: (files) => `Typography mended in ${counted(files, "article", "articles")}.`,
  nothingWrong: (articles) => `Nothing to report in ${counted(articles, "article", "articles")}.`,
  notBuilt: "The site was not built: it will be when the errors are mended.",
  interrupted: "Check interrupted: nothing was published.",
  linksProgress: (done, total) => `${number(done)} of ${number(total)} links…`,
  linksOut: ({ links, known, guarded }) =>
    [
      `${counted(links, "link", "links")} to other sites`,
      known > 0 && `${number(known)} known since yesterday`,
      guarded > 0 && `${number(guarded)} on servers that let only browsers in`,
    ]
      .filter((part) => typeof part === "string")
      .join(", ")
      .concat("."),
  unsetIn: (files) => `Typography is not set in ${counted(files, "file", "files")}:`,
  unset: (file, lines) => `${file}: ${counted(lines, "line", "lines")}`,
  unsetInOthers: (files) => `and in ${counted(files, "other file", "other files")}`,
  howToSet: '"tribune check --fix" sets it in these files; "tribune check --verbose" shows each line.',
  reading: ({ language, articles, median }) =>
    articles.length === 1
      ? `Readability (${FORMULA[language]}):`
      : `Readability (${FORMULA[language]}), from the hardest to the easiest; median ${number(median)}:`,
  nothingToMeasure: "Readability: no article has more than a hundred words.",
};
