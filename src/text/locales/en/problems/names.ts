/** E3xx: tags, slugs and addresses, in English. */
import type { NameSentences } from "../../problems/names.ts";

export const names: NameSentences = {
  slugEmpty: ({ from }) => [
    `"${from}" gives no address: no Latin letter or digit is left of it.`,
    'Add a line "slug:" with the address you want, such as "my-article".',
  ],
  slugTwice: ({ slug, other }) => [
    `The address "/${slug}/" is that of ${other} already.`,
    'Give one of the two a different "slug:".',
  ],
  slugReserved: ({ slug }) => [
    `The address "/${slug}/" is reserved.`,
    'Choose another address with "slug:".',
  ],
  slugUnreadable: ({ given, meant }) =>
    meant
      ? `The slug "${given}" must be written in lower-case letters without accents and digits, with hyphens between words: ${meant}.`
      : `The slug "${given}" must be written in lower-case letters without accents and digits, with hyphens between words, in 80 characters at most.`,
  tagTwice: ({ tag, first }) =>
    tag === first
      ? `The tag "${tag}" is given twice.`
      : `The tags "${first}" and "${tag}" are one and the same.`,
  tagVariant: ({ tag, shown }) =>
    `The tag "${tag}" is written "${shown}" elsewhere; both lead to the same page.`,
  tagsInOne: ({ given }) => [
    `"${given}" seems to hold several tags.`,
    "Give each its own place in the list.",
  ],
  tagsTooMany: ({ count, most }) => `The article has ${count} tags; the limit is ${most}.`,
  tagEmpty: "A tag is empty: remove it.",
  tagNoSlug: ({ tag }) => [
    `The tag "${tag}" gives no address: no Latin letter or digit is left of it.`,
    "Write it in Latin letters.",
  ],
  authorNoSlug: ({ name }) => [
    `The name "${name}" gives no address.`,
    'Add this author to "authors" in ".eleventy.ts", with an "id".',
  ],
};
