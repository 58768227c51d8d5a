/** What an editor would mark in a text that is otherwise sound: told by `tribune check`. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.editing);

export const editing = {
  titleTwice: define("W229", (say) => say.titleTwice),
  chapoTwice: define("W230", (say) => say.chapoTwice),
  chapoLong: define("W231", (say) => say.chapoLong),
  chapoRepeated: define("W232", (say) => say.chapoRepeated),
  sourcesMissing: define("I233", (say) => say.sourcesMissing),
  tagNear: define("W313", (say) => say.tagNear),
  headingOne: define("W540", (say) => say.headingOne),
  headingJump: define("W541", (say) => say.headingJump, {
    mend: ({ from, to, isHashed }) => ({
      instead: isHashed ? correction("#".repeat(to), "#".repeat(from + 1)) : undefined,
    }),
  }),
  leftover: define("W542", (say) => say.leftover),
  linkPrivate: define("W543", (say) => say.linkPrivate),
};
