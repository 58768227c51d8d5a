/** E1xx: syntax of the front matter. */

import type { Quoted } from "../text/locales/problems/front-matter.ts";
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.frontMatter);

/** A value that spans several lines cannot be corrected on one of them. */
const correctedLine = ({ mended, until }: Quoted) => ({ mended: until === undefined ? mended : undefined });

export const frontMatter = {
  frontMatterMissing: define("E101", (texts) => texts.frontMatterMissing),
  colonUnquoted: define("E102", (texts) => texts.colonUnquoted, { fix: correctedLine }),
  unknownKey: define("E103", (texts) => texts.unknownKey, {
    adjustable: true,
    fix: ({ key, meant }) => ({ instead: correction(key, meant) }),
  }),
  engineRefused: define("E104", (texts) => texts.engineRefused),
  fenceUnclosed: define("E105", (texts) => texts.fenceUnclosed),
  eleventyKey: define("E106", (texts) => texts.eleventyKey),
  keyTwice: define("E107", (texts) => texts.keyTwice),
  notFields: define("E108", (texts) => texts.notFields),
  aliasRefused: define("E109", (texts) => texts.aliasRefused),
  yamlUnreadable: define("E110", (texts) => texts.yamlUnreadable, { fix: ({ mended }) => ({ mended }) }),
  tabIndent: define("E111", (texts) => texts.tabIndent, { fix: ({ mended }) => ({ mended }) }),
  quoteInside: define("E112", (texts) => texts.quoteInside, { fix: correctedLine }),
  specialStart: define("E113", (texts) => texts.specialStart, { fix: correctedLine }),
  tooDeep: define("E114", (texts) => texts.tooDeep),
  tooBig: define("E115", (texts) => texts.tooBig),
  fenceMalformed: define("E116", (texts) => texts.fenceMalformed),
  commentCut: define("W117", (texts) => texts.commentCut, { fix: ({ mended }) => ({ mended }) }),
};
