/** E56x: files that an article links to and may not publish. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.linkedFiles);

export const linkedFiles = {
  linkedKind: define("E560", (say) => say.linkedKind),
  linkedHidden: define("E561", (say) => say.linkedHidden),
  linkedText: define("E562", (say) => say.linkedText),
  linkedProgram: define("E563", (say) => say.linkedProgram),
  linkedPage: define("E564", (say) => say.linkedPage),
  pictureUnknown: define("E565", (say) => say.pictureUnknown),
  linkedTypeRefused: define("E566", (say) => say.linkedTypeRefused),
};
