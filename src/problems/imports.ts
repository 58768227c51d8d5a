/** E9xx: sources that `tribune import` is given. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.imports);

export const imports = {
  importUnknownFormat: define("E901", (say) => say.importUnknownFormat),
  importBroken: define("E902", (say) => say.importBroken),
  importEmpty: define("E903", (say) => say.importEmpty),
  importMissing: define("E906", (say) => say.importMissing),
  importEncoding: define("E907", (say) => say.importEncoding),
  importTooLarge: define("E904", (say) => say.importTooLarge),
  importTooDeep: define("E905", (say) => say.importTooDeep),
  importTooManyElements: define("E590", (say) => say.importTooManyElements),
};
