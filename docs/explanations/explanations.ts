/** Every code of the catalogue, explained. One that is missing does not compile. */
import { aboutAddresses } from "./addresses.ts";
import { aboutAdvice } from "./advice.ts";
import { aboutCharacters } from "./characters.ts";
import { aboutDates } from "./dates.ts";
import { aboutDialects } from "./dialects.ts";
import { aboutEditing } from "./editing.ts";
import type { Explained, ProblemName } from "./explanation.ts";
import { aboutFence } from "./fence.ts";
import { aboutFiles } from "./files.ts";
import { aboutImports } from "./imports.ts";
import { aboutJournal } from "./journal.ts";
import { aboutJournalFiles } from "./journal-files.ts";
import { aboutKeptAndNamed } from "./kept-and-named.ts";
import { aboutLayouts } from "./layouts.ts";
import { aboutLinkedFiles } from "./linked-files.ts";
import { aboutLinksOut } from "./links-out.ts";
import { aboutListNames } from "./list-names.ts";
import { aboutMachine } from "./machine.ts";
import { aboutMarkdown } from "./markdown.ts";
import { aboutMarkdownBlocks } from "./markdown-blocks.ts";
import { aboutMarkdownExtensions } from "./markdown-extensions.ts";
import { aboutMarkdownMarks } from "./markdown-marks.ts";
import { aboutPeople } from "./people.ts";
import { aboutPictures } from "./pictures.ts";
import { aboutPublication } from "./publication.ts";
import { aboutRedirects } from "./redirects.ts";
import { aboutReferences } from "./references.ts";
import { aboutTags } from "./tags.ts";
import { aboutTakenAddresses } from "./taken-addresses.ts";
import { aboutTexts } from "./texts.ts";
import { aboutTypography } from "./typography.ts";
import { aboutUnread } from "./unread.ts";
import { aboutYaml } from "./yaml.ts";

export const explanations: Readonly<Record<ProblemName, Explained>> = {
  ...aboutFence,
  ...aboutYaml,
  ...aboutAdvice,
  ...aboutTexts,
  ...aboutPeople,
  ...aboutDates,
  ...aboutReferences,
  ...aboutAddresses,
  ...aboutTakenAddresses,
  ...aboutTags,
  ...aboutFiles,
  ...aboutCharacters,
  ...aboutMarkdown,
  ...aboutMarkdownBlocks,
  ...aboutMarkdownMarks,
  ...aboutDialects,
  ...aboutUnread,
  ...aboutMarkdownExtensions,
  ...aboutPictures,
  ...aboutLinkedFiles,
  ...aboutTypography,
  ...aboutJournal,
  ...aboutJournalFiles,
  ...aboutRedirects,
  ...aboutListNames,
  ...aboutMachine,
  ...aboutKeptAndNamed,
  ...aboutImports,
  ...aboutPublication,
  ...aboutEditing,
  ...aboutLinksOut,
  ...aboutLayouts,
};
