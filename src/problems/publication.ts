/** E8xx: the complete site, before it replaces the previous one. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.publication);

export const publication = {
  pageIncomplete: define("E801", (texts) => texts.pageIncomplete, { adjustable: true }),
  pageMoved: define("E802", (texts) => texts.pageMoved, {
    adjustable: true,
    fix: ({ mended }) => ({ mended }),
  }),
  pageUnpublished: define("E803", (texts) => texts.pageUnpublished, {
    adjustable: true,
    fix: ({ mended }) => ({ mended }),
  }),
  pageGone: define("E804", (texts) => texts.pageGone, { adjustable: true }),
  listGone: define("W805", (texts) => texts.listGone),
  filesGone: define("W330", (texts) => texts.filesGone),
  builtLinkDead: define("W806", (texts) => texts.builtLinkDead),
  builtAnchorDead: define("W808", (texts) => texts.builtAnchorDead),
  builtHeading: define("W809", (texts) => texts.builtHeading),
  builtTitleTwice: define("W810", (texts) => texts.builtTitleTwice),
  builtImageAlt: define("W811", (texts) => texts.builtImageAlt),
  builtIdTwice: define("W576", (texts) => texts.builtIdTwice),
  hostFull: define("W812", (texts) => texts.hostFull),
  outputIsRelease: define("E807", (texts) => texts.outputIsRelease),
};
