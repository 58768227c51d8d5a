/** Advice on texts that are otherwise valid; only `tribune check` reports it, in English. */
import type { EditingSentences } from "../../problems/editing.ts";

const UNSOURCED = {
  analysis: "This analysis gives no source, no note and no link to a page elsewhere.",
  figures: "This text states figures without a source, a note or a link to a page elsewhere.",
  quotation: "This text quotes at length without a source, a note or a link to a page elsewhere.",
} as const;

export const editing: EditingSentences = {
  titleTwice: ({ other }) =>
    `This article has the same title as "${other}": nothing tells them apart in lists.`,
  chapoTwice: ({ other }) => `This article has the same standfirst as "${other}".`,
  chapoLong: ({ length, most }) =>
    `The standfirst has ${length} characters; beyond ${most} it is one more paragraph.`,
  chapoRepeated: [
    "The first paragraph repeats the standfirst: readers read it twice.",
    "Remove one of the two.",
  ],
  sourcesMissing: ({ why }) => [UNSOURCED[why], 'If there is one, add "sources:" to the front matter.'],
  tagNear: ({ tag, meant, count }) =>
    `The tag "${tag}" is rare and looks like "${meant}", which ${count} articles carry: is it the same?`,
  headingOne: [
    'The text has a heading of the first level ("#"): that level is the title\'s.',
    'The page lowers all its headings by one level; begin with "##".',
  ],
  headingJump: ({ from, to }) =>
    `This heading of level ${to} follows one of level ${from}: a level is skipped.`,
  leftover: ({ given }) => [
    `"${given}" was left in a text that is to be published.`,
    'Write what is missing, or put "draft: true" back into the front matter.',
  ],
  linkPrivate: ({ given }) => `The link "${given}" leads to a private machine, which readers cannot reach.`,
};
