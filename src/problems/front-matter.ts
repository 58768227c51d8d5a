/** E1xx: the front matter as text, before any field is looked at. */

import type { Quoted } from "../text/locales/problems/front-matter.ts";
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.frontMatter);

/** Of a value that goes on below its line no line alone can be mended. */
const mendedLine = ({ mended, until }: Quoted) => ({ mended: until === undefined ? mended : undefined });

export const frontMatter = {
  frontMatterMissing: define("E101", (say) => say.frontMatterMissing),
  colonUnquoted: define("E102", (say) => say.colonUnquoted, { mend: mendedLine }),
  unknownKey: define("E103", (say) => say.unknownKey, {
    adjustable: true,
    mend: ({ key, meant }) => ({ instead: correction(key, meant) }),
  }),
  engineRefused: define("E104", (say) => say.engineRefused),
  fenceUnclosed: define("E105", (say) => say.fenceUnclosed),
  eleventyKey: define("E106", (say) => say.eleventyKey),
  keyTwice: define("E107", (say) => say.keyTwice),
  notFields: define("E108", (say) => say.notFields),
  aliasRefused: define("E109", (say) => say.aliasRefused),
  yamlUnreadable: define("E110", (say) => say.yamlUnreadable, { mend: ({ mended }) => ({ mended }) }),
  tabIndent: define("E111", (say) => say.tabIndent, { mend: ({ mended }) => ({ mended }) }),
  quoteInside: define("E112", (say) => say.quoteInside, { mend: mendedLine }),
  specialStart: define("E113", (say) => say.specialStart, { mend: mendedLine }),
  tooDeep: define("E114", (say) => say.tooDeep),
  tooBig: define("E115", (say) => say.tooBig),
  fenceMalformed: define("E116", (say) => say.fenceMalformed),
  commentCut: define("W117", (say) => say.commentCut, { mend: ({ mended }) => ({ mended }) }),
};
