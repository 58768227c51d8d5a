/** Every problem that Tribune can report, by meaning. Codes are stable: a retired one is never reused. */
import { addresses } from "./addresses.ts";
import { advice } from "./advice.ts";
import { characters } from "./characters.ts";
import { dialects } from "./dialects.ts";
import { editing } from "./editing.ts";
import { fields } from "./fields.ts";
import { files } from "./files.ts";
import { frontMatter } from "./front-matter.ts";
import { imports } from "./imports.ts";
import { journal } from "./journal.ts";
import { keptAndNamed } from "./kept-and-named.ts";
import { layouts } from "./layouts.ts";
import { linkedFiles } from "./linked-files.ts";
import { linksOut } from "./links-out.ts";
import { listNames } from "./list-names.ts";
import { machine } from "./machine.ts";
import { markdown } from "./markdown.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { markdownExtensions } from "./markdown-extensions.ts";
import { markdownMarks } from "./markdown-marks.ts";
import { names } from "./names.ts";
import { pictures } from "./pictures.ts";
import { publication } from "./publication.ts";
import { redirects } from "./redirects.ts";
import { unread } from "./unread.ts";

export const catalogue = {
  ...frontMatter,
  ...advice,
  ...fields,
  ...names,
  ...addresses,
  ...files,
  ...characters,
  ...markdown,
  ...markdownBlocks,
  ...markdownMarks,
  ...dialects,
  ...unread,
  ...markdownExtensions,
  ...pictures,
  ...linkedFiles,
  ...journal,
  ...redirects,
  ...listNames,
  ...machine,
  ...keptAndNamed,
  ...imports,
  ...publication,
  ...editing,
  ...linksOut,
  ...layouts,
};
