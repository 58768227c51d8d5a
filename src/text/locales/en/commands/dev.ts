/** Messages of `tribune dev` in the terminal, in English. */

import { changed, type DevTexts } from "../../commands/dev.ts";
import { counted, number } from "../figures.ts";

export const dev: DevTexts = {
  help: `Usage: tribune dev [options]

Shows the site in the browser while you write: every save reloads the page, a mistake appears over
it and goes once it is mended. Drafts and articles of the future are shown, with a banner that says
so. Nothing is published: "_site" is not touched. Ctrl-C ends the preview. Where it runs already,
the command says so, and --open shows it.

Options:
  --open                opens the browser
  --port N              the first port that is tried (default: 8080); if it is taken, the next one
  --host                lets other machines of the network see the preview, on a phone for
                        instance; without it, this machine alone can
  --articles FOLDER     the folder of the articles (default: articles)
  --path-prefix PATH    the path of the site at its host, such as /journal/
  --poll                looks at the files by turns, on a network disk whose changes the system
                        does not tell
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune dev
  tribune dev --open
  tribune dev --host --port 3000

Exit codes: 0 the preview was ended, 2 an error in the command or in ".eleventy.ts", 3 the machine
or an internal fault.
`,
  badPort: (given) => `"${given}" is not a port: write a number from 0 to 65535, for instance 8080.`,
  portRefused: (port, code) =>
    `The system does not give port ${port} (${code}): choose another with --port, for instance 8080.`,
  portTaken: (wanted, port) => `Port ${wanted} is taken: the preview is on port ${port}.`,
  runsAlready: (url, pid) =>
    `The preview of this site runs already: ${url} (process ${pid}). For a second one, give it a port, for instance --port 8090.`,
  serving: (url) => `Preview: ${url} (Ctrl-C to end it)`,
  opened: (urls) =>
    [
      "Open to the network: whoever is on it can read your drafts.",
      ...urls.map((url) => `From another machine: ${url}`),
    ].join("\n"),
  rebuilt: ({ files, articles, pages, drafts, future, seconds }) =>
    [
      files.length > 0 && `${changed(files, (count) => `${files[0] ?? ""} and ${count} more`)}:`,
      [
        counted(articles, "article", "articles"),
        counted(pages, "page", "pages"),
        drafts > 0 && counted(drafts, "draft", "drafts"),
        future > 0 && `${number(future)} not yet due`,
        `in ${number(seconds)} s`,
      ]
        .filter((part) => typeof part === "string")
        .join(", "),
    ]
      .filter((part) => typeof part === "string")
      .join(" "),
  stillShown: "The browser keeps the last site without errors.",
  builderLost:
    'The build stopped before its end: ".eleventy.ts" or a layout interrupts it, or takes too long.',
  tooManyFiles: "The system does not let so many files be watched: run again with --poll.",
  unwatched: (reason) => `A file cannot be watched (${reason}).`,
  browserFailed: (reason) => `The browser did not open (${reason}): open the address yourself.`,
  stopped: "Preview ended.",
};
