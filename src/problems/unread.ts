/** W5xx: Markdown syntax that a space, a character or indentation keeps from being read. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.unread);

export const unread = {
  markUnclosed: define("W528", (texts) => texts.markUnclosed),
  markOfBody: define("W537", (texts) => texts.markOfBody, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  markFlanked: define("W546", (texts) => texts.markFlanked, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  markSpaced: define("W547", (texts) => texts.markSpaced, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  markUnspaced: define("W548", (texts) => texts.markUnspaced, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  proseAsCode: define("W549", (texts) => texts.proseAsCode, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  signsTaken: define("W597", (texts) => texts.signsTaken, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  nameTaken: define("W539", (texts) => texts.nameTaken, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  lineTaken: define("W544", (texts) => texts.lineTaken, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  backquotesTaken: define("W574", (texts) => texts.backquotesTaken, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  sceneBreak: define("W578", (texts) => texts.sceneBreak, {
    fix: ({ written }) => ({ instead: correction(written, "***") }),
  }),
  blockEmpty: define("W573", (texts) => texts.blockEmpty),
  linkEmpty: define("W575", (texts) => texts.linkEmpty),
  noteInLink: define("W595", (texts) => texts.noteInLink, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  bulletSign: define("W596", (texts) => texts.bulletSign, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant) }),
  }),
  repliesJoined: define("W571", (texts) => texts.repliesJoined),
  sentenceUnderlined: define("W572", (texts) => texts.sentenceUnderlined),
};
