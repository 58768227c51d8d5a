/** E56x: files that an article links to but that must not be published. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.linkedFiles);

export const linkedFiles = {
  linkedKind: define("E560", (texts) => texts.linkedKind),
  linkedHidden: define("E561", (texts) => texts.linkedHidden),
  linkedText: define("E562", (texts) => texts.linkedText),
  linkedProgram: define("E563", (texts) => texts.linkedProgram),
  linkedPage: define("E564", (texts) => texts.linkedPage),
  pictureUnknown: define("E565", (texts) => texts.pictureUnknown),
  linkedTypeRefused: define("E566", (texts) => texts.linkedTypeRefused),
};
