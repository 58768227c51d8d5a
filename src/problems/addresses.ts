/** E243, E312 and E32x: files that a site would write twice, or cannot write. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.addresses);

export const addresses = {
  aliasTaken: define("E312", (texts) => texts.aliasTaken),
  copyTaken: define("E320", (texts) => texts.copyTaken),
  templateTaken: define("E321", (texts) => texts.templateTaken),
  fileTaken: define("E322", (texts) => texts.fileTaken),
  pageTaken: define("E323", (texts) => texts.pageTaken),
  aliasIsHosts: define("E243", (texts) => texts.aliasIsHosts),
  addressTooLong: define("E324", (texts) => texts.addressTooLong),
  copiedText: define("E330", (texts) => texts.copiedText),
  aliasOwn: define("W320", (texts) => texts.aliasOwn),
  ownHeader: define("W331", (texts) => texts.ownHeader),
  ownFileWins: define("I325", (texts) => texts.ownFileWins),
  ownFileMerged: define("I326", (texts) => texts.ownFileMerged),
};
