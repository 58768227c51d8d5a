/** E58x, W58x: Tribune's extensions to CommonMark: boxes, heading anchors, wiki links, in English. */

import { type ExtensionSentences, IS_TARGET, MOST_NAMES } from "../../problems/markdown-extensions.ts";
import { WITHHELD } from "./withheld.ts";

export const markdownExtensions: ExtensionSentences = {
  wikiLinkDead: ({ given, text, meant, why }) =>
    why
      ? [`No published text answers to "[[${given}]]": ${WITHHELD[why][0]}.`, WITHHELD[why][1]]
      : meant
        ? `No published text answers to "[[${given}]]": did you mean "[[${meant}]]"?`
        : [
            `No published text answers to "[[${given}]]".`,
            IS_TARGET.test(text)
              ? `Double brackets name an article: an address or a file is written [words](${text}).`
              : "Write the title of a published article, its slug or the name of its file between the brackets; a draft does not answer.",
          ],
  wikiLinkAmbiguous: ({ given, names }) => {
    const shown = names.slice(0, MOST_NAMES).map((name) => `[[${name}]]`);
    const more = names.length > shown.length ? "…" : "";
    return [
      `Several texts answer to "[[${given}]]".`,
      `Say which one by its file: ${shown.join(", ")}${more}.`,
    ];
  },
  wikiEmbed: ({ written }) =>
    `"${written}" inserts nothing into an article: a picture is written ![description](file), a link [[title]].`,
  alertUnknown: ({ given }) => [
    `"[!${given}]" is not a known box: the line will appear as it is typed, in a quote.`,
    "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION] or [!TAKEAWAY].",
  ],
  alertEmpty: ({ given }) => [
    `The box "[!${given}]" is empty: the line will appear as it is typed, in a quote.`,
    "Put its text on the next line, behind the sign >.",
  ],
  anchorUnreadable: ({ written }) => [
    `"${written}" is not an anchor, and will appear in the heading as it is typed.`,
    "An anchor has only letters, digits and hyphens: ## Title {#my-anchor}.",
  ],
  anchorTwice: ({ anchor }) => [
    `The anchor "#${anchor}" is given to a heading of this text already: links will lead to the first one.`,
    "Give this one another anchor.",
  ],
  linkInLink: ({ inner }) => [
    `A link cannot hold another link: the signs around "${inner}" will appear as they are typed.`,
    "Keep one of the two, or put one after the other.",
  ],
  anchorOfPage: ({ anchor, id }) =>
    `The anchor "#${anchor}" belongs to another part of the page: the heading's will be "#${id}".`,
};
