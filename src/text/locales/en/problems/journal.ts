/** E6xx: the journal itself, in `.eleventy.ts`, in English. */
import type { JournalSentences } from "../../problems/journal.ts";

export const journal: JournalSentences = {
  journalMissing: ({ field }) => `The journal has no "${field}".`,
  journalWrong: ({ field, expected }) => `In the journal, "${field}" must be ${expected.en}.`,
  journalUnknownKey: ({ key, meant }) =>
    meant
      ? `In the journal, "${key}" does not exist: did you mean "${meant}"?`
      : `In the journal, "${key}" does not exist.`,
  journalDefaultDisclaimer: ({ given, known }) =>
    `The default disclaimer, "${given}", is not among the journal's (${known.join(", ")}).`,
  journalAuthorTwice: ({ id }) => `Two authors have the id "${id}".`,
  journalScale: ({ best, step }) =>
    `In the journal, the rating scale ends at ${best}, which steps of ${step} do not reach.`,
  journalRuleUnknown: ({ code, meant }) =>
    meant
      ? `In "rules", there is no code ${code}: did you mean ${meant}?`
      : `In "rules", there is no code ${code}.`,
  journalRuleFixed: ({ code }) =>
    `In "rules", ${code} cannot be lowered: that rule keeps the site safe or readable.`,
  journalTagUnused: ({ tag, meant }) =>
    meant
      ? `No article has the journal's tag "${tag}": did you mean "${meant}"?`
      : `No article has the journal's tag "${tag}".`,
  journalLinkDead: ({ field, given, meant }) =>
    meant
      ? `In the journal, "${field}" leads to "${given}", where there is no page: did you mean "${meant}"?`
      : `In the journal, "${field}" leads to "${given}", where there is no page.`,
  styleFileMissing: ({ given }) => `The style sheet names a file that is not in "layouts/": "${given}".`,
  journalPortrait: ({ id, given, meant }) =>
    meant
      ? `The portrait of "${id}", "${given}", is not in the site's folder: did you mean "${meant}"?`
      : [
          `The portrait of "${id}", "${given}", is not in the site's folder.`,
          'The path starts from the folder that holds ".eleventy.ts".',
        ],
  journalPolicy: ({ field, given, meant }) =>
    meant
      ? `In the journal, "${field}" leads to "${given}", which is not a page of the site: did you mean "${meant}"?`
      : [
          `In the journal, "${field}" leads to "${given}", which is not a page of the site.`,
          'Write it in "pages/".',
        ],
  journalLogo: ({ given, meant }) =>
    meant
      ? `The journal's logo, "${given}", is not in the site's folder: did you mean "${meant}"?`
      : [
          `The journal's logo, "${given}", is not in the site's folder.`,
          'The path starts from the folder that holds ".eleventy.ts".',
        ],
  cardFontMissing: ({ given, meant }) =>
    meant
      ? `The font "${given}" of "socialImages" is not in the site's folder: did you mean "${meant}"?`
      : [
          `The font "${given}" of "socialImages" is not in the site's folder.`,
          'The path starts from the folder that holds ".eleventy.ts".',
        ],
  cardFontUnreadable: ({ given }) => [
    `The file "${given}" of "socialImages" is not a font that Tribune can read.`,
    "Give a TTF, OTF, WOFF or WOFF2 file that holds one font.",
  ],
  adminPackageMissing: [
    'The web editor of "admin" needs the package "@sveltia/cms", which is not installed.',
    "Install it: npm install @sveltia/cms",
  ],
  configUnreadable: ({ message, meant }) =>
    meant
      ? `The configuration cannot be loaded (${message}): did you mean "${meant}"?`
      : `The configuration cannot be loaded (${message}).`,
  configMissing: ['This folder has no ".eleventy.ts".', "Run the command from the site's folder."],
};
