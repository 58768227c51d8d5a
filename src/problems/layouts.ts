/** E64x: what the site's own code does: its layouts, its configuration, what they import. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.layouts);

export const layouts = {
  siteCodeFailed: define("E640", (say) => say.siteCodeFailed),
  configNotTribune: define("E641", (say) => say.configNotTribune),
  requestBlocked: define("W642", (say) => say.requestBlocked, { mend: ({ mended }) => ({ mended }) }),
  inlineBlocked: define("W643", (say) => say.inlineBlocked),
  volatileUnknown: define("E644", (say) => say.volatileUnknown),
  pageDishonest: define("E812", (say) => say.pageDishonest),
};
