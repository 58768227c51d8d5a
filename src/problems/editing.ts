/** Advice on texts that are otherwise valid; only `tribune check` reports it. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.editing);

export const editing = {
  titleTwice: define("W229", (texts) => texts.titleTwice),
  chapoTwice: define("W230", (texts) => texts.chapoTwice),
  chapoLong: define("W231", (texts) => texts.chapoLong),
  chapoRepeated: define("W232", (texts) => texts.chapoRepeated),
  sourcesMissing: define("I233", (texts) => texts.sourcesMissing),
  tagNear: define("W313", (texts) => texts.tagNear),
  headingOne: define("W540", (texts) => texts.headingOne),
  headingJump: define("W541", (texts) => texts.headingJump, {
    fix: ({ from, to, isHashed }) => ({
      instead: isHashed ? correction("#".repeat(to), "#".repeat(from + 1)) : undefined,
    }),
  }),
  leftover: define("W542", (texts) => texts.leftover),
  linkPrivate: define("W543", (texts) => texts.linkPrivate),
};
