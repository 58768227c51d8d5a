/** E7xx: what the machine refuses: disk space, permissions, locks. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.machine);

export const machine = {
  outputLocked: define("E702", (texts) => texts.outputLocked),
  diskFull: define("E703", (texts) => texts.diskFull),
  notAllowed: define("E704", (texts) => texts.notAllowed),
  tooManyFiles: define("E705", (texts) => texts.tooManyFiles),
  notMovable: define("E706", (texts) => texts.notMovable),
  machineRefused: define("E707", (texts) => texts.machineRefused),
};
