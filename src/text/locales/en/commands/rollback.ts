/** Messages of `tribune rollback`, in English. */

import type { RollbackTexts } from "../../commands/rollback.ts";
import { counted } from "../figures.ts";

export const rollback: RollbackTexts = {
  help: `Usage: tribune rollback [options]

Publishes the release before the present one again, in one move. The site must be built with
"tribune build --releases N".

Options:
  --to RELEASE     the release to publish: its name or number (default: the one before)
  --list           shows the releases that are kept, oldest first; "→" is online
  --output FOLDER  the folder of the site (default: _site)
  --json           writes the report as JSON
  --debug          shows the whole trace of internal errors
  --help, -h       shows this help

Examples:
  tribune rollback --list
  tribune rollback
  tribune rollback --to 12

Exit codes: 0 the release is in place, 2 there is no such release, 3 the machine or an internal
fault.
`,
  none: 'No releases are kept: build with "tribune build --releases 5".',
  files: (count) => counted(count, "file", "files"),
  done: (id, output) => `Release ${id} is published → ${output}`,
  refused: {
    "no-releases": () => 'No releases are kept: build with "tribune build --releases 5".',
    "no-earlier": () => "There is no release older than the one that is published.",
    unknown: (id) => `There is no release "${id}": "tribune rollback --list" shows the others.`,
    current: (id) => `Release ${id} is published already.`,
    damaged: (id) => `Release ${id} is no longer whole, and is not published: choose another.`,
  },
};
