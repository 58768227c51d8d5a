import type { InMarkdown } from "../../text/locales/problems/markdown-marks.ts";

/** The Markdown marks that enclose the text. */
export const DELIMITERS: ReadonlyMap<InMarkdown, string> = new Map([
  ["strong", "**"],
  ["emphasis", "*"],
  ["strike", "~~"],
  ["highlight", "=="],
  ["code", "`"],
]);
