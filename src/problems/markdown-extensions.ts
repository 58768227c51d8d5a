/** E58x, W58x: Tribune's extensions to CommonMark: boxes, heading anchors, wiki links. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.markdownExtensions);

export const markdownExtensions = {
  wikiLinkDead: define("E580", (texts) => texts.wikiLinkDead, {
    adjustable: true,
    fix: ({ text, meant }) => ({ instead: correction(text, meant) }),
  }),
  wikiLinkAmbiguous: define("E581", (texts) => texts.wikiLinkAmbiguous, { adjustable: true }),
  wikiEmbed: define("E582", (texts) => texts.wikiEmbed, {
    adjustable: true,
    fix: ({ written, mended }) => ({ instead: correction(written, mended) }),
  }),
  alertUnknown: define("W583", (texts) => texts.alertUnknown, {
    fix: ({ given, meant }) => ({
      instead: correction(`[!${given}]`, meant && `[!${meant.toUpperCase()}]`),
    }),
  }),
  alertEmpty: define("W584", (texts) => texts.alertEmpty),
  anchorUnreadable: define("W585", (texts) => texts.anchorUnreadable, {
    fix: ({ written, meant }) => ({ instead: correction(written, meant && `{#${meant}}`) }),
  }),
  anchorTwice: define("W586", (texts) => texts.anchorTwice),
  linkInLink: define("W588", (texts) => texts.linkInLink),
  anchorOfPage: define("W587", (texts) => texts.anchorOfPage, {
    fix: ({ written, id }) => ({ instead: correction(written, `{#${id}}`) }),
  }),
};
