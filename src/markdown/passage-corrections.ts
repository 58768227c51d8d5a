/** Writes corrections of a passage back into the tokens it was read from. */
import type { Token } from "markdown-it";
import { Rewriter, stretches } from "../text/typography/rewriter.ts";
import type { Corrections } from "../text/typography/rule.ts";
import { applyEdits } from "../text/typography/ruleset.ts";
import type { InlinePassage } from "./inline-passages.ts";

export type MakeToken = (
  type: string,
  tag: string,
  nesting: 1 | 0 | -1,
  level: number,
  content?: string,
) => Token;

/** The tokens for text with superscript: `XXI<sup>e</sup> siècle`. */
function superscriptTokens(
  parts: readonly { text: string; raised: boolean }[],
  level: number,
  make: MakeToken,
): Token[] {
  return parts.flatMap(({ text, raised }) => {
    if (!raised) return text === "" ? [] : [make("text", "", 0, level, text)];
    return [
      make("sup_open", "sup", 1, level),
      make("text", "", 0, level + 1, text),
      make("sup_close", "sup", -1, level),
    ];
  });
}

/** Writes the corrections of a passage into its tokens; tokens that must be split go to `replaced`. */
export function writeBack(
  { passage, pieces }: InlinePassage,
  { edits, superiors }: Corrections,
  make: MakeToken,
  replaced: Map<Token, Token[]>,
): void {
  const only = pieces[0];
  if (
    only?.token.type === "text" &&
    only.end - only.start === passage.text.length &&
    superiors.length === 0
  ) {
    only.token.content = applyEdits(passage.text, edits);
    return;
  }
  const rewriter = new Rewriter(passage.text, edits);
  const next = { index: 0 };
  for (const piece of pieces) {
    const parts = stretches(piece, superiors, next).map((stretch) => ({
      text: rewriter.rewrite(stretch),
      raised: stretch.raised,
    }));
    const token = piece.token;
    if (parts.length > 1) {
      replaced.set(token, superscriptTokens(parts, token.level, make));
      continue;
    }
    const text = parts[0]?.text ?? "";
    if (token.type === "softbreak") {
      if (text === "\n") continue;
      token.type = "text";
      token.tag = "";
    }
    token.content = text;
  }
}
