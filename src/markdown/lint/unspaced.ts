/** A heading without the space after `#`: `##Title`. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";
import type { MarkdownPlaces } from "./places.ts";

/** Some keyboards type a no-break space after `#`. */
const UNSPACED =
  /^(#{1,6}[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+[^\S\n]*|#{2,6})(?=[\p{L}\p{N}«“"'(])/gmu;

/** `#Title of a part`; not `#MeToo`, nor a sentence that begins with a hashtag. */
const ONE_HASH = /^#(?=\p{L}\p{Ll}*[\s’'][^#\n]*[^#\n.!?…:;,]$)/u;

export function unspacedHeadings({ content, children }: Token, places: MarkdownPlaces): LocatedFinding[] {
  const one = ONE_HASH.exec(content);
  const found = [...content.matchAll(UNSPACED), ...(one ? [one] : [])];
  return found.map(({ 0: written, index }) => {
    // Level 1 is reserved for the article's title.
    const hashes = written.trim() === "#" ? "##" : written.trim();
    const finding = catalogue.headingUnspaced({ written, meant: `${hashes} ` });
    return { finding, ...places.of(children ?? [], index) };
  });
}
