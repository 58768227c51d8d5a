/** E4xx: files and folders, in English. */
import type { FileSentences } from "../../problems/files.ts";

export const files: FileSentences = {
  notUtf8: ({ offset }) => [
    `The file is not UTF-8 (byte ${offset}, counted from 0).`,
    "Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md",
  ],
  notUtf16: ({ encoding }) => [
    `The file is ${encoding}, from byte 0.`,
    `Save it as UTF-8, or convert it: iconv -f ${encoding} -t UTF-8 old.md > new.md`,
  ],
  controlCharacter: ({ codePoint }) => `The file holds a forbidden character (${codePoint}): remove it.`,
  invisibleCharacter: ({ codePoint }) =>
    `This passage holds an invisible character (${codePoint}) that may mislead the reader.`,
  unreadable: ({ reason }) => `The file cannot be read (${reason}).`,
  tooLarge: ({ most }) => `The file is over ${most} MiB.`,
  symlink: [
    "This symbolic link leads out of the folder, in a circle or nowhere.",
    "Put the file itself into the folder.",
  ],
  notAFile: "This is neither an ordinary file nor a folder.",
  folderNamedLikeArticle: "This folder has the name of an article (.md); the articles in it are read.",
  templateAmongArticles: [
    "This file is a template, an Eleventy data file or an HTML page: it does not belong among the articles and is not run.",
    'Move it to "layouts/".',
  ],
  folderMissing: "The articles' folder does not exist.",
  fileName: ({ name }) => [
    `The name "${name}" holds a sign that cannot stand in an address.`,
    'Rename the file without "?", "#", "%" or line break.',
  ],
  textChanged: [
    "The file changed while the site was built.",
    "Run the command again: it takes the text as it is now.",
  ],
};
