/** E6xx: the journal itself, in `.eleventy.ts`. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.journal);

export const journal = {
  journalMissing: define("E601", (say) => say.journalMissing),
  journalWrong: define("E602", (say) => say.journalWrong),
  journalUnknownKey: define("E603", (say) => say.journalUnknownKey),
  journalDefaultDisclaimer: define("E604", (say) => say.journalDefaultDisclaimer),
  journalAuthorTwice: define("E605", (say) => say.journalAuthorTwice),
  journalScale: define("E606", (say) => say.journalScale),
  journalRuleUnknown: define("E609", (say) => say.journalRuleUnknown),
  journalRuleFixed: define("E610", (say) => say.journalRuleFixed),
  journalTagUnused: define("W612", (say) => say.journalTagUnused),
  journalLinkDead: define("W616", (say) => say.journalLinkDead),
  styleFileMissing: define("E611", (say) => say.styleFileMissing),
  journalPortrait: define("E613", (say) => say.journalPortrait),
  journalPolicy: define("E614", (say) => say.journalPolicy),
  journalLogo: define("E620", (say) => say.journalLogo),
  cardFontMissing: define("E621", (say) => say.cardFontMissing),
  cardFontUnreadable: define("E622", (say) => say.cardFontUnreadable),
  adminPackageMissing: define("E623", (say) => say.adminPackageMissing),
  configUnreadable: define("E607", (say) => say.configUnreadable),
  configMissing: define("E608", (say) => say.configMissing),
};
