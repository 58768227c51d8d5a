/** Messages shared by all commands, in English. */

import type { CommonTexts } from "../../commands/common.ts";
import { counted } from "../figures.ts";

export const common: CommonTexts = {
  usage: (commands) => `Usage: tribune <command> [options]

Commands:
${commands}

"tribune <command> --help" explains each command; "tribune --version" prints the version.
`,
  purposes: {
    build: 'builds the site into "_site"',
    merge: "publishes the parts of a site that several machines built as one site",
    check: "tells what is wrong with the texts and the site, and publishes nothing",
    dev: "shows the site while you write, drafts included",
    new: "begins an article: a file that is valid already, with every field explained",
    schema: "writes the schema of the articles' front matter, for text editors",
    import: "makes articles of texts from elsewhere (Word, WordPress, Ghost, Hugo…)",
    rollback: "publishes an earlier release of the site again",
  },
  unknownCommand: (given, meant) =>
    meant ? `There is no command "${given}": did you mean "${meant}"?` : `There is no command "${given}".`,
  unknownOption: (given, meant) =>
    meant ? `There is no option "${given}": did you mean "${meant}"?` : `There is no option "${given}".`,
  valueMissing: (option) => `The option "${option}" needs a value.`,
  internal: (message) => `The build failed: ${message}`,
  foreignOutput: (output, examples, count) =>
    `The folder "${output}" holds ${counted(count, "file", "files")} that Tribune did not write, such as "${examples.join('" and "')}": move what is not its own, or choose another folder with --output.`,
  notAFolder: (output) => `"${output}" is not a folder: move it, or choose a folder with --output.`,
  debugHint: "Add --debug for the whole trace.",
};
