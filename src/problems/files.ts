/** E4xx: files and folders. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.files);

export const files = {
  notUtf8: define("E401", (texts) => texts.notUtf8),
  notUtf16: define("E402", (texts) => texts.notUtf16),
  controlCharacter: define("E403", (texts) => texts.controlCharacter),
  invisibleCharacter: define("W404", (texts) => texts.invisibleCharacter),
  unreadable: define("E405", (texts) => texts.unreadable),
  tooLarge: define("E406", (texts) => texts.tooLarge),
  symlink: define("E407", (texts) => texts.symlink),
  notAFile: define("E408", (texts) => texts.notAFile),
  folderNamedLikeArticle: define("W409", (texts) => texts.folderNamedLikeArticle),
  templateAmongArticles: define("E410", (texts) => texts.templateAmongArticles),
  folderMissing: define("E411", (texts) => texts.folderMissing),
  fileName: define("E412", (texts) => texts.fileName),
  textChanged: define("E413", (texts) => texts.textChanged),
};
