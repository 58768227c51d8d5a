/** E7xx: the machine, where it cannot do what the journal asks of it. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.machine);

export const machine = {
  searchIndexFailed: define("E701", (say) => say.searchIndexFailed),
  outputLocked: define("E702", (say) => say.outputLocked),
  diskFull: define("E703", (say) => say.diskFull),
  notAllowed: define("E704", (say) => say.notAllowed),
  tooManyFiles: define("E705", (say) => say.tooManyFiles),
  notMovable: define("E706", (say) => say.notMovable),
  machineRefused: define("E707", (say) => say.machineRefused),
};
