/** E5xx: incomplete notes and blocks. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdownBlocks);

export const markdownBlocks = {
  noteUndefined: define("E512", (texts) => texts.noteUndefined, {
    adjustable: true,
    fix: ({ label, meant }) => ({ instead: correction(`[^${label}]`, meant && `[^${meant}]`) }),
  }),
  noteUncalled: define("E513", (texts) => texts.noteUncalled, { adjustable: true }),
  noteTwice: define("E514", (texts) => texts.noteTwice, { adjustable: true }),
  calloutUnclosed: define("E515", (texts) => texts.calloutUnclosed, { adjustable: true }),
  calloutStray: define("E516", (texts) => texts.calloutStray, { adjustable: true }),
  calloutUnknown: define("E517", (texts) => texts.calloutUnknown, {
    adjustable: true,
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  codeUnclosed: define("E525", (texts) => texts.codeUnclosed, { adjustable: true }),
  headingUnspaced: define("W527", (texts) => texts.headingUnspaced, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
};
