/**
 * A paragraph that a line of hyphens or equals signs turns into a heading, although it is a sentence or the line was
 * meant as a scene break.
 */
import type Token from "markdown-it/lib/token.mjs";
import { catalogue } from "../../problems/catalogue.ts";
import type { LocatedFinding } from "../environment.ts";

/** Maximum length of a heading, in characters. */
const MAX_LENGTH = 120;

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
    const isSentence = content.includes("\n") || content.length > MAX_LENGTH || /[.;,:…»”"]$/.test(content);
    if (!isSentence) return [];
    return [{ finding: catalogue.sentenceUnderlined({ mark }), line, column }];
  });
}
