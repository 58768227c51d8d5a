/** E5xx: links, pictures and marks inside a sentence that would appear as they are typed. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdownMarks);

export const markdownMarks = {
  targetUnread: define("E518", (say) => say.targetUnread, {
    adjustable: true,
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  shortcode: define("W538", (say) => say.shortcode, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  htmlShown: define("W519", (say) => say.htmlShown, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  referenceUndefined: define("W526", (say) => say.referenceUndefined, {
    mend: ({ label, meant }) => ({ instead: correction(`[${label}]`, meant && `[${meant}]`) }),
  }),
  referenceUnused: define("W529", (say) => say.referenceUnused),
  linkMisshapen: define("W536", (say) => say.linkMisshapen, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
};
