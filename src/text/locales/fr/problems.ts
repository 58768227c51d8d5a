/** The sentences of all problems, in French. */
import type { ProblemSentences } from "../problem-sentences.ts";
import { addresses } from "./problems/addresses.ts";
import { advice } from "./problems/advice.ts";
import { characters } from "./problems/characters.ts";
import { claimants } from "./problems/claimants.ts";
import { dialects } from "./problems/dialects.ts";
import { editing } from "./problems/editing.ts";
import { fields } from "./problems/fields.ts";
import { files } from "./problems/files.ts";
import { frontMatter } from "./problems/front-matter.ts";
import { imports } from "./problems/imports.ts";
import { journal } from "./problems/journal.ts";
import { keptAndNamed } from "./problems/kept-and-named.ts";
import { layouts } from "./problems/layouts.ts";
import { linkedFiles } from "./problems/linked-files.ts";
import { linksOut } from "./problems/links-out.ts";
import { listNames } from "./problems/list-names.ts";
import { machine } from "./problems/machine.ts";
import { markdown } from "./problems/markdown.ts";
import { markdownBlocks } from "./problems/markdown-blocks.ts";
import { markdownExtensions } from "./problems/markdown-extensions.ts";
import { markdownMarks } from "./problems/markdown-marks.ts";
import { names } from "./problems/names.ts";
import { pictures } from "./problems/pictures.ts";
import { publication } from "./problems/publication.ts";
import { redirects } from "./problems/redirects.ts";
import { report } from "./problems/report.ts";
import { unread } from "./problems/unread.ts";

export const problems: ProblemSentences = {
  report,
  claimants,
  addresses,
  advice,
  characters,
  dialects,
  editing,
  fields,
  files,
  frontMatter,
  imports,
  journal,
  keptAndNamed,
  layouts,
  linkedFiles,
  linksOut,
  listNames,
  machine,
  markdownBlocks,
  markdownExtensions,
  markdownMarks,
  markdown,
  names,
  pictures,
  publication,
  redirects,
  unread,
};
