/** E5xx: incomplete notes and blocks, in English. */
import { list } from "../../../list.ts";
import type { BlockSentences } from "../../problems/markdown-blocks.ts";

export const markdownBlocks: BlockSentences = {
  noteUndefined: ({ label, meant }) =>
    meant
      ? `The note "[^${label}]" is defined nowhere: did you mean "[^${meant}]"?`
      : [
          `The note "[^${label}]" is defined nowhere.`,
          `Add, on a line of its own: [^${label}]: followed by its text.`,
        ],
  noteUncalled: ({ label }) => [
    `The note "[^${label}]" is called nowhere: it would not appear.`,
    `Write [^${label}] in the text where it applies, or remove it.`,
  ],
  noteTwice: ({ label }) => [
    `The note "[^${label}]" is defined further up already: only one of the two would appear.`,
    "Give one of the two another name, here and where it is called.",
  ],
  calloutUnclosed: ({ opening, colons }) => [
    `The block "${opening}" is never closed: it takes in all that follows.`,
    `Add a line "${colons}" after its last line; a block that holds another opens and closes with one more colon.`,
  ],
  calloutStray: ({ given }) => [
    `This line "${given}" closes no block.`,
    "Remove it, or open the block before it.",
  ],
  calloutUnknown: ({ given, meant, kinds }) => [
    meant ? `No block is called "${given}": did you mean "${meant}"?` : `No block is called "${given}".`,
    `The blocks are: ${list(kinds.en, "en")}; only a quote takes more words, the name of the person quoted.`,
  ],
  codeUnclosed: ({ fence }) => [
    `The code block opened by "${fence}" is never closed: all that follows would appear as code.`,
    `Add a line "${fence}" after its last line.`,
  ],
  headingUnspaced: ({ written }) =>
    `Without a plain space after "${written.trim()}", this line is no heading: it will appear as it is typed.`,
};
