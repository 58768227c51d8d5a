/** A paragraph that a line of hyphens or equals signs below it makes a heading, though it reads as a sentence. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";

/** No heading is longer than this, in characters. */
const LONGEST = 120;

export function underlinedSentences(tokens: readonly Token[], lines: readonly string[]): LocatedFinding[] {
  return tokens.flatMap(({ type, markup, map }, index): LocatedFinding[] => {
    if (type !== "heading_open" || !map || (markup !== "-" && markup !== "=")) return [];
    const content = tokens[index + 1]?.content ?? "";
    const isSentence = content.includes("\n") || content.length > LONGEST || /[.;,:…»”"]$/.test(content);
    if (!isSentence) return [];
    const line = map[1] - 1;
    const written = lines[line] ?? "";
    const finding = catalogue.sentenceUnderlined({ mark: written.replace(/^[\s>]+/, "").trim() });
    return [{ finding, line, column: Math.max(0, written.indexOf(markup)) + 1 }];
  });
}
