/** Messages of `tribune merge`, in English. */

import { plural } from "../../../plural.ts";
import type { MergeTexts } from "../../commands/merge.ts";

const INPUTS = {
  engine: "engine",
  settings: "settings or layouts",
  texts: "texts",
  pictures: "pictures",
  clock: "moment",
} as const;

export const merge: MergeTexts = {
  help: `Usage: tribune merge [options] PART…

Makes one site of the parts that "tribune build --shard" left, each in its folder: the same site,
to the byte, as one machine would have built. All parts must be there, whole, and made from the
same texts, settings and moment; else nothing is published and the site in place does not change.

Options:
  --output FOLDER   the folder of the site (default: _site)
  --releases N      keeps N releases of the site, as "tribune build" does
  --allow-removed   publishes even if a page that is published disappears
  --json            writes the report as JSON
  --quiet           writes nothing but problems
  --debug           shows the whole trace of internal errors
  --help, -h        shows this help

Examples:
  tribune merge parts/*
  tribune merge parts/* --output _site

Exit codes: 0 all is well, 1 an error in the articles or a page that would disappear, 2 a part that
is missing, damaged or not of this site, 3 the machine or an internal fault; 130 or 143, the merge
was interrupted.
`,
  noParts: "Name the folders of the parts: tribune merge parts/*",
  notAPart: (folder) => `The folder "${folder}" is not a part that "tribune build --shard" made.`,
  torn: (folder, file) =>
    file === undefined
      ? `The part in "${folder}" is damaged: build it again.`
      : `The part in "${folder}" is damaged, in its file "${file}": build it again.`,
  foreign: (folder, file) =>
    `The part in "${folder}" holds a file that is not its own, "${file}": build it again.`,
  missing: (numbers, of) =>
    `${plural(numbers.length, "Part", "Parts", "en")} ${numbers.join(", ")} of ${of} ${plural(numbers.length, "is", "are", "en")} missing.`,
  twice: (number, a, b) => `Part ${number} is there twice, in "${a}" and in "${b}".`,
  divided: ([a, ofA], [b, ofB]) => `"${a}" is one of ${ofA} parts, and "${b}" one of ${ofB}.`,
  differ: (what, a, b) => `The parts in "${a}" and "${b}" were not made with the same ${INPUTS[what]}.`,
  otherEngine: (folder) =>
    `The part in "${folder}" was made by another version of Tribune or Node.js than this one.`,
  otherSettings: (folder) =>
    `The part in "${folder}" was made with another ".eleventy.ts" than the one here.`,
  pageTwice: (page, a, b) => `The page "${page}" is in two parts, "${a}" and "${b}".`,
  fileDiffers: (file, a, b) => `The file "${file}" is not the same in "${a}" and in "${b}".`,
  overPart: (output) => `The site cannot be written into "${output}", where one of the parts is.`,
  interrupted: "Merge interrupted: nothing is published, and the site in place has not changed.",
};
