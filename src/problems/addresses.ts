/** E243, E312 and E32x: files that a site would write twice, or cannot write. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.addresses);

export const addresses = {
  aliasTaken: define("E312", (say) => say.aliasTaken),
  copyTaken: define("E320", (say) => say.copyTaken),
  templateTaken: define("E321", (say) => say.templateTaken),
  fileTaken: define("E322", (say) => say.fileTaken),
  pageTaken: define("E323", (say) => say.pageTaken),
  aliasIsHosts: define("E243", (say) => say.aliasIsHosts),
  addressTooLong: define("E324", (say) => say.addressTooLong),
  copiedText: define("E330", (say) => say.copiedText),
  aliasOwn: define("W320", (say) => say.aliasOwn),
  ownHeader: define("W331", (say) => say.ownHeader),
  ownFileWins: define("I325", (say) => say.ownFileWins),
  ownFileMerged: define("I326", (say) => say.ownFileMerged),
};
