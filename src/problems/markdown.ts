/** E5xx: the text of an article, its links and its pictures. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdown);

export const markdown = {
  unsafeLink: define("E501", (say) => say.unsafeLink),
  linkUnreadable: define("E502", (say) => say.linkUnreadable, { adjustable: true }),
  imageMissing: define("E503", (say) => say.imageMissing, {
    adjustable: true,
    mend: ({ given, meant }) => ({
      instead: correction(given.replace(/[?#].*$/, "").replace(/^.*\//, ""), meant),
    }),
  }),
  imageWithoutAlt: define("E504", (say) => say.imageWithoutAlt, { adjustable: true }),
  articleLinkDead: define("E505", (say) => say.articleLinkDead, {
    adjustable: true,
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  linkDead: define("E510", (say) => say.linkDead, {
    adjustable: true,
    mend: ({ given, meant }) => ({ instead: correction(given, given.includes("#") ? undefined : meant) }),
  }),
  anchorDead: define("E511", (say) => say.anchorDead, {
    adjustable: true,
    mend: ({ anchor, meant }) => ({ instead: correction(`#${anchor}`, meant && `#${meant}`) }),
  }),
  nestingTooDeep: define("E506", (say) => say.nestingTooDeep),
  protocolRelative: define("W507", (say) => say.protocolRelative, {
    mend: ({ given }) => ({ instead: correction(given, `https:${given}`) }),
  }),
  addressMissing: define("E573", (say) => say.addressMissing),
  imageOutside: define("E508", (say) => say.imageOutside),
  typography: define("W520", (say) => say.typography, { mend: ({ mended }) => ({ mended }) }),
  englishQuotes: define("W521", (say) => say.englishQuotes),
  capitalInDate: define("W522", (say) => say.capitalInDate),
  unaccentedCapital: define("W523", (say) => say.unaccentedCapital),
  mixedApostrophes: define("W524", (say) => say.mixedApostrophes),
};
