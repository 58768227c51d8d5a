import { type Html, html, type Moment, type Words } from "../../src/index.ts";

/** A `<time>` element with the date in words. */
export function time(moment: Moment, words: Words): Html {
  return html`<time datetime="${moment.iso}">${words.date(moment)}</time>`;
}
