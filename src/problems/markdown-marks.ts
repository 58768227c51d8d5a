/** E5xx: inline links, pictures and marks that would be shown as typed. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdownMarks);

export const markdownMarks = {
  targetUnread: define("E518", (texts) => texts.targetUnread, {
    adjustable: true,
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  shortcode: define("W538", (texts) => texts.shortcode, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  htmlShown: define("W519", (texts) => texts.htmlShown, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  referenceUndefined: define("W526", (texts) => texts.referenceUndefined, {
    fix: ({ label, meant }) => ({ instead: correction(`[${label}]`, meant && `[${meant}]`) }),
  }),
  referenceUnused: define("W529", (texts) => texts.referenceUnused),
  linkMisshapen: define("W536", (texts) => texts.linkMisshapen, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
};
