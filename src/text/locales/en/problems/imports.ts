/** E9xx: sources of `tribune import`, in English. */
import { number } from "../../../number.ts";
import type { ImportSentences } from "../../problems/imports.ts";

export const imports: ImportSentences = {
  importUnknownFormat: ({ known }) => ["The import does not know this format.", `Give it one of: ${known}.`],
  importBroken: ({ format, message }) => [
    `The file is damaged and cannot be read as ${format} (${message}).`,
    "Export it or save it again.",
  ],
  importEmpty: "There is no text here to import.",
  importMissing: ({ meant }) =>
    meant
      ? ["This file does not exist.", `Did you mean "${meant}"?`]
      : ["This file does not exist.", "Check its name, and the folder from which you run the command."],
  importEncoding: ({ offset, extension }) => [
    `The file's encoding is not recognised: it is neither UTF-8 nor Windows-1252 (byte ${offset}, counted from 0).`,
    `Save it as UTF-8 from the software that wrote it, or put the name of its encoding into: iconv -f ENCODING -t UTF-8 old${extension} > new${extension}`,
  ],
  importTooLarge: ({ most }) => [`The file is over ${most} MiB.`, "Import it in several parts."],
  importTooDeep: "The text nests too many elements in one another to be read.",
  importTooManyElements: ({ most }) => [
    `The document has more than ${number(most, "en", 2)} elements: far more than an article, or a damaged file.`,
    "Import it in several parts, or save it again.",
  ],
};
