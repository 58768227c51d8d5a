/** E6xx: the journal itself, in `.eleventy.ts`. */
import { correction, definer } from "./problem.ts";

const define = definer((sentences) => sentences.journal);

export const journal = {
  journalMissing: define("E601", (texts) => texts.journalMissing),
  journalWrong: define("E602", (texts) => texts.journalWrong, {
    fix: ({ most }) => ({ instead: most && correction(`${most.given}`, `${most.bound}`) }),
  }),
  journalUnknownKey: define("E603", (texts) => texts.journalUnknownKey),
  journalDefaultDisclaimer: define("E604", (texts) => texts.journalDefaultDisclaimer),
  journalAuthorTwice: define("E605", (texts) => texts.journalAuthorTwice),
  journalScale: define("E606", (texts) => texts.journalScale),
  journalRuleUnknown: define("E609", (texts) => texts.journalRuleUnknown),
  journalRuleFixed: define("E610", (texts) => texts.journalRuleFixed),
  journalTagUnused: define("W612", (texts) => texts.journalTagUnused),
  journalLinkDead: define("W616", (texts) => texts.journalLinkDead),
  styleFileMissing: define("E611", (texts) => texts.styleFileMissing),
  journalPortrait: define("E613", (texts) => texts.journalPortrait),
  journalPolicy: define("E614", (texts) => texts.journalPolicy),
  journalLogo: define("E620", (texts) => texts.journalLogo),
  cardFontMissing: define("E621", (texts) => texts.cardFontMissing),
  cardFontUnreadable: define("E622", (texts) => texts.cardFontUnreadable),
  adminPackageMissing: define("E623", (texts) => texts.adminPackageMissing),
  configUnreadable: define("E607", (texts) => texts.configUnreadable),
  configMissing: define("E608", (texts) => texts.configMissing),
};
