/** W5xx: marks of Markdown that a space, a sign or an indentation keeps from being read. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.unread);

export const unread = {
  markUnclosed: define("W528", (say) => say.markUnclosed),
  markOfBody: define("W537", (say) => say.markOfBody, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  markFlanked: define("W546", (say) => say.markFlanked, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  markSpaced: define("W547", (say) => say.markSpaced, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  markUnspaced: define("W548", (say) => say.markUnspaced, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  proseAsCode: define("W549", (say) => say.proseAsCode, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  signsTaken: define("W597", (say) => say.signsTaken, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  nameTaken: define("W539", (say) => say.nameTaken, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  lineTaken: define("W544", (say) => say.lineTaken, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  backquotesTaken: define("W574", (say) => say.backquotesTaken, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  sceneBreak: define("W578", (say) => say.sceneBreak, {
    mend: ({ written }) => ({ instead: correction(written, "***") }),
  }),
  blockEmpty: define("W573", (say) => say.blockEmpty),
  linkEmpty: define("W575", (say) => say.linkEmpty),
  noteInLink: define("W595", (say) => say.noteInLink, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  bulletSign: define("W596", (say) => say.bulletSign, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  repliesJoined: define("W571", (say) => say.repliesJoined),
  sentenceUnderlined: define("W572", (say) => say.sentenceUnderlined),
};
