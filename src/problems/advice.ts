/** What an author said in words of another tool, or in a way that can be read twice. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.advice);

export const advice = {
  notPublic: define("E120", (say) => say.notPublic, {
    mend: ({ written, wish, isWhole, other, isTrue, isNeeded = false }) => ({
      instead:
        isWhole && other === undefined && !isTrue && !isNeeded
          ? correction(written, `${wish}: true`)
          : undefined,
    }),
  }),
  tagHides: define("W124", (say) => say.tagHides),
  nameHides: define("E269", (say) => say.nameHides),
  hashComment: define("E121", (say) => say.hashComment, { mend: ({ mended }) => ({ mended }) }),
  curlyQuotes: define("E122", (say) => say.curlyQuotes, { mend: ({ mended }) => ({ mended }) }),
  curlyQuotesShown: define("W123", (say) => say.curlyQuotesShown, { mend: ({ mended }) => ({ mended }) }),
  authorsInOne: define("E240", (say) => say.authorsInOne, { mend: ({ items }) => ({ items }) }),
  dateTwoReadings: define("E241", (say) => say.dateTwoReadings),
  addressMisspelt: define("E570", (say) => say.addressMisspelt, {
    adjustable: true,
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  fileNameDiffers: define("E571", (say) => say.fileNameDiffers, {
    adjustable: true,
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
  onComputer: define("E572", (say) => say.onComputer, {
    mend: ({ given, beside }) => ({ instead: correction(given, beside) }),
  }),
  fileAtRoot: define("W570", (say) => say.fileAtRoot, {
    mend: ({ given, meant }) => ({ instead: correction(given, meant) }),
  }),
};
