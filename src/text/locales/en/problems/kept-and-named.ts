/** W710 and E711: files kept between builds, and file names, in English. */
import type { KeptAndNamedSentences } from "../../problems/kept-and-named.ts";

export const keptAndNamed: KeptAndNamedSentences = {
  recordDamaged: [
    'The list of published pages, kept in ".cache/tribune", is damaged: this time, nobody can tell whether one of them has vanished.',
    "Check that no text is missing; this build writes a new list.",
  ],
  nameNotUtf8: ({ folder, command }) => [
    folder
      ? "The name of this folder is not written in UTF-8: no address can be made of it."
      : "The name of this file is not written in UTF-8: no address can be made of it.",
    `Rename it, for instance with: ${command}`,
  ],
};
