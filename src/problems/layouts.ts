/** E64x: what the site's own code does: its layouts, its configuration, what they import. */
import { fr } from "../french/sentence.ts";
import { define } from "./problem.ts";

export const layouts = {
  siteCodeFailed: define<{ message: string; page: string | undefined }>("E640", ({ message, page }) => ({
    fr: page
      ? fr`Ce code du site échoue en rendant « ${page} » : ${message}`
      : fr`Ce code du site échoue : ${message}`,
    en: page
      ? `This code of the site fails while it renders "${page}": ${message}`
      : `This code of the site fails: ${message}`,
  })),
  configNotTribune: define("E641", () => ({
    fr: [
      fr`« .eleventy.ts » n'exporte pas par défaut ce que donne « tribune({ … }) ».`,
      fr`Il doit finir par « export default tribune({ … }); », avec les réglages du journal entre les accolades.`,
    ],
    en: [
      '".eleventy.ts" does not export by default what "tribune({ … })" returns.',
      'It must end with "export default tribune({ … });", with the settings of the journal between the braces.',
    ],
  })),
};
