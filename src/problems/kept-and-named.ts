/** What a site keeps between builds, and what its files are called. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.keptAndNamed);

export const keptAndNamed = {
  recordDamaged: define("W710", (say) => say.recordDamaged),
  nameNotUtf8: define("E711", (say) => say.nameNotUtf8),
};
