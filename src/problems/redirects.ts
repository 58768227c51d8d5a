/** E630–E636, E639, W630 and W632: old addresses that the journal names, and where they lead. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.redirects);

export const redirects = {
  redirectFrom: define("E630", (say) => say.redirectFrom, {
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  redirectTo: define("E631", (say) => say.redirectTo, {
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  redirectTwice: define("E632", (say) => say.redirectTwice),
  redirectTaken: define("E633", (say) => say.redirectTaken),
  redirectNowhere: define("E634", (say) => say.redirectNowhere, {
    adjustable: true,
    mend: ({ to, meant }) => ({ instead: correction(to, meant) }),
  }),
  redirectLoop: define("E635", (say) => say.redirectLoop),
  redirectChain: define("E636", (say) => say.redirectChain, {
    adjustable: true,
    mend: ({ to, meant }) => ({ instead: correction(to, meant) }),
  }),
  redirectInFile: define("E639", (say) => say.redirectInFile),
  redirectLimit: define("W630", (say) => say.redirectLimit),
  redirectLines: define("W632", (say) => say.redirectLines),
};
