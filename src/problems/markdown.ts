/** E5xx: the text of an article, its links and its pictures. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdown);

export const markdown = {
  unsafeLink: define("E501", (texts) => texts.unsafeLink),
  linkUnreadable: define("E502", (texts) => texts.linkUnreadable, { adjustable: true }),
  imageMissing: define("E503", (texts) => texts.imageMissing, {
    adjustable: true,
    fix: ({ given, meant }) => ({
      instead: correction(given.replace(/[?#].*$/, "").replace(/^.*\//, ""), meant),
    }),
  }),
  imageWithoutAlt: define("E504", (texts) => texts.imageWithoutAlt, { adjustable: true }),
  articleLinkDead: define("E505", (texts) => texts.articleLinkDead, {
    adjustable: true,
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  linkDead: define("E510", (texts) => texts.linkDead, {
    adjustable: true,
    fix: ({ given, meant }) => ({ instead: correction(given, given.includes("#") ? undefined : meant) }),
  }),
  anchorDead: define("E511", (texts) => texts.anchorDead, {
    adjustable: true,
    fix: ({ anchor, meant }) => ({ instead: correction(`#${anchor}`, meant && `#${meant}`) }),
  }),
  nestingTooDeep: define("E506", (texts) => texts.nestingTooDeep),
  protocolRelative: define("W507", (texts) => texts.protocolRelative, {
    fix: ({ given }) => ({ instead: correction(given, `https:${given}`) }),
  }),
  addressMissing: define("E573", (texts) => texts.addressMissing),
  imageOutside: define("E508", (texts) => texts.imageOutside),
  typography: define("W520", (texts) => texts.typography, { fix: ({ mended }) => ({ mended }) }),
  englishQuotes: define("W521", (texts) => texts.englishQuotes),
  capitalInDate: define("W522", (texts) => texts.capitalInDate),
  unaccentedCapital: define("W523", (texts) => texts.unaccentedCapital),
  mixedApostrophes: define("W524", (texts) => texts.mixedApostrophes),
};
