/** Settings written as another tool expects them, and ambiguous values. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.advice);

export const advice = {
  notPublic: define("E120", (texts) => texts.notPublic, {
    fix: ({ written, wish, isWhole, other, isTrue, isNeeded = false }) => ({
      instead:
        isWhole && other === undefined && !isTrue && !isNeeded
          ? correction(written, `${wish}: true`)
          : undefined,
    }),
  }),
  tagHides: define("W124", (texts) => texts.tagHides),
  nameHides: define("E269", (texts) => texts.nameHides),
  hashComment: define("E121", (texts) => texts.hashComment, { fix: ({ mended }) => ({ mended }) }),
  curlyQuotes: define("E122", (texts) => texts.curlyQuotes, { fix: ({ mended }) => ({ mended }) }),
  curlyQuotesShown: define("W123", (texts) => texts.curlyQuotesShown, { fix: ({ mended }) => ({ mended }) }),
  authorsInOne: define("E240", (texts) => texts.authorsInOne, { fix: ({ items }) => ({ items }) }),
  dateTwoReadings: define("E241", (texts) => texts.dateTwoReadings),
  addressMisspelt: define("E570", (texts) => texts.addressMisspelt, {
    adjustable: true,
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  fileNameDiffers: define("E571", (texts) => texts.fileNameDiffers, {
    adjustable: true,
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  onComputer: define("E572", (texts) => texts.onComputer, {
    fix: ({ given, beside }) => ({ instead: correction(given, beside) }),
  }),
  fileAtRoot: define("W570", (texts) => texts.fileAtRoot, {
    fix: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
};
