/** E630–E636, E639, W630 and W632: redirects from old addresses. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.redirects);

export const redirects = {
  redirectFrom: define("E630", (texts) => texts.redirectFrom, {
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  redirectTo: define("E631", (texts) => texts.redirectTo, {
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  redirectTwice: define("E632", (texts) => texts.redirectTwice),
  redirectTaken: define("E633", (texts) => texts.redirectTaken),
  redirectNowhere: define("E634", (texts) => texts.redirectNowhere, {
    adjustable: true,
    fix: ({ to, meant }) => ({ instead: correction(to, meant) }),
  }),
  redirectLoop: define("E635", (texts) => texts.redirectLoop),
  redirectChain: define("E636", (texts) => texts.redirectChain, {
    adjustable: true,
    fix: ({ to, meant }) => ({ instead: correction(to, meant) }),
  }),
  redirectInFile: define("E639", (texts) => texts.redirectInFile),
  redirectLimit: define("W630", (texts) => texts.redirectLimit),
  redirectLines: define("W632", (texts) => texts.redirectLines),
};
