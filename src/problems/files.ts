/** E4xx: files and folders. */
import { definer } from "./problem.ts";

const define = definer((sentences) => sentences.files);

export const files = {
  notUtf8: define("E401", (say) => say.notUtf8),
  notUtf16: define("E402", (say) => say.notUtf16),
  controlCharacter: define("E403", (say) => say.controlCharacter),
  invisibleCharacter: define("W404", (say) => say.invisibleCharacter),
  unreadable: define("E405", (say) => say.unreadable),
  tooLarge: define("E406", (say) => say.tooLarge),
  symlink: define("E407", (say) => say.symlink),
  notAFile: define("E408", (say) => say.notAFile),
  folderNamedLikeArticle: define("W409", (say) => say.folderNamedLikeArticle),
  templateAmongArticles: define("E410", (say) => say.templateAmongArticles),
  folderMissing: define("E411", (say) => say.folderMissing),
  fileName: define("E412", (say) => say.fileName),
};
