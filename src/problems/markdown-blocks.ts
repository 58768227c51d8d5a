/** E5xx: notes and blocks of a text that were begun in Markdown and not carried through. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdownBlocks);

export const markdownBlocks = {
  noteUndefined: define("E512", (say) => say.noteUndefined, {
    adjustable: true,
    mend: ({ label, meant }) => ({ instead: correction(`[^${label}]`, meant && `[^${meant}]`) }),
  }),
  noteUncalled: define("E513", (say) => say.noteUncalled, { adjustable: true }),
  noteTwice: define("E514", (say) => say.noteTwice, { adjustable: true }),
  calloutUnclosed: define("E515", (say) => say.calloutUnclosed, { adjustable: true }),
  calloutStray: define("E516", (say) => say.calloutStray, { adjustable: true }),
  calloutUnknown: define("E517", (say) => say.calloutUnknown, {
    adjustable: true,
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  codeUnclosed: define("E525", (say) => say.codeUnclosed, { adjustable: true }),
  headingUnspaced: define("W527", (say) => say.headingUnspaced, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
};
