/** `##Title` without its space, and `**bold` without its end: marks that one can see in the text that is left. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../renderer.ts";
import type { Places } from "./places.ts";

/** A no-break space is one that a keyboard slips in behind a `#`. */
const UNSPACED = /^(#{1,6}[\u00a0\u202f]+|#{2,6})(?=[\p{L}\p{N}«“"'(])/gmu;

/** `#Title of a part`; not `#MeToo`, nor a sentence that begins with a hashtag. */
const ONE_HASH = /^#(?=\p{L}\p{Ll}*[\s’'][^#\n]*[^#\n.!?…:;,]$)/u;

export function unspacedHeadings({ content, children }: Token, places: Places): LocatedFinding[] {
  const one = ONE_HASH.exec(content);
  const found = [...content.matchAll(UNSPACED), ...(one ? [one] : [])];
  return found.map(({ 0: written, index }) => {
    // The first level is the title's.
    const hashes = written.trim() === "#" ? "##" : written.trim();
    const finding = catalogue.headingUnspaced({ written, meant: `${hashes} ` });
    return { finding, ...places.of(children ?? [], index) };
  });
}

/** Asterisks that open a word and were left. Before a space, or inside a word, they may be anything. */
const OPENS = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}«“"’'(])/gu;

export function unclosedStrong({ content, children }: Token, places: Places): LocatedFinding[] {
  if (!content.includes("**")) return [];
  let from = 0;
  return (children ?? []).flatMap((token, index) => {
    if (token.type !== "text") return [];
    return [...token.content.matchAll(OPENS)].flatMap((found) => {
      const isEscaped = found.index === 0 && children?.[index - 1]?.type === "text_special";
      if (isEscaped) return [];
      const words = token.content.slice(found.index, found.index + 24);
      const at = Math.max(content.indexOf(words, from), content.indexOf("**", from));
      from = at + 2;
      return [{ finding: catalogue.strongUnclosed(), ...places.of(children ?? [], at) }];
    });
  });
}
