/** E5xx: the text of an article, its links and its pictures, in English. */
import type { RuleName } from "../../../typography/rule.ts";
import type { MarkdownSentences } from "../../problems/markdown.ts";
import { WITHHELD } from "./withheld.ts";

/** What each typographic rule corrects. */
const TYPOGRAPHY = {
  punctuation: "space before ; ! ?",
  colon: "space before the colon",
  guillemets: "spaces inside guillemets",
  quotes: "quotation marks",
  apostrophes: "apostrophe",
  ellipsis: "ellipsis",
  dashes: "dashes",
  ranges: "range",
  thousands: "thousands",
  units: "space before the unit",
  ordinals: "ordinal",
  abbreviations: "space after the abbreviation",
  dates: "space in the date",
  times: "spaces in the time",
  signs: "sign",
} as const satisfies Readonly<Record<RuleName, string>>;

export const markdown: MarkdownSentences = {
  unsafeLink: ({ scheme, kind }) => [
    `The ${kind === "link" ? "link" : "picture"} begins with "${scheme}", which is not accepted.`,
    kind === "link"
      ? "Only http, https, mailto and tel are: others may run code in the reader's browser."
      : "A picture takes only http and https: others may run code in the reader's browser.",
  ],
  linkUnreadable: ({ given }) => `The address "${given}" cannot be read.`,
  imageMissing: ({ given, meant }) =>
    meant
      ? `The file "${given}" does not exist: did you mean "${meant}"?`
      : [`The file "${given}" does not exist.`, "The path starts from the article's folder."],
  imageWithoutAlt: ({ given }) => [
    `The image "${given}" has no alternative text.`,
    `Describe it in a few words: ![A chip on its board](${given}).`,
  ],
  articleLinkDead: ({ given, meant, why }) => {
    const reason = `The link to "${given}" leads to no published article`;
    const withheld = why && WITHHELD[why];
    return withheld
      ? [`${reason}: ${withheld[0]}.`, withheld[1]]
      : meant
        ? `${reason}: did you mean "${meant}"?`
        : `${reason}.`;
  },
  linkDead: ({ given, meant }) =>
    meant
      ? `The link "${given}" leads to no page of the site: did you mean "${meant}"?`
      : `The link "${given}" leads to no page of the site.`,
  anchorDead: ({ given, anchor, meant }) =>
    meant
      ? `The link "${given}" aims at "#${anchor}", which is not in the page it leads to: did you mean "#${meant}"?`
      : `The link "${given}" aims at "#${anchor}", which is not in the page it leads to.`,
  nestingTooDeep: ({ most }) => `The text nests more than ${most} levels of quotes or lists.`,
  protocolRelative: ({ given }) => `The link "${given}" does not say its protocol: write "https:${given}".`,
  addressMissing: [
    "These round brackets hold neither an address nor a file.",
    "Write the address in them, or remove both pairs of brackets.",
  ],
  imageOutside: ({ given }) => `The file "${given}" lies outside this text's folder.`,
  typography: ({ rules }) => `Typography: ${rules.map((rule) => TYPOGRAPHY[rule]).join(", ")}.`,
  englishQuotes: "The quotation marks “ ” are English: French uses « » for the first level.",
  capitalInDate: ({ meant }) => `French writes months and days without a capital: ${meant}.`,
  unaccentedCapital: ({ meant }) => `French keeps the accent on capitals: ${meant}.`,
  mixedApostrophes: "The text mixes two apostrophes, the straight (') and the curly (’).",
};
