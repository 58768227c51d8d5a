/** E58x, W58x: what Tribune reads besides CommonMark: boxes, anchors of headings, links by a title. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdownExtensions);

export const markdownExtensions = {
  wikiLinkDead: define("E580", (say) => say.wikiLinkDead, {
    adjustable: true,
    mend: ({ text, meant }) => ({ instead: correction(text, meant) }),
  }),
  wikiLinkAmbiguous: define("E581", (say) => say.wikiLinkAmbiguous, { adjustable: true }),
  wikiEmbed: define("E582", (say) => say.wikiEmbed, {
    adjustable: true,
    mend: ({ written, mended }) => ({ instead: correction(written, mended) }),
  }),
  alertUnknown: define("W583", (say) => say.alertUnknown, {
    mend: ({ given, meant }) => ({
      instead: correction(`[!${given}]`, meant && `[!${meant.toUpperCase()}]`),
    }),
  }),
  alertEmpty: define("W584", (say) => say.alertEmpty),
  anchorUnreadable: define("W585", (say) => say.anchorUnreadable, {
    mend: ({ written, meant }) => ({ instead: correction(written, meant && `{#${meant}}`) }),
  }),
  anchorTwice: define("W586", (say) => say.anchorTwice),
  linkInLink: define("W588", (say) => say.linkInLink),
  anchorOfPage: define("W587", (say) => say.anchorOfPage, {
    mend: ({ written, id }) => ({ instead: correction(written, `{#${id}}`) }),
  }),
};
