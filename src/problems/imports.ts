/** E9xx: sources of `tribune import`. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.imports);

export const imports = {
  importUnknownFormat: define("E901", (texts) => texts.importUnknownFormat),
  importBroken: define("E902", (texts) => texts.importBroken),
  importEmpty: define("E903", (texts) => texts.importEmpty),
  importMissing: define("E906", (texts) => texts.importMissing),
  importEncoding: define("E907", (texts) => texts.importEncoding),
  importTooLarge: define("E904", (texts) => texts.importTooLarge),
  importTooDeep: define("E905", (texts) => texts.importTooDeep),
  importTooManyElements: define("E590", (texts) => texts.importTooManyElements),
};
