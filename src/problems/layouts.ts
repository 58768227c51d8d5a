/** E64x: the site's own code: its layouts, its configuration and their imports. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.layouts);

export const layouts = {
  siteCodeFailed: define("E640", (texts) => texts.siteCodeFailed),
  configNotTribune: define("E641", (texts) => texts.configNotTribune),
  requestBlocked: define("W642", (texts) => texts.requestBlocked, { fix: ({ mended }) => ({ mended }) }),
  inlineBlocked: define("W643", (texts) => texts.inlineBlocked),
  volatileUnknown: define("E644", (texts) => texts.volatileUnknown),
  pageDishonest: define("E812", (texts) => texts.pageDishonest),
};
