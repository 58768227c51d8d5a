/** Messages of `tribune build`, in English. */
import { englishDate } from "../../../date.ts";
import type { BuildTexts } from "../../commands/build.ts";
import { counted, inBytes, number } from "../figures.ts";

export const build: BuildTexts = {
  help: `Usage: tribune build [options]

Builds the site from "articles/", "pages/" and "layouts/". If an article holds an error, nothing
is published and the site in place does not change. The site is published whole or not at all,
and files that have not changed stay the same files.

Options:
  --articles FOLDER     the folder of the articles (default: articles)
  --output FOLDER       the folder of the site (default: _site)
  --path-prefix PATH    the path of the site at its host, such as /journal/
  --now DATE            the moment of the build (ISO 8601); else the variable
                        SOURCE_DATE_EPOCH, then the clock
  --drafts              publishes drafts and articles of the future too
  --compress            writes Brotli and gzip copies beside the texts
  --fresh               makes everything anew, and takes nothing over from the last build
  --explain ADDRESS     says why the page at this address was rendered or kept; may be repeated
  --releases N          keeps N releases of the site: the site's folder becomes a link to one of
                        them, and "tribune rollback" goes back to the one before; the setting
                        stays from build to build, 0 undoes it
  --shard K/N           makes only part K of N, for several machines: needs --output, and the same
                        moment for all parts; "tribune merge" makes one site of them
  --allow-removed       publishes even if a page that is published disappears
  --json                writes the report as JSON
  --quiet               writes nothing but problems
  --debug               shows the whole trace of internal errors
  --help, -h            shows this help

Examples:
  tribune build
  tribune build --drafts --output preview
  tribune build --now 2026-11-23T08:00:00+01:00
  tribune build --explain /my-article/
  tribune build --shard 2/8 --output parts/2 --now 2026-11-23T08:00:00Z

Exit codes: 0 all is well, 1 an error in the articles or a page that would disappear, 2 an error
in the command or in ".eleventy.ts", 3 the machine or an internal fault; 130 or 143, the build was
interrupted.
`,
  badNow: (given) => `"${given}" is not a readable moment: write for instance 2026-11-23T08:00:00+01:00.`,
  badPathPrefix: (given) => `"${given}" is not a path: write for instance /journal/.`,
  badReleases: (given) => `"${given}" is not a number of releases: write for instance 5, or 0.`,
  dangerousOutput: (output) =>
    `The site cannot be written into "${output}", which holds its own sources, or is one of them.`,
  homeOutput: (output) => `The site cannot be written into "${output}", which holds your own folders.`,
  interrupted: "Build interrupted: nothing is published, and the site in place has not changed.",
  progress: (done, total) => `${number(done)} of ${number(total)} pages…`,
  pictures: (done, total) => `${number(done)} of ${number(total)} pictures…`,
  summary: ({ articles, pages, drafts, future, next, seconds, output, digest }) =>
    [
      counted(articles, "article", "articles"),
      counted(pages, "page", "pages"),
      drafts > 0 && `${drafts} held back as ${drafts === 1 ? "a draft" : "drafts"}`,
      future > 0 && `${future} not yet due`,
      next && `next change on ${englishDate(next)}`,
      `in ${number(seconds)} s → ${output} (digest ${digest})`,
    ]
      .filter((part) => typeof part === "string")
      .join(", "),
  badShard: (given) => `"${given}" is not a part: write for instance 2/8, the second of eight.`,
  shardWithoutOutput: "A part needs a folder of its own: add for instance --output parts/2.",
  shardWithoutClock:
    "All parts need the same moment: add --now, or set the variable SOURCE_DATE_EPOCH, equal for all machines.",
  shardWith: (option) =>
    `The option "${option}" does not go with --shard, which makes only a part of the site.`,
  shardOverSite: (output) =>
    `The folder "${output}" holds a whole site, not a part of one: choose another folder with --output.`,
  partInterrupted: "Build interrupted: the part is not made, and an earlier one has not changed.",
  part: ({ number: part, of, pages, files, warnings, seconds, output }) =>
    [
      `part ${part} of ${of}`,
      counted(pages, "page", "pages"),
      counted(files, "file", "files"),
      warnings > 0 && `${counted(warnings, "remark", "remarks")} for the merge`,
      `in ${number(seconds)} s → ${output}`,
    ]
      .filter((part) => typeof part === "string")
      .join(", "),
  upload: ({ files, bytes, removed }) =>
    `To upload: ${counted(files, "file", "files")} (${inBytes(bytes)})${removed > 0 ? `; to remove: ${number(removed)}` : ""}.`,
  unpublishedDraft: (file) => `held back: ${file} (draft)`,
  ignored: (file) => `ignored: ${file} (its name begins with "." or "_")`,
  news: {
    added: (title, address) => `new: ${title} → ${address}`,
    moved: (title, from, address) => `moved: ${title}, from ${from} → ${address}`,
    removed: (title, address) => (title ? `gone: ${title}, ${address}` : `gone: ${address}`),
    more: (rest) => `and ${number(rest)} more`,
    pages: ({ added, changed, removed }) =>
      `Since the last publication: ${[
        added > 0 && counted(added, "new page", "new pages"),
        changed > 0 && counted(changed, "changed page", "changed pages"),
        removed > 0 && counted(removed, "page gone", "pages gone"),
      ]
        .filter((part) => typeof part === "string")
        .join(", ")}.`,
    nothing: "Since the last publication: no page has changed.",
  },
};
