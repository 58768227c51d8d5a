/** W5xx: what other programs read in a text, and Tribune does not. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.dialects);

export const dialects = {
  languageUnbracketed: define("W599", (say) => say.languageUnbracketed, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  attributes: define("W555", (say) => say.attributes, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  blockId: define("W556", (say) => say.blockId, {
    mend: ({ written }) => ({
      instead: correction(written, written === written.trimStart() ? undefined : ""),
    }),
  }),
  contentsMark: define("W557", (say) => say.contentsMark),
  templateTag: define("W558", (say) => say.templateTag, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  mdx: define("W559", (say) => say.mdx),
  admonition: define("W577", (say) => say.admonition),
  raisedOrLowered: define("W579", (say) => say.raisedOrLowered, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  reviewMark: define("W598", (say) => say.reviewMark),
  comment: define("W545", (say) => say.comment),
  commentInField: define("E596", (say) => say.commentInField, {
    adjustable: false,
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  commentUnclosed: define("E595", (say) => say.commentUnclosed, { adjustable: false }),
};
