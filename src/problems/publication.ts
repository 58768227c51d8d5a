/** E8xx: the finished site, before it takes the place of the last one. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.publication);

export const publication = {
  pageIncomplete: define("E801", (say) => say.pageIncomplete, { adjustable: true }),
  pageMoved: define("E802", (say) => say.pageMoved, { adjustable: true, mend: ({ mended }) => ({ mended }) }),
  pageHeld: define("E803", (say) => say.pageHeld, { adjustable: true, mend: ({ mended }) => ({ mended }) }),
  pageGone: define("E804", (say) => say.pageGone, { adjustable: true }),
  listGone: define("W805", (say) => say.listGone),
  filesGone: define("W330", (say) => say.filesGone),
  builtLinkDead: define("W806", (say) => say.builtLinkDead),
  builtAnchorDead: define("W808", (say) => say.builtAnchorDead),
  builtHeading: define("W809", (say) => say.builtHeading),
  builtTitleTwice: define("W810", (say) => say.builtTitleTwice),
  builtImageAlt: define("W811", (say) => say.builtImageAlt),
  builtIdTwice: define("W576", (say) => say.builtIdTwice),
  outputIsRelease: define("E807", (say) => say.outputIsRelease),
};
