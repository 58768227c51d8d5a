/** A paragraph that a line of hyphens or equals signs below it makes a heading, though it reads as a sentence or the line was to part two passages. */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";

/** No heading is longer than this, in characters. */
const LONGEST = 120;

export function underlinedSentences(tokens: readonly Token[], lines: readonly string[]): LocatedFinding[] {
  return tokens.flatMap(({ type, markup, map }, index): LocatedFinding[] => {
    if (type !== "heading_open" || !map || (markup !== "-" && markup !== "=")) return [];
    const content = tokens[index + 1]?.content ?? "";
    const line = map[1] - 1;
    const written = lines[line] ?? "";
    const mark = written.replace(/^[\s>]+/, "").trim();
    const column = Math.max(0, written.indexOf(markup)) + 1;
    if (mark.length === 1)
      return [{ finding: catalogue.sceneBreak({ written: mark, becomes: "underline" }), line, column }];
    const isSentence = content.includes("\n") || content.length > LONGEST || /[.;,:…»”"]$/.test(content);
    if (!isSentence) return [];
    return [{ finding: catalogue.sentenceUnderlined({ mark }), line, column }];
  });
}
