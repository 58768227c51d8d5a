/** W710 and E711: files kept between builds, and file names. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.keptAndNamed);

export const keptAndNamed = {
  recordDamaged: define("W710", (texts) => texts.recordDamaged),
  nameNotUtf8: define("E711", (texts) => texts.nameNotUtf8),
};
