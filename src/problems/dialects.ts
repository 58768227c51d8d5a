/** W5xx: syntax of other programs that Tribune does not support. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.dialects);

export const dialects = {
  languageUnbracketed: define("W599", (texts) => texts.languageUnbracketed, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  attributes: define("W555", (texts) => texts.attributes, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  blockId: define("W556", (texts) => texts.blockId, {
    fix: ({ written }) => ({
      instead: correction(written, written === written.trimStart() ? undefined : ""),
    }),
  }),
  contentsMark: define("W557", (texts) => texts.contentsMark),
  templateTag: define("W558", (texts) => texts.templateTag, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  mdx: define("W559", (texts) => texts.mdx),
  admonition: define("W577", (texts) => texts.admonition),
  raisedOrLowered: define("W579", (texts) => texts.raisedOrLowered, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  reviewMark: define("W598", (texts) => texts.reviewMark),
  comment: define("W545", (texts) => texts.comment),
  commentInField: define("E596", (texts) => texts.commentInField, {
    adjustable: false,
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  commentUnclosed: define("E595", (texts) => texts.commentUnclosed, { adjustable: false }),
};
