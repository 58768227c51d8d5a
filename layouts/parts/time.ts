import { type Html, html, type Moment, type Words } from "../../src/index.ts";

/** A date as a reader and as a machine reads it. */
export function time(moment: Moment, words: Words): Html {
  return html`<time datetime="${moment.iso}">${words.date(moment)}</time>`;
}
